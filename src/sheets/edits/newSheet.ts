import type { CellRef } from '../address';
import type { CellRange } from '../snapshot';
import type { CellContent } from './content';

/** A sheet to be added, as data. Generated tables never merge cells. Rows and columns from 0. */
export interface NewSheet {
  /** Its final name: at most 31 characters, none of []:*?/\. */
  readonly name: string;
  /** What Cofisol made it for (« controle », « avenant-2026 »); known again by a hidden name of the sheet, see `ownSheets`. */
  readonly purpose: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly NewRow[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetUp;
  /** The header row of a list with its lines: the header cells get filter buttons. */
  readonly filter?: CellRange;
  readonly charts?: readonly NewChart[];
  readonly validations?: readonly NewValidation[];
  /** Conditional formats of the sheet itself (a template's warnings). */
  readonly conditions?: readonly NewCondition[];
  /** Names of the workbook that the sheet brings: a formula without « = ». */
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  /** Without password: cells whose style says `locked: false` stay open. */
  readonly isProtected?: boolean;
  readonly hidden?: boolean;
  readonly gridLines?: boolean;
  /** « 1F4E79 ». */
  readonly tabColour?: string;
}

export interface NewColumn {
  /** In characters of the default font, as Excel counts. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface NewRow {
  readonly cells: readonly NewCell[];
  /** In points; left out, the program fits it. */
  readonly height?: number;
}

export interface NewCell {
  readonly column: number;
  readonly content: CellContent;
  readonly style?: CellStyle;
  /** A click leads there. */
  readonly link?: CellRef;
}

export interface CellStyle {
  /** US code; `General` where left out. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points; the workbook's own where left out. */
  readonly size?: number;
  /** « C00000 ». */
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderLine>>>;
  /** True where left out; matters on a protected sheet only. */
  readonly locked?: boolean;
}

export interface BorderLine {
  readonly line: 'thin' | 'medium' | 'double' | 'hair';
  readonly colour?: string;
}

/** A4. One page wide, as many high as it takes. */
export interface PrintSetUp {
  readonly orientation: 'portrait' | 'landscape';
  /** First and last of the rows repeated on each page. */
  readonly repeatedRows?: readonly [first: number, last: number];
  /** Plain text; page number and count are added at the right. */
  readonly footer?: string;
  readonly area?: CellRange;
  /** A page starts before each of these rows. */
  readonly breaks?: readonly number[];
}

/** Bars grouped by category, or lines; the cells are ranges of the new sheet, one row or one column each. */
export interface NewChart {
  readonly title: string;
  /** What it shows, for who cannot see it; the title where left out. */
  readonly description?: string;
  readonly kind: 'bars' | 'lines';
  /** Where it stands. */
  readonly at: CellRange;
  readonly categories: CellRange;
  readonly series: readonly NewSeries[];
  /** Number format of the value axis. */
  readonly format: string;
}

export interface NewSeries {
  readonly name: string;
  readonly values: CellRange;
  /** « 1F4E79 ». */
  readonly colour: string;
}

export interface NewValidation {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'listFrom'; /** « Listes!$A$1:$A$3 ». */ readonly source: string }
    | { readonly kind: 'amount'; readonly minimum: string }
    | { readonly kind: 'wholeNumber'; readonly minimum: number; readonly maximum: number }
    /** True for what may be typed; relative to the range's first cell, no « = ». */
    | { readonly kind: 'formula'; readonly formula: string }
    /** Anything: for the prompt alone. */
    | { readonly kind: 'any' };
  /** Shown when the cell is selected. Titles have at most 32 characters, texts 255. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when what is typed is refused; Excel's own words where left out. */
  readonly refusal?: { readonly title: string; readonly text: string };
}

export interface NewCondition {
  readonly range: CellRange;
  /** Relative to the range's first cell, no « = ». */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'colour' | 'fill'>;
}
