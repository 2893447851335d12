import { cents, type Cents } from './cents';

/** « 12500.00 »: euros with two decimals and a point, as in the JSON report. */
export function formatDecimal(amount: Cents): string {
  const digits = amount.toString();
  const point = digits.length - 2;
  // At least one euro, whatever the sign: nothing to pad. Reports hold many amounts.
  if (point > 1) return `${digits.slice(0, point)}.${digits.slice(point)}`;
  const padded = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${padded.slice(0, -2)}.${padded.slice(-2)}`;
}

/** The amount that « 12500.00 », « -3.5 » or « 12500 » writes, in euros; null for anything else. */
export function parseDecimal(text: string): Cents | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const value = BigInt(whole + fraction.padEnd(2, '0'));
  return cents(sign === '-' ? -value : value);
}
