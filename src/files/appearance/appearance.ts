import type { CellLook } from './look';

/** How a workbook looks, beside what its cells hold. Sheets are read when they are asked for. */
export interface Appearance {
  /** The looks that the numbers in sheets stand for. */
  readonly looks: readonly CellLook[];
  /** Null for a sheet that the workbook does not have. */
  sheet(name: string): SheetAppearance | null;
}

/** Plain data, which travels between threads. Rows and columns from 0, sizes in pixels. */
export interface SheetAppearance {
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** In the order of the columns. */
  readonly columns: readonly ColumnAppearance[];
  readonly rows: ReadonlyMap<number, RowAppearance>;
  /** Cells that have a style of their own: row, column and look of each, by row, then by column. */
  readonly cells: Int32Array;
  readonly gridLines: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface ColumnAppearance {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly look: number;
}

export interface RowAppearance {
  /** Null where the program fits it to its text. */
  readonly height: number | null;
  /** Null where the row has none: that of the column shows. */
  readonly look: number | null;
}
