import { cents, type Cents } from './cents';
import { halfAwayDiv } from './division';
import { unitExponent, type AmountUnit } from './unit';

/** coefficient x 10^exponent, exactly. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** An amount and whether the decimal that it comes from was whole cents. */
export interface RoundedAmount {
  readonly cents: Cents;
  readonly exact: boolean;
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** The decimal that « -12.50 » or « 1.2e+5 » writes, or null. */
export function parsePlainDecimal(text: string): Decimal | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction);
  return { coefficient: sign === '-' ? -digits : digits, exponent: Number(exponent) - fraction.length };
}

/** The decimal, counted in `unit`, as cents: scaled exactly, then rounded half away from zero. */
export function decimalToCents({ coefficient, exponent }: Decimal, unit: AmountUnit): RoundedAmount {
  const shift = exponent + unitExponent(unit) + 2;
  if (shift === 0) return { cents: cents(coefficient), exact: true };
  if (shift === 2) return { cents: cents(coefficient * 100n), exact: true };
  if (shift >= 0) return { cents: cents(coefficient * 10n ** BigInt(shift)), exact: true };
  const divisor = 10n ** BigInt(-shift);
  return { cents: cents(halfAwayDiv(coefficient, divisor)), exact: coefficient % divisor === 0n };
}
