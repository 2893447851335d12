import type { Cents } from './cents';
import { formatDecimal } from './decimalText';

const GROUP_SPACE = '\u202F';
const BEFORE_EURO = '\u00A0';

/** « 12 500,00 € »: U+202F between groups of three, a comma, U+00A0 before the sign; « - » where it is below zero. */
export function formatEuros(amount: Cents): string {
  const [whole = '', fraction = ''] = formatDecimal(amount).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, GROUP_SPACE)},${fraction}${BEFORE_EURO}€`;
}
