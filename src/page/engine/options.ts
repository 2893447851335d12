import type { CheckOptions } from '../../checking';
import { ceilingsOf } from '../../matching';
import type { CheckRequest } from '../../ui';

/** How a workbook is checked: the State's own ceilings become those of the contract. */
export function optionsOf({ parameters, notified }: CheckRequest): CheckOptions {
  if (notified === null) return { parameters };
  return { parameters, stateCeilings: (contract) => ceilingsOf(contract, notified, parameters) };
}
