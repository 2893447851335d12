import { joinedAreas, type CellRange, type CellRef } from '../../sheets';

/** A rectangle costs less than many small ones, as long as it is not mostly other cells. */
const SPARSE = 50;
const SMALL = 5000;

/** Rectangles in which all these cells of one sheet stand. */
export function covers(cells: readonly CellRef[]): readonly CellRange[] {
  if (cells.length === 0) return [];
  const whole = cells.reduce(
    (box, { row, column }) => ({
      top: Math.min(box.top, row),
      left: Math.min(box.left, column),
      bottom: Math.max(box.bottom, row),
      right: Math.max(box.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  const size = (whole.bottom - whole.top + 1) * (whole.right - whole.left + 1);
  return size <= SPARSE * cells.length + SMALL ? [whole] : joinedAreas(cells.map(areaOf));
}

export function areaOf({ row, column }: CellRef): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
