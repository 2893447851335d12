import type { ReadLine } from '../../reading';
import type { CellRef } from '../../sheets';

/** Where a share of a line is, or would be, typed. */
export type Target =
  | { readonly place: 'cell'; readonly cell: CellRef }
  | { readonly place: 'several'; readonly cells: readonly CellRef[] }
  /** Its cell holds what could not be read. */
  | { readonly place: 'unreadable' }
  /** The workbook has no place for it. */
  | { readonly place: 'none' };

export function targetOf(line: ReadLine, part: 'state' | 'collectivity'): Target {
  if (line.unreadable.has(part)) return { place: 'unreadable' };
  const cells = (line[part] === null ? line.blanks[part] : line.cells[part]) ?? [];
  const [cell] = cells;
  if (!cell) return { place: 'none' };
  return cells.length === 1 ? { place: 'cell', cell } : { place: 'several', cells };
}
