import type { Cell, CellValue } from '../sheets';

/** A cell under construction; it is a `Cell` once its sheet is read. */
export interface MutableCell extends Cell {
  row: number;
  column: number;
  value: CellValue;
  formula: string | null;
  format: string;
}

/** By row, then by column; of two cells at one place the one that was written last. Files nearly always are in order. */
export function inOrder(cells: MutableCell[]): readonly Cell[] {
  let ordered = true;
  for (let i = 1; i < cells.length && ordered; i++) ordered = before(cells[i - 1]!, cells[i]!) < 0;
  if (ordered) return cells;
  const sorted = [...cells].sort(before);
  return sorted.filter((cell, i) => i + 1 === sorted.length || before(cell, sorted[i + 1]!) !== 0);
}

function before(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}
