import type { SheetSnapshot } from '../sheets';
import { cellAddress } from '../sheets';
import { typeCell, type GridCell } from './cell';
import type { Heading } from './words/heading';
import type { HeadingParser } from './words/headingParser';

export { isAmountLike, isBlankWord, type GridCell } from './cell';

export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** Both ends included, in the grid's own rows and columns. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  readonly sheet: string;
  readonly transposed: boolean;
  readonly rows: readonly GridRow[];
  /** Reads a text's words as those of a header. */
  readonly parse: HeadingParser;
  at(row: number, column: number): GridCell | undefined;
  /** The merged range that begins at this cell, or the cell alone. */
  spanOf(cell: GridCell): Span;
  /** The cell that is shown at a place: itself, or the top-left cell of the merged range that covers it. */
  shownAt(row: number, column: number): GridCell | undefined;
}

/** More than the rows of a sheet, which are the columns of one turned over. */
const KEY = 1_048_576;

export interface GridOptions {
  readonly transposed?: boolean;
  /** Headers whose role the user corrected, by their cell's address. */
  readonly roles?: ReadonlyMap<string, Pick<Heading, 'role' | 'year'>>;
}

export function gridOf(sheet: SheetSnapshot, parse: HeadingParser, date1904: boolean, options: GridOptions = {}): Grid {
  const { transposed = false, roles } = options;
  const spans = new Map<number, Span>();
  const covered = new Map<number, Span>();
  for (const merge of sheet.merges) {
    const span = transposed ? { top: merge.left, left: merge.top, bottom: merge.right, right: merge.bottom } : merge;
    // A merge over a whole column or row is decoration: it covers no header.
    if ((span.bottom - span.top + 1) * (span.right - span.left + 1) > 100_000) continue;
    spans.set(span.top * KEY + span.left, span);
    for (let row = span.top; row <= span.bottom; row++) {
      for (let column = span.left; column <= span.right; column++) covered.set(row * KEY + column, span);
    }
  }
  const rows = new Map<number, GridCell[]>();
  for (const cell of sheet.cells) {
    const row = transposed ? cell.column : cell.row;
    const column = transposed ? cell.row : cell.column;
    // What a merge hides is shown to nobody and is no figure.
    if (covered.size > 0) {
      const span = covered.get(row * KEY + column);
      if (span && (span.top !== row || span.left !== column)) continue;
    }
    const given = roles && roles.size > 0 ? roles.get(cellAddress(cell.row, cell.column)) : undefined;
    const typed = typeCell(
      cell,
      row,
      column,
      sheet.name,
      given ? (text) => ({ ...parse(text), ...given }) : parse,
      date1904,
    );
    if (!typed) continue;
    const list = rows.get(row);
    if (list) list.push(typed);
    else rows.set(row, [typed]);
  }
  const at = (row: number, column: number): GridCell | undefined => inRow(rows.get(row), column);
  const ordered = [...rows.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
  return {
    sheet: sheet.name,
    transposed,
    rows: ordered,
    parse,
    at,
    spanOf: (cell) =>
      spans.get(cell.row * KEY + cell.column) ?? {
        top: cell.row,
        left: cell.column,
        bottom: cell.row,
        right: cell.column,
      },
    shownAt: (row, column) => {
      const span = covered.size === 0 ? undefined : covered.get(row * KEY + column);
      return span ? at(span.top, span.left) : at(row, column);
    },
  };
}

/** The cell of a column among those of a row, which stand from left to right. */
function inRow(cells: readonly GridCell[] | undefined, column: number): GridCell | undefined {
  if (!cells) return undefined;
  let from = 0;
  let to = cells.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const cell = cells[middle];
    if (!cell || cell.column === column) return cell;
    if (cell.column < column) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
}
