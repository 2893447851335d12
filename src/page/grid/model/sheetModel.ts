import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type CellLook, type SheetAppearance } from '../../../files';
import type { Cell, SheetSnapshot } from '../../../sheets';
import { displayedText } from '../../../sheets';
import { extentOf, type Extent } from './extent';
import { textHeight } from './fit';
import { frozenColumns, frozenRows } from './frozen';
import { looksOf, type LookOf } from './looks';
import { mergeIndex, type MergeIndex } from './mergeIndex';
import { makeTracks, type Tracks } from './tracks';

/** One sheet as the grid shows it. */
export interface SheetModel {
  readonly name: string;
  readonly extent: Extent;
  readonly rows: Tracks;
  readonly columns: Tracks;
  readonly merges: MergeIndex;
  readonly gridLines: boolean;
  /** How many of the first rows' tracks stay in view. */
  readonly frozen: number;
  /** The same of columns, in a view of that width. */
  frozenColumns(view: number): number;
  readonly lookAt: LookOf;
  cellAt(row: number, column: number): Cell | undefined;
  textOf(cell: Cell): string;
}

export interface SheetModelSource {
  readonly sheet: SheetSnapshot;
  readonly appearance: SheetAppearance | null;
  readonly looks: readonly CellLook[];
  readonly date1904: boolean;
  /** First rows and columns of the folds that the user opened. */
  readonly openedRows: ReadonlySet<number>;
  readonly openedColumns: ReadonlySet<number>;
}

const HIGHEST_FIT = 400;

export function sheetModel(source: SheetModelSource): SheetModel {
  const { sheet, appearance } = source;
  const extent = extentOf(sheet, appearance);
  const byRow = cellsByRow(sheet.cells);
  const lookAt = looksOf(appearance, source.looks);
  const textOf = (cell: Cell): string => cell.text ?? displayedText(cell, source.date1904);
  const merges = mergeIndex(sheet.merges, extent.rows);
  const widths = appearance?.columns ?? [];
  const widthOf = (column: number): number =>
    widths.find(({ from, to }) => column >= from && column <= to)?.width ??
    appearance?.columnWidth ??
    DEFAULT_COLUMN_WIDTH;
  const fitted = (row: number): number => {
    let height = appearance?.rowHeight ?? DEFAULT_ROW_HEIGHT;
    for (const [column, { value }] of byRow.get(row) ?? []) {
      const look = lookAt(row, column);
      // Numbers stand on one line.
      const needed = textHeight(value.kind === 'text' ? value.text : '', look, () => widthOf(column));
      // Merged cells do not stretch their row, in Excel neither.
      if (needed > height && !merges.at(row, column)) height = needed;
    }
    return Math.min(HIGHEST_FIT, Math.round(height));
  };
  const rows = makeTracks({
    count: extent.rows,
    hidden: sheet.hiddenRows,
    opened: source.openedRows,
    used: [...byRow.keys()],
    sizeOf: (row) => appearance?.rows.get(row)?.height ?? fitted(row),
  });
  const columns = makeTracks({
    count: extent.columns,
    hidden: sheet.hiddenColumns,
    opened: source.openedColumns,
    used: usedColumns(sheet.cells),
    sizeOf: widthOf,
  });
  return {
    name: sheet.name,
    extent,
    merges,
    lookAt,
    textOf,
    gridLines: appearance?.gridLines ?? true,
    rows,
    frozen: frozenRows(rows, appearance?.frozen.rows ?? 0),
    frozenColumns: (view) => frozenColumns(columns, appearance?.frozen.columns ?? 0, view),
    columns,
    cellAt: (row, column) => byRow.get(row)?.get(column),
  };
}

function cellsByRow(cells: readonly Cell[]): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  return rows;
}

function usedColumns(cells: readonly Cell[]): readonly number[] {
  return [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
}
