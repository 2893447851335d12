import type { CellRange } from '../snapshot';

/** Ranges joined where they make a larger one, left to right and then downwards; in the order of their places. */
export function joinedAreas(ranges: readonly CellRange[]): readonly CellRange[] {
  const byRow = [...ranges].sort((a, b) => a.top - b.top || a.left - b.left);
  const wide = joined(byRow, (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left);
  const byColumn = [...wide].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const high = joined(byColumn, (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top);
  return [...high].sort((a, b) => a.top - b.top || a.left - b.left);
}

function joined(ordered: readonly CellRange[], meet: (a: CellRange, b: CellRange) => boolean): readonly CellRange[] {
  const result: CellRange[] = [];
  for (const range of ordered) {
    const last = result.at(-1);
    if (last && meet(last, range)) result[result.length - 1] = { ...last, bottom: range.bottom, right: range.right };
    else result.push(range);
  }
  return result;
}
