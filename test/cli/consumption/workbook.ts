import { Workbook } from 'exceljs';

/** A cell: a value, or a formula with the result that Excel stored. Null is an empty cell. */
export type Cell = string | number | null | { readonly formula: string; readonly result: number };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
}

export const sum = (range: string, result: number): Cell => ({ formula: `SUM(${range})`, result });

/** A real .xlsx, as exceljs writes it: shared strings, styles, merged headers, amounts shown in euros. */
export async function workbookFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new Workbook();
  for (const { name, rows, merges } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell === null) return;
        const target = sheet.getCell(row + 1, column + 1);
        target.value = cell;
        // Above, a header may be a year typed as a number.
        if (row > 2 && typeof cell === 'number' && cell > 2100) target.numFmt = '#,##0.00 "€"';
      });
    });
    for (const range of merges ?? []) sheet.mergeCells(range);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
