import { parseAddress } from '../address';
import type { CellRange } from '../snapshot';

export type Token =
  | { readonly type: 'number'; readonly raw: string }
  | { readonly type: 'range'; readonly sheet: string | null; readonly range: CellRange }
  | { readonly type: 'call'; readonly name: string }
  | { readonly type: 'sign'; readonly sign: string };

const NUMBER = /\d+(?:\.\d+)?(?:E[+-]?\d+)?/iy;
const CALL = /([A-Z][A-Z0-9.]*)\(/iy;
const RANGE =
  /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\d_(!])/iuy;

/** The words of a formula; null where it holds anything but numbers, cells, calls and simple signs. */
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
    else if ('+-*/(),%'.includes(sign)) {
      tokens.push({ type: 'sign', sign });
      at += 1;
    } else if ((found = match(CALL))) {
      tokens.push({ type: 'call', name: (found[1] ?? '').toUpperCase() });
      at += found[0].length;
    } else if ((found = match(RANGE))) {
      const range = rangeOf(found[3] ?? '', found[4]);
      if (!range) return null;
      tokens.push({ type: 'range', sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? null, range });
      at += found[0].length;
    } else if ((found = match(NUMBER))) {
      tokens.push({ type: 'number', raw: found[0] });
      at += found[0].length;
    } else return null;
  }
  return tokens;
}

function rangeOf(from: string, to: string | undefined): CellRange | null {
  const start = parseAddress(from);
  const end = to === undefined ? start : parseAddress(to);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
