import { sum, ZERO } from '../../money';
import { cellFinding } from '../../rules';
import { cellAddress, formatCellRef } from '../../sheets';
import type { Extract } from '../extract';
import type { CeilingTotal, RawCeiling } from '../raw';
import { sumRanges } from '../sums';
import type { Teller } from '../tell';
import { isOff } from './judge';

/** The totals of an envelope against its ceilings. */
export function checkCeilingTotals(extract: Extract, teller: Teller): void {
  for (const { cell, cents, unit, along, year } of extract.ceilingTotals) {
    const byColumn = (along === 'column') !== extract.table.grid.transposed;
    const { ref } = cell;
    const all = extract.ceilings.filter(
      (one) => one.kind === 'ceiling' && (byColumn ? one.ref.column === ref.column : one.ref.row === ref.row),
    );
    const lines = byColumn ? ownLines(cell, unit, cents, all, extract) : all;
    if (cents === null || lines.length === 0 || lines.some((one) => one.doubt !== null)) continue;
    const filled = lines.filter((one) => one.cents !== null);
    const expected = sum(filled.map((one) => one.cents ?? ZERO));
    const at = { cells: [formatCellRef(ref)], year, actual: cents, expected };
    if (isOff(cell, unit, cents, expected, filled.length)) teller.add(cellFinding('total-faux', at));
    const missing = leftOut(cell.cell.formula, filled);
    if (missing.length === 0 || missing.length === filled.length) continue;
    const left = missing.map((one) => cellAddress(one.ref.row, one.ref.column)).join(', ');
    teller.add(cellFinding('somme-incomplete', { ...at, detail: `la formule laisse de côté ${left}` }));
  }
}

/** « Total 2024 » under the ceilings of one year of several: those since the total before, where it is right for them. */
function ownLines(
  cell: CeilingTotal['cell'],
  unit: CeilingTotal['unit'],
  cents: CeilingTotal['cents'],
  all: readonly RawCeiling[],
  { ceilingTotals }: Extract,
): readonly RawCeiling[] {
  const { row, column } = cell.ref;
  const before = ceilingTotals.map((one) => one.cell.ref).filter((ref) => ref.column === column && ref.row < row);
  const from = Math.max(-1, ...before.map((ref) => ref.row));
  const near = all.filter(({ ref }) => ref.row > from && ref.row < row);
  if (cents === null || near.length === 0) return all;
  return isOff(cell, unit, cents, sum(near.map((one) => one.cents ?? ZERO)), near.length) ? all : near;
}

function leftOut(formula: string | null, lines: readonly RawCeiling[]): readonly RawCeiling[] {
  const ranges = formula === null ? null : sumRanges(formula);
  if (!ranges) return [];
  return lines.filter(
    ({ ref }) =>
      !ranges.some(
        ({ top, bottom, left, right }) =>
          ref.row >= top && ref.row <= bottom && ref.column >= left && ref.column <= right,
      ),
  );
}
