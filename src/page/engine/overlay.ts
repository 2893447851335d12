import type { Cell, CellValue, Edits, Snapshot } from '../../sheets';
import { cellKey } from '../../sheets';

/** Results of formulas that are known better than the workbook stores them (its sheets may be protected), by cell. */
export type Overlay = ReadonlyMap<string, CellValue>;

export const NO_OVERLAY: Overlay = new Map();

/** What is known once some results were written (the workbook has them now) and others were refused. */
export function overlaid(before: Overlay, written: Edits, refused: Edits): Overlay {
  const overlay = new Map(before);
  for (const edit of written) if (edit.type === 'set-content') overlay.delete(cellKey(edit.cell));
  for (const edit of refused) {
    if (edit.type === 'set-content' && edit.content.kind === 'formula')
      overlay.set(cellKey(edit.cell), edit.content.value);
  }
  return overlay;
}

export function withOverlay(snapshot: Snapshot, overlay: Overlay): Snapshot {
  if (overlay.size === 0) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell): Cell => {
      const value = cell.formula === null ? undefined : overlay.get(cellKey({ sheet: sheet.name, ...cell }));
      return value ? { ...cell, value } : cell;
    }),
  }));
  return { ...snapshot, sheets };
}
