import type { CellValue } from '../../sheets';
import { FileProblem } from '../problem';
import { serialOfDate } from '../serial';
import { wholeNumber } from '../attributes';
import { unescapeText } from './escapes';

const TRUE: CellValue = { kind: 'boolean', value: true };
const FALSE: CellValue = { kind: 'boolean', value: false };
export const MISSING: CellValue = { kind: 'missing' };

export interface ValueContext {
  readonly strings: readonly CellValue[];
  readonly date1904: boolean;
  readonly part: string;
}

/**
 * The value of a cell from its type and the text of its `<v>` (null where it has none); null where there is no value.
 * @throws FileProblem damaged where it points to a shared string that is not there.
 */
export function cellValue(type: string | undefined, raw: string | null, context: ValueContext): CellValue | null {
  switch (type) {
    case undefined:
    case 'n':
      return numberValue(raw);
    case 's':
      return raw === null || raw.trim() === '' ? null : sharedString(raw.trim(), context);
    case 'str':
    case 'inlineStr':
      return raw === null ? null : { kind: 'text', text: unescapeText(raw) };
    case 'b':
      return raw === null || raw.trim() === '' ? null : /^(1|true)$/i.test(raw.trim()) ? TRUE : FALSE;
    case 'e':
      return raw === null || raw.trim() === '' ? null : { kind: 'error', code: raw.trim() };
    case 'd':
      return raw === null || raw.trim() === '' ? null : dateValue(raw.trim(), context.date1904);
    default:
      if (raw === null) return null;
      throw new FileProblem('damaged', { part: context.part, detail: 'reference' });
  }
}

function sharedString(raw: string, { strings, part }: ValueContext): CellValue {
  const index = wholeNumber(raw);
  const text = index === null ? undefined : strings[index];
  if (!text) throw new FileProblem('damaged', { part, detail: 'reference' });
  return text;
}

function dateValue(raw: string, date1904: boolean): CellValue {
  const serial = serialOfDate(raw, date1904);
  return serial === null ? { kind: 'text', text: raw } : { kind: 'number', raw: serial };
}

function numberValue(raw: string | null): CellValue | null {
  if (raw === null) return null;
  const lexical = raw.charCodeAt(0) <= 32 || raw.charCodeAt(raw.length - 1) <= 32 ? raw.trim() : raw;
  if (lexical === '') return null;
  // What no number can be (« NaN », « 1.#INF ») was an error in the program that wrote it.
  return isNumber(lexical) ? { kind: 'number', raw: lexical } : { kind: 'error', code: '#NUM!' };
}

/** An optional sign, digits with at most one point, an optional exponent; finite. Called once a number: no regex. */
export function isNumber(lexical: string): boolean {
  let at = lexical.charCodeAt(0) === 45 || lexical.charCodeAt(0) === 43 ? 1 : 0;
  let digits = 0;
  let points = 0;
  for (; at < lexical.length; at++) {
    const c = lexical.charCodeAt(at);
    if (c >= 48 && c <= 57) digits++;
    else if (c === 46 && points === 0) points++;
    else break;
  }
  if (digits === 0) return false;
  return (
    (at === lexical.length && digits < 300) ||
    (/^[\d.+-]+(e[+-]?\d+)?$/i.test(lexical) && Number.isFinite(Number(lexical)))
  );
}
