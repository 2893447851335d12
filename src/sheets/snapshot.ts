/**
 * The neutral workbook: what any host (a file, Excel) can tell of a workbook, without interpretation.
 * Rows and columns are counted from 0.
 */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** Dates count from 1904 (old Mac workbooks) instead of 1900. */
  readonly date1904: boolean;
  /**
   * The text content of the root of Cofisol's own custom XML part (JSON: see reading/corrections), where the workbook
   * carries one; '' where that part is damaged. None in .ods.
   */
  readonly customXml: string | null;
  /** No sheet can come or go (« Protéger le classeur »); left out where they can. */
  readonly structureProtected?: true;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells that hold a value or a formula, by row, then by column. */
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableRange[];
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The formula in A1 notation without its leading « = », shared formulas written out; .ods formulas as the file has them. */
  readonly formula: string | null;
  /** The number format code (US notation), `General` where none is given. */
  readonly format: string;
  /** The displayed text where the host gives it (Excel does); a file leaves it out: ask `displayedText`. */
  readonly text?: string;
}

export type CellValue =
  | { readonly kind: 'number'; /** As the file writes it, for instance « 73500.14999999999 ». */ readonly raw: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  /** A formula without a cached value. */
  | { readonly kind: 'missing' };

/** Both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableRange {
  readonly name: string;
  readonly range: CellRange;
}

export interface DefinedName {
  readonly name: string;
  /** The formula that it stands for, without « = ». */
  readonly refersTo: string;
  /** The sheet that it is local to, or null. */
  readonly sheet: string | null;
}
