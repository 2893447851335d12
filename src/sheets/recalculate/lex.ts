import { tokenize } from '@borgar/fx/xlsx';
import { parseAddress } from '../address';
import type { CellRange } from '../snapshot';

export type Token =
  | { readonly type: 'number'; readonly raw: string }
  | { readonly type: 'range'; readonly sheet: string | null; readonly range: CellRange }
  | { readonly type: 'function'; readonly name: string }
  /** Text, TRUE, FALSE or an error. */
  | { readonly type: 'constant' }
  | { readonly type: 'sign'; readonly sign: string };

/** Of the signs of formulas those that only calculate: « : », « # », « @ » and braces make other cells of those named. */
const SIGNS = new Set(['+', '-', '*', '/', '(', ')', ',', '%', '&', '=', '<', '>', '<=', '>=', '<>', '^']);
/** The functions that look at cells beside those they name; Excel calculates them at every change for that. TABLE is a data table. */
const LOOKING_BESIDE = new Set(['OFFSET', 'INDIRECT', 'CELL', 'SUMIF', 'AVERAGEIF', 'TABLE']);

/** The words of a formula; null where it may use other cells than those it names. */
export function lex(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (const { type, value } of tokenize(formula, { mergeRefs: true, negativeNumbers: false })) {
    if (type === 'whitespace' || type === 'newline') continue;
    const token = tokenOf(type, value);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

/** Null also for names, tables, whole columns, and what is no formula. */
function tokenOf(type: string, value: string): Token | null {
  switch (type) {
    case 'number':
      return { type: 'number', raw: value };
    case 'string':
    case 'bool':
    case 'error':
      return { type: 'constant' };
    case 'operator':
      return SIGNS.has(value) ? { type: 'sign', sign: value } : null;
    case 'func':
      return functionOf(value.toUpperCase());
    case 'range':
      return rangeOf(value);
    default:
      return null;
  }
}

/** « _xlfn.ANCHORARRAY » and its like may give more than their argument. */
function functionOf(name: string): Token | null {
  return /^[A-Z][A-Z0-9.]*$/.test(name) && !LOOKING_BESIDE.has(name) ? { type: 'function', name } : null;
}

/** « 'My sheet'!$A1:B$2 »; of other workbooks too, whose sheets are none of this one. */
function rangeOf(reference: string): Token | null {
  const bang = reference.lastIndexOf('!');
  const sheet = bang < 0 ? null : sheetOf(reference.slice(0, bang));
  const [from = '', to = from] = reference.slice(bang + 1).split(':');
  const [start, end] = [parseAddress(from), parseAddress(to)];
  if (!start || !end || (sheet !== null && isUnclear(sheet))) return null;
  const range = {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
  return { type: 'range', sheet, range };
}

function sheetOf(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}

/** « Janvier:Mars » is a row of sheets, « [0]Janvier » this very workbook's. */
function isUnclear(sheet: string): boolean {
  return sheet.includes('[') ? sheet.startsWith('[0]') : sheet.includes(':');
}
