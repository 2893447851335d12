import type { SheetAppearance } from '../../../files';
import type { SheetSnapshot } from '../../../sheets';

/** How many rows and columns the grid shows, and the last of them that hold something. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Blank ones after the content, to write into; and the least that a sheet shows. */
const MARGIN = { rows: 20, columns: 4 };
const LEAST = { rows: 40, columns: 12 };
/** Coloured cells without content that are shown, beyond the last one with some. */
const STYLED = { rows: 200, columns: 20 };

export function extentOf(sheet: SheetSnapshot, appearance: SheetAppearance | null): Extent {
  const lastRow = sheet.cells.at(-1)?.row ?? 0;
  let lastColumn = 0;
  for (const { column } of sheet.cells) if (column > lastColumn) lastColumn = column;
  let [rows, columns] = [lastRow, lastColumn];
  const cells = appearance?.cells ?? new Int32Array();
  for (let at = 0; at < cells.length; at += 3) {
    if ((cells[at + 2] ?? 0) === 0) continue;
    rows = Math.max(rows, Math.min(cells[at] ?? 0, lastRow + STYLED.rows));
    columns = Math.max(columns, Math.min(cells[at + 1] ?? 0, lastColumn + STYLED.columns));
  }
  return {
    rows: Math.min(1_048_576, Math.max(LEAST.rows, rows + 1 + MARGIN.rows)),
    columns: Math.min(16_384, Math.max(LEAST.columns, columns + 1 + MARGIN.columns)),
    lastRow,
    lastColumn,
  };
}
