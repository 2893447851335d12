import type { CellRange } from '../../../../../sheets';
import { COLUMNS, ROWS } from '../../../../place';
import type { SheetSizes } from '../sheetSizes';

/** Where the box of a note stands: « column, pixels, row, pixels » of its top left, then of its bottom right. */
export type Anchor = readonly [number, number, number, number, number, number, number, number];

/** Of the font of notes, generously: a box too large is better than a text cut off. */
const CHARACTER = 5.8;
const LINE = 15;
const WIDTH = 300;
const WIDEST = 460;
const HIGHEST = 640;

/** The box beside the cell, as large as its text needs. */
export function noteAnchor(range: CellRange, text: string, sizes: SheetSizes): Anchor {
  const { width, height } = boxSize(text);
  // At the edge of the sheet there is nothing beside the cell.
  const left = range.right + 8 < COLUMNS ? range.right + 1 : Math.max(0, range.left - 8);
  const top = Math.max(0, Math.min(range.top - 1, ROWS - 50));
  const right = reached(left, 15 + width, COLUMNS - 1, (column) => sizes.width(column));
  const bottom = reached(top, 8 + height, ROWS - 1, (row) => sizes.height(row));
  return [left, 15, top, 8, right.index, right.offset, bottom.index, bottom.offset];
}

/** In pixels. */
export function boxSize(text: string): { readonly width: number; readonly height: number } {
  const width = text.length > 600 ? WIDEST : WIDTH;
  const perLine = Math.floor((width - 12) / CHARACTER);
  const lines = text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return { width, height: Math.min(HIGHEST, lines * LINE + 14) };
}

/** The row or column in which a distance from the start of another ends; hidden ones take no room. */
function reached(
  start: number,
  distance: number,
  last: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly offset: number } {
  let left = distance;
  // A sheet may hide all its rows but those it uses: a box of no height is then as good as any.
  for (let index = start; index < Math.min(last, start + 500); index++) {
    const size = sizeOf(index);
    if (left < size) return { index, offset: left };
    left -= size;
  }
  return { index: Math.min(last, start + 500), offset: 0 };
}
