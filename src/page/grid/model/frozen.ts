import type { Track, Tracks } from './tracks';

/** How many rows stay in view, in pixels; higher ones would leave no room for what they head. */
const HIGHEST = 220;
/** How much of the view the columns may take that stay in it. */
const WIDEST = 0.6;

/** How many of the first rows' tracks stay in view: all that the workbook holds, or none. */
export function frozenRows({ all }: Tracks, rows: number): number {
  const count = tracksBefore(all, rows);
  return endOf(all, count) <= HIGHEST ? count : 0;
}

/** The same of columns, as many of the first as there is room for: the number of an action alone says which it is. */
export function frozenColumns({ all }: Tracks, columns: number, view: number): number {
  let count = tracksBefore(all, columns);
  while (endOf(all, count) > view * WIDEST) count -= 1;
  return count;
}

function tracksBefore(all: readonly Track[], line: number): number {
  let count = 0;
  while (count < all.length && (all[count]?.from ?? line) < line) count += 1;
  return count;
}

/** Where the first `count` tracks end. */
function endOf(all: readonly Track[], count: number): number {
  const last = all[count - 1];
  return last ? last.start + last.size : 0;
}
