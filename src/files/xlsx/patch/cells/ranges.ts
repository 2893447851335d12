import type { CellRange } from '../../../../sheets';
import { COLUMNS } from '../../../place';
import { placeOf } from './targets';

/**
 * Which of these places (in rising order) lie in which range; places in none do not come. Looks at each range once for
 * each row of its own that is asked for.
 */
export function rangesAt(places: readonly number[], ranges: readonly CellRange[]): ReadonlyMap<number, CellRange> {
  const byRow = new Map<number, CellRange[]>();
  const rows = [...new Set(places.map((place) => Math.floor(place / COLUMNS)))];
  for (const range of ranges) {
    for (let i = firstAtLeast(rows, range.top); i < rows.length && rows[i]! <= range.bottom; i++) {
      const over = byRow.get(rows[i]!);
      if (over) over.push(range);
      else byRow.set(rows[i]!, [range]);
    }
  }
  const found = new Map<number, CellRange>();
  for (const place of places) {
    const column = place % COLUMNS;
    const range = byRow.get(Math.floor(place / COLUMNS))?.find(({ left, right }) => left <= column && column <= right);
    if (range) found.set(place, range);
  }
  return found;
}

export function firstPlace({ top, left }: CellRange): number {
  return placeOf({ row: top, column: left });
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
