import { parseAddress } from '../sheets';

/** Cells that a total adds up: ranges on its own sheet. Null where the formula is more than a sum of ranges, or reaches other sheets. */
export interface SumRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const known = new Map<string, readonly SumRange[] | null>();

/**
 * The ranges that a formula adds up: SUM, SOMME, SUBTOTAL(9; ...) and chains of « + ».
 * Formulas come in A1 notation (.xlsx) or as an .ods writes them (« of:=SUM([.B5:.B7]) »).
 */
export function sumRanges(formula: string): readonly SumRange[] | null {
  let ranges = known.get(formula);
  if (ranges === undefined) {
    ranges = parse(formula);
    if (known.size > 100_000) known.clear();
    known.set(formula, ranges);
  }
  return ranges;
}

function parse(formula: string): readonly SumRange[] | null {
  let text = formula.replace(/^of:=?|^oooc:=?|^msoxl:=?|^=/, '').replace(/\s+/g, '');
  text = text.replace(/\[([^\]]*)\]/g, (_all, inside: string) => inside.replace(/(^|:)\./g, '$1'));
  if (/["'!{}]/.test(text) || text.length > 8000) return null;
  const ranges: SumRange[] = [];
  let rest = text.toUpperCase();
  const REF = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/;
  const add = (reference: string): boolean => {
    const [from, to] = reference.split(':');
    const start = parseAddress(from ?? '');
    const end = parseAddress(to ?? from ?? '');
    if (!start || !end) return false;
    ranges.push({
      top: Math.min(start.row, end.row),
      left: Math.min(start.column, end.column),
      bottom: Math.max(start.row, end.row),
      right: Math.max(start.column, end.column),
    });
    return true;
  };
  while (rest !== '') {
    rest = rest.replace(/^\+/, '');
    const call =
      /^(?:SUM|SOMME)\(([^()]*)\)/.exec(rest) ??
      /^(?:SUBTOTAL|SOUS\.TOTAL|AGGREGATE)\((?:9|109)[,;](?:\d[,;])?([^()]*)\)/.exec(rest);
    if (call) {
      for (const argument of (call[1] ?? '').split(/[,;]/)) {
        if (argument === '') continue;
        if (!new RegExp(`${REF.source}$`).test(argument)) return null;
        if (!add(argument)) return null;
      }
      rest = rest.slice(call[0].length);
    } else {
      const reference = REF.exec(rest);
      if (!reference || !add(reference[0])) return null;
      rest = rest.slice(reference[0].length);
    }
    if (rest !== '' && !rest.startsWith('+')) return null;
  }
  return ranges.length > 0 ? ranges : null;
}
