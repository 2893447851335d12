import type { Cents } from './cents';
import { formatDecimal } from './decimalText';

const GROUP_SPACE = '\u202F';
const BEFORE_EURO = '\u00A0';

/** « 12 500,00 € »: U+202F between groups of three, a comma, U+00A0 before the sign; the minus sign U+2212 where it is below zero. */
export function formatEuros(amount: Cents): string {
  const text = formatDecimal(amount);
  const point = text.length - 3;
  const firstDigit = amount < 0n ? 1 : 0;
  let end = point;
  let groups = '';
  for (; end - firstDigit > 3; end -= 3) groups = GROUP_SPACE + text.slice(end - 3, end) + groups;
  return `${amount < 0n ? '\u2212' : ''}${text.slice(firstDigit, end)}${groups},${text.slice(point + 1)}${BEFORE_EURO}€`;
}
