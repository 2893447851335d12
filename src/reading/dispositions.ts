import { formatCellRef, type CellRef } from '../sheets';
import type { CellDisposition } from './result';
import type { SheetWork } from './sheets';
import type { SetAside } from './versions';

/** What became of every number of the workbook; each has one disposition. */
export function dispositionsOf(
  works: readonly SheetWork[],
  aside: readonly SetAside[],
  strays: readonly CellDisposition[],
  costs: ReadonlySet<string>,
): readonly CellDisposition[] {
  const all = new Map<string, CellDisposition>();
  const put = (cell: CellRef, disposition: CellDisposition['disposition']): void => {
    const key = formatCellRef(cell);
    if (!all.has(key)) all.set(key, { cell, disposition });
  };
  for (const work of works) {
    for (const one of work.extracts) {
      // A « total » that stands for the cost is a figure.
      for (const { cell, disposition } of one.placed)
        put(
          cell.ref,
          one.foreign
            ? 'outside'
            : disposition === 'total' && costs.has(formatCellRef(cell.ref))
              ? 'figure'
              : disposition,
        );
      for (const row of one.table.band)
        for (const cell of row.cells) if (cell.cell.value.kind === 'number') put(cell.ref, 'identifier');
    }
  }
  for (const work of aside.flatMap((one) => one.works)) {
    for (const row of work.layout.grid.rows)
      for (const cell of row.cells) if (cell.cell.value.kind === 'number') put(cell.ref, 'other-figure');
  }
  for (const stray of strays) put(stray.cell, stray.disposition);
  for (const work of works) {
    for (const row of work.layout.grid.rows)
      for (const cell of row.cells) if (cell.cell.value.kind === 'number') put(cell.ref, 'outside');
  }
  return [...all.values()];
}
