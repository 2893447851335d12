import { isBlankText } from './blankWords';
import type { Cents } from './cents';
import { decimalToCents } from './decimal';
import type { AmountUnit } from './unit';
import { readUnitSuffix } from './unitSuffix';

/** What an amount cell that holds text says. */
export type ReadAmount =
  | {
      readonly kind: 'amount';
      readonly cents: Cents;
      /** False where the text was not whole cents. */
      readonly exact: boolean;
      /** The unit that the text itself writes (« k€ »), or null. */
      readonly ownUnit: AmountUnit | null;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'doubt'; readonly code: 'cellule-illisible' | 'montant-ambigu' };

const UNREADABLE: ReadAmount = { kind: 'doubt', code: 'cellule-illisible' };
const BLANK: ReadAmount = { kind: 'blank' };
const AMBIGUOUS: ReadAmount = { kind: 'doubt', code: 'montant-ambigu' };

/** U+0020, U+00A0, U+202F, U+2009 and both apostrophes part groups of three digits. */
const GROUP_MARK = "[ \\u00A0\\u202F\\u2009'\\u2019]";
const SPACE = '[ \\u00A0\\u202F\\u2009]';
const WHOLE = `(?:[1-9]\\d{0,2}(?:${GROUP_MARK}\\d{3})+|0|[1-9]\\d*)`;
const DECIMALS = `(?:,${SPACE}?\\d{1,2}|\\.\\d{1,2})`;
const NUMBER = new RegExp(
  `^(?<whole>${WHOLE})(?<decimals>${DECIMALS})?(?<suffix>(?:[^\\d.,'\\u2019]*[^\\d\\s.,'\\u2019])?)$`,
  'u',
);
/** « 1.234 », « 100,000 », « 12 345.678 »: thousands or decimals, nobody can tell. */
const TWO_READINGS = new RegExp(`^${WHOLE}[.,]\\d{3}(?:[^\\d.,]*[^\\d\\s.,])?$`, 'u');

/** Most texts are words: what follows is for those that begin with a digit, a sign or a parenthesis. */
const BEGINS_LIKE_NUMBER = /^[\s\u200B\uFEFF]*[-\u2212(\d]/;

interface Signed {
  readonly negative: boolean;
  readonly rest: string;
}

/** Takes the sign off: « - », « − », or parentheses around the number, with or without its unit. */
function takeSign(text: string): Signed {
  const parentheses = /^\(([^()]*)\)([^()\d]*)$/.exec(text);
  if (parentheses) return { negative: true, rest: `${parentheses[1]?.trim() ?? ''}${parentheses[2] ?? ''}` };
  const minus = /^[-\u2212]\s?(?=\d)/.exec(text);
  return minus ? { negative: true, rest: text.slice(minus[0].length) } : { negative: false, rest: text };
}

/**
 * Reads the text of an amount cell by the strict grammar of French amounts: « 1 160 700 € », « 2.8M€ »,
 * « (1 200,00) », « 600, 01 ».
 *
 * The unit that the text writes wins over `unit`, that of the table: « 12 500 € » in a table in k€ is euros. Text
 * that is no amount, or that reads two ways (« 1.234 »), is a doubt with the code of its finding, never a guess.
 */
export function readAmount(text: string, unit: AmountUnit = 'euro'): ReadAmount {
  if (isBlankText(text)) return BLANK;
  if (!BEGINS_LIKE_NUMBER.test(text)) return UNREADABLE;
  const { negative, rest } = takeSign(text.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g, ''));
  if (TWO_READINGS.test(rest))
    return readUnitSuffix(rest.replace(/^[^\p{L}€]*/u, '')) === 'unknown' ? UNREADABLE : AMBIGUOUS;
  const groups = NUMBER.exec(rest)?.groups;
  if (!groups) return UNREADABLE;
  const ownUnit = readUnitSuffix(groups['suffix'] ?? '');
  if (ownUnit === 'unknown') return UNREADABLE;
  if (ownUnit === 'ambiguous') return AMBIGUOUS;
  const whole = (groups['whole'] ?? '').replace(/\D/g, '');
  const fraction = (groups['decimals'] ?? '').replace(/\D/g, '');
  const digits = BigInt(whole + fraction);
  const decimal = { coefficient: negative ? -digits : digits, exponent: -fraction.length };
  return { kind: 'amount', ...decimalToCents(decimal, ownUnit ?? unit), ownUnit };
}
