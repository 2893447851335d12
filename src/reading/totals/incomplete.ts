import { cellFinding } from '../../rules';
import { cellAddress, formatCellRef } from '../../sheets';
import type { TotalCell } from '../raw';
import { sumRanges } from '../sums';
import type { Teller } from '../tell';
import { sumOf } from './judge';
import type { Lines, TotalLines } from './lines';

/** A longer column is no block of lines. */
const LONGEST = 20_000;

/** Tells a SUM whose range leaves out lines of its block. */
export function tellIncomplete(
  total: TotalCell,
  lines: Lines,
  totals: ReadonlyMap<string, TotalCell>,
  under: TotalLines,
  teller: Teller,
): void {
  if (total.cell.cell.formula === null || total.table.grid.transposed) return;
  const { sheet, column } = total.cell.ref;
  const own = lines.figures.filter(({ ref }) => ref.sheet === sheet && ref.column === column);
  const covered = own.length === 0 ? null : coveredBy(total, totals, under);
  if (!covered) return;
  // A line that is blank today is left out of tomorrow's total all the same.
  const missing = own.filter(({ ref }) => !covered.has(ref.row));
  if (missing.length === 0 || missing.length === own.length) return;
  const left = missing.map(({ ref }) => cellAddress(ref.row, ref.column)).join(', ');
  teller.add(
    cellFinding('somme-incomplete', {
      cells: [formatCellRef(total.cell.ref)],
      axis: total.axis,
      year: total.year,
      actual: total.cents,
      expected: lines.unreadable ? null : sumOf(lines),
      detail: `la formule laisse de côté ${left}`,
    }),
  );
}

/** The rows of the total's column that its formula reaches, through sub-totals too; null where it is no plain sum. */
function coveredBy(
  total: TotalCell,
  totals: ReadonlyMap<string, TotalCell>,
  under: TotalLines,
): ReadonlySet<number> | null {
  const ranges = sumRanges(total.cell.cell.formula ?? '');
  if (!ranges) return null;
  const { sheet, row: ownRow, column } = total.cell.ref;
  const covered = new Set<number>();
  for (const range of ranges) {
    if (range.left > column || range.right < column) continue;
    if (range.bottom - range.top > LONGEST) return null;
    for (let row = range.top; row <= range.bottom; row++) {
      if (row === ownRow) continue;
      covered.add(row);
      const inner = totals.get(formatCellRef({ sheet, row, column }));
      // What a sub-total leaves out is told of the sub-total, not again of every total above it.
      for (const { ref } of inner ? (under.candidates(inner)[0]?.figures ?? []) : []) covered.add(ref.row);
    }
  }
  return covered;
}
