import { flaggedCells, formatCellRef, type Edits, type FlagSeverity } from '../../sheets';

/** The cells of a sheet that would be marked. */
export interface FlagSheet {
  readonly sheet: string;
  readonly counts: Readonly<Record<FlagSeverity, number>>;
  readonly cells: readonly string[];
}

/** What flags of edits would mark, by sheet; a cell counts once, by its worst finding. */
export function flagSheets(edits: Edits): readonly FlagSheet[] {
  const flags = edits.flatMap((edit) => (edit.type === 'set-flags' ? edit.flags : []));
  const bySheet = new Map<string, { counts: Record<FlagSeverity, number>; cells: string[] }>();
  for (const { cell, severity } of flaggedCells(flags)) {
    const own = bySheet.get(cell.sheet) ?? { counts: { error: 0, warning: 0, info: 0 }, cells: [] };
    bySheet.set(cell.sheet, own);
    own.counts[severity] += 1;
    own.cells.push(formatCellRef(cell));
  }
  return [...bySheet].map(([sheet, own]) => ({ sheet, ...own }));
}
