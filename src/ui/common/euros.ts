import { euros } from '../../contract';
import type { Cents } from '../../money';

/** « 12 500 € » where there are no cents, « 12 500,50 € » where there are: exact either way. */
export function shortEuros(amount: Cents): string {
  return euros(amount).replace(',00', '');
}

/** A difference: « +12 500,00 € », « −3,00 € ». */
export function signedEuros(amount: Cents): string {
  return amount > 0n ? `+${euros(amount)}` : euros(amount);
}
