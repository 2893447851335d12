import { cellAddress, formatCellRef, type CellPreview, type CellRef } from '../../sheets';
import { shownContent, type ShownContent } from './content';

/** The cells of a sheet that would change. */
export interface PreviewSheet {
  readonly sheet: string;
  readonly rows: readonly PreviewRow[];
}

export interface PreviewRow {
  readonly key: string;
  readonly address: string;
  readonly cell: CellRef;
  readonly before: ShownContent;
  readonly after: ShownContent;
  /** A formula of the user goes. */
  readonly replacesFormula: boolean;
}

/** Every cell that would change, by sheet, in the order of the sheet. */
export function previewSheets(cells: readonly CellPreview[]): readonly PreviewSheet[] {
  const bySheet = new Map<string, PreviewRow[]>();
  const ordered = cells.toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  for (const { cell, before, after } of ordered) {
    const rows = bySheet.get(cell.sheet) ?? [];
    bySheet.set(cell.sheet, rows);
    rows.push({
      key: formatCellRef(cell),
      address: cellAddress(cell.row, cell.column),
      cell,
      before: shownContent(before),
      after: shownContent(after),
      replacesFormula: before.kind === 'formula',
    });
  }
  return [...bySheet].map(([sheet, rows]) => ({ sheet, rows }));
}
