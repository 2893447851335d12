import type { CellRange, CellValue, NewSheet } from '../../../../../sheets';

/** What the cells of a range of a new sheet show, row by row; null for a blank one. */
export function valuesOf(sheet: NewSheet, { top, left, bottom, right }: CellRange): readonly (CellValue | null)[] {
  const values: (CellValue | null)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) values.push(valueAt(sheet, row, column));
  }
  return values;
}

function valueAt(sheet: NewSheet, row: number, column: number): CellValue | null {
  const content = sheet.rows[row]?.cells.find((cell) => cell.column === column)?.content;
  if (!content || content.kind === 'blank') return null;
  return content.kind === 'formula' ? content.value : content;
}
