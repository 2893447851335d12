import { format, isDateFormat } from 'numfmt';
import { frenchFormat } from './frenchFormat';
import { FRENCH, frenchError } from './frenchLocale';
import type { Cell } from './snapshot';

type Locale = typeof FRENCH | 'en';

const DAYS_1904 = 1462;

/** « [h]:mm » counts hours that went by: no date, whatever the first day is. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** The language in « [$€-40C] »: it changes the names of months, never the separators of a number. */
const LANGUAGE = /\[\$([^\]-]*)-[0-9A-Fa-f]+\]/g;

/** The text that a French Excel shows in the cell, column width aside: « 1,10 » for 1.1 with `0.00`. Never throws. */
export function displayedText(cell: Cell, date1904: boolean): string {
  return shown(cell, date1904, FRENCH);
}

/** The same with a decimal point and no space in the thousands: « 1.10 », as the number of an action is written. */
export function displayedNumber(cell: Cell, date1904: boolean): string {
  return shown(cell, date1904, 'en');
}

function shown(cell: Cell, date1904: boolean, locale: Locale): string {
  const { value } = cell;
  switch (value.kind) {
    case 'text':
      return shownText(value.text, cell.format);
    case 'boolean':
      return value.value ? 'VRAI' : 'FAUX';
    case 'error':
      return frenchError(value.code);
    case 'missing':
      return '';
    case 'number':
      return shownNumber(value.raw, cell.format, date1904, locale);
  }
}

/** A format has its say on text where it has a section for it: « ;;; » hides it, `"Fiche "@` puts a word before. */
const FOR_TEXT = /@|;.*;.*;/;

function shownText(text: string, code: string): string {
  if (code === '@' || !FOR_TEXT.test(code)) return text;
  try {
    return format(code, text, { locale: FRENCH, skipChar: '' });
  } catch {
    return text;
  }
}

/** A whole number that `General` shows as it is written. */
const WHOLE = /^(?:0|-?[1-9]\d{0,9})$/;

/** Short numbers come again and again, and a format takes long to apply. */
const SHORT = 6;
const shownBefore = new Map<string, string>();

function shownNumber(raw: string, code: string, date1904: boolean, locale: Locale): string {
  if (code === 'General' && WHOLE.test(raw)) return raw;
  if (raw.length > SHORT) return formatted(raw, code, date1904, locale);
  const key = `${locale}${date1904 ? '4' : ''}|${raw}|${code}`;
  let text = shownBefore.get(key);
  if (text === undefined) {
    text = formatted(raw, code, date1904, locale);
    if (shownBefore.size >= 20_000) shownBefore.clear();
    shownBefore.set(key, text);
  }
  return text;
}

function formatted(raw: string, code: string, date1904: boolean, locale: Locale): string {
  try {
    const dated = isDateFormat(code);
    const pattern = frenchFormat(dated ? code : code.replace(LANGUAGE, '[$$$1]'));
    const shift = date1904 && dated && !ELAPSED.test(code) ? DAYS_1904 : 0;
    return format(pattern, Number(raw) + shift, { locale, skipChar: '' }).trim();
  } catch {
    // A code that nobody can read shows the number as it is.
    return locale === FRENCH ? raw.replace('.', ',') : raw;
  }
}
