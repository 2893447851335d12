/**
 * Excel on the web sends and takes 5 MB at once. A cell of a real workbook makes some 30 characters of an answer that
 * holds values, formulas and formats, most being blank; a long text makes hundreds.
 */
const CELLS_AT_ONCE = 40_000;
/** Of what is written at once, in characters of its JSON. */
export const WRITTEN_AT_ONCE = 3_000_000;

export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

export function isLarge(extents: readonly Extent[]): boolean {
  return extents.reduce((cells, { rowCount, columnCount }) => cells + rowCount * columnCount, 0) > 4 * CELLS_AT_ONCE;
}

/** How many rows of a sheet come at once. */
export function rowsAtOnce({ columnCount }: Extent): number {
  return Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
}

/** Work in portions, each at most so large; one that is larger by itself goes alone. */
export function portions<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
): readonly Item[][] {
  const made: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > room || made.length === 0) {
      made.push([]);
      room = most;
    }
    made.at(-1)?.push(item);
    room -= size;
  }
  return made;
}
