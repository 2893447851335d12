import type { Kind } from '../contract';
import { parseDecimal } from '../money';
import { parseAddress, type SheetSnapshot, type Snapshot } from '../sheets';
import { isNature } from './applyCorrections';
import type { Correction, ReadAction } from './result';
import { PHRASES } from './words/phrases';

/** The corrections that found what they correct: its sheet, its cell, its action are there, and a later one does not replace it. */
export function effective(
  corrections: readonly Correction[],
  snapshot: Snapshot,
  actions: readonly ReadAction[],
  givenKind: Kind | undefined,
): readonly Correction[] {
  const names = new Set(actions.map((action) => action.id ?? action.title));
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return corrections.filter((one) => {
    switch (one.type) {
      case 'kind':
        return givenKind === undefined;
      case 'collectivity':
        return true;
      case 'ceiling':
        return parseDecimal(one.amount) !== null;
      case 'axis':
        return names.has(one.action);
      case 'nature':
        return names.has(one.action) && isNature(one.nature);
      case 'unit':
        return (sheets.get(one.sheet)?.cells.length ?? 0) > 0;
      case 'role':
        return one.role in PHRASES && holds(sheets.get(one.sheet), one.cell);
      case 'leave-out':
        return holds(sheets.get(one.sheet), one.range);
    }
  });
}

/** The sheet has a cell that is not empty in the range, or anywhere where none is given. */
function holds(sheet: SheetSnapshot | undefined, range: string | undefined): boolean {
  if (!sheet) return false;
  if (range === undefined) return sheet.cells.length > 0;
  const [from, to] = range.replace(/\$/g, '').toUpperCase().split(':');
  const start = parseAddress(from ?? '');
  const end = parseAddress(to ?? from ?? '');
  if (!start || !end) return false;
  return sheet.cells.some(
    ({ row, column }) => row >= start.row && row <= end.row && column >= start.column && column <= end.column,
  );
}
