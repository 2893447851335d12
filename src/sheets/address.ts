import { quoteSheetName } from './sheetName';
import type { CellRange } from './snapshot';

/** A cell of a workbook; row and column from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const LETTERS: string[] = [];

/** « A » for 0, « AA » for 26. */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for « A », 26 for « AA »; -1 where it is no column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return -1;
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** « B12 » for row 11, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** Row and column of « B12 » or « $B$12 », or null. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1] ?? '');
  return row < 0 || column < 0 ? null : { row, column };
}

/** « A1:B2 », or « A1 » for a single cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** « 'Fiche 1'!$A$1:$B$2 », as formulas and defined names have it. */
export function absoluteRange(sheet: string, { top, left, bottom, right }: CellRange): string {
  const at = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = at(top, left);
  const range = top === bottom && left === right ? first : `${first}:${at(bottom, right)}`;
  return `${quoteSheetName(sheet)}!${range}`;
}

/** The cell of « Fiche 1.2!B12 », as `formatCellRef` writes it, or null. */
export function parseCellRef(text: string): CellRef | null {
  const bang = text.lastIndexOf('!');
  const at = parseAddress(text.slice(bang + 1));
  return at === null || bang < 0 ? null : { sheet: text.slice(0, bang), ...at };
}

/** « Fiche 1.2!B12 »: the sheet's name as it is, without quotes, as in the report. */
export function formatCellRef(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
}
