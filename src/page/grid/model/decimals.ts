import type { AmountUnit, Cents } from '../../../money';

const PLACES: Readonly<Record<AmountUnit, number>> = { euro: 2, kilo: 5, mega: 8 };

/** An amount as a plain decimal of a unit: « 12.5 » for 12 500 € in k€. */
export function inUnit(amount: Cents, unit: AmountUnit): string {
  const digits = String(amount < 0n ? -amount : amount);
  return decimalText(amount < 0n ? '-' : undefined, digits, undefined, -PLACES[unit]);
}

/** The plain decimal of typed digits, its point moved by `shift` places. */
export function decimalText(sign: string | undefined, whole = '', fraction = '', shift: number): string {
  const digits = (whole + fraction).padStart(fraction.length - shift + 1, '0');
  const point = digits.length - fraction.length + shift;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  const text = after === '' ? before : `${before}.${after}`;
  return sign === undefined || text === '0' ? text : `-${text}`;
}
