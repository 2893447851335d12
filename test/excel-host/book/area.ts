import type { CellRange } from '../../../src/sheets';
import type { Sheet } from './sheet';

/** Cells of one sheet, both ends included. */
export interface Area extends CellRange {
  readonly sheet: Sheet;
}

/** What `Worksheet.getRanges` gives. */
export interface Areas {
  readonly sheet: Sheet;
  readonly list: readonly Area[];
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: CellRange): number {
  return right - left + 1;
}

export function isWholeSheet(area: CellRange): boolean {
  return rowCount(area) > LAST_ROW || columnCount(area) > LAST_COLUMN;
}

/** One value a cell, row by row. */
export function grid<Value>(area: CellRange, value: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (__, j) => value(area.top + i, area.left + j)),
  );
}

export function eachCell(area: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

export function meet(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(a: CellRange, row: number, column: number): boolean {
  return a.top <= row && row <= a.bottom && a.left <= column && column <= a.right;
}
