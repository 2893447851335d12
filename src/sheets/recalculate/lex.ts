import { parseAddress } from '../address';
import type { CellRange } from '../snapshot';

export type Token =
  | { readonly type: 'number'; readonly raw: string }
  | { readonly type: 'range'; readonly sheet: string | null; readonly range: CellRange }
  | { readonly type: 'call'; readonly name: string }
  | { readonly type: 'string' }
  | { readonly type: 'sign'; readonly sign: string };

const STRING = /"(?:[^"]|"")*"/y;
const NUMBER = /\d+(?:\.\d+)?(?:E[+-]?\d+)?/iy;
const CALL = /([A-Z][A-Z0-9.]*)\(/iy;
const RANGE =
  /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\d_(!])/iuy;

/** The functions that look at cells beside those they name; Excel calculates them at every change for that. TABLE is a data table. */
const LOOKING_BESIDE = new Set(['OFFSET', 'INDIRECT', 'CELL', 'SUMIF', 'AVERAGEIF', 'TABLE']);
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The words of a formula; null where it may use other cells than those it names. */
export function lex(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const match = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      return pattern.exec(formula);
    };
    const sign = formula[at] ?? '';
    let found: RegExpExecArray | null;
    if (/\s/.test(sign)) at += 1;
    else if ('+-*/(),%&=<>^'.includes(sign)) {
      tokens.push({ type: 'sign', sign });
      at += 1;
    } else if ((found = match(STRING))) {
      tokens.push({ type: 'string' });
      at += found[0].length;
    } else if ((found = match(CALL))) {
      const name = (found[1] ?? '').toUpperCase();
      if (LOOKING_BESIDE.has(name)) return null;
      tokens.push({ type: 'call', name });
      at += found[0].length;
    } else if ((found = match(RANGE))) {
      const sheet = found[1]?.replaceAll("''", "'") ?? found[2] ?? null;
      const range = rangeOf(found[3] ?? '', found[4]);
      // « 'Janvier:Mars'!A1 » is a cell of several sheets, and « XYZ12 », beyond the last column, a name.
      if (!range || isSeveralSheets(sheet)) return null;
      tokens.push({ type: 'range', sheet, range });
      at += found[0].length;
    } else if ((found = match(NUMBER))) {
      tokens.push({ type: 'number', raw: found[0] });
      at += found[0].length;
    } else return null;
  }
  return tokens;
}

function isSeveralSheets(sheet: string | null): boolean {
  return sheet !== null && sheet.includes(':') && !sheet.includes('[');
}

function rangeOf(from: string, to: string | undefined): CellRange | null {
  const start = parseAddress(from);
  const end = to === undefined ? start : parseAddress(to);
  if (!start || !end) return null;
  const bottom = Math.max(start.row, end.row);
  const right = Math.max(start.column, end.column);
  if (bottom > LAST_ROW || right > LAST_COLUMN) return null;
  return { top: Math.min(start.row, end.row), left: Math.min(start.column, end.column), bottom, right };
}
