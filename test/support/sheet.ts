import {
  parseAddress,
  type Cell,
  type CellRange,
  type CellValue,
  type SheetSnapshot,
  type Snapshot,
} from '../../src/sheets';

/** What a cell holds: a value alone, or one with its formula or number format. Null is an empty cell. */
export type Content = string | number | boolean | null | Written;

interface Written {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export interface SheetOptions {
  /** « B2:E2 ». */
  readonly merges?: readonly string[];
  /** As Excel numbers them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  readonly hidden?: boolean;
}

/** A formula with its cached value. */
export const formula = (text: string, value: number): Written => ({ value: valueOf(value), formula: text });
/** A formula that was never calculated. */
export const uncalculated = (text: string): Written => ({ value: { kind: 'missing' }, formula: text });
export const failed = (code: string): Written => ({ value: { kind: 'error', code } });
export const shown = (value: number, format: string): Written => ({ value: valueOf(value), format });

/** A sheet as rows of contents, from A1. */
export function sheet(name: string, rows: readonly (readonly Content[])[], options: SheetOptions = {}): SheetSnapshot {
  return {
    name,
    visibility: options.hidden === true ? 'hidden' : 'visible',
    cells: rows.flatMap((contents, row) => contents.flatMap((content, column) => cellOf(content, row, column))),
    merges: (options.merges ?? []).map(rangeOf),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((options.hiddenColumns ?? []).map((letters) => rangeOf(`${letters}1:${letters}1`).left)),
    tables: [],
  };
}

export function book(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: [], date1904: false, customXml: null };
}

function cellOf(content: Content, row: number, column: number): Cell[] {
  if (content === null) return [];
  const written: Written = typeof content === 'object' ? content : { value: valueOf(content) };
  const { value, formula: text = null, format = 'General' } = written;
  return [{ row, column, value, formula: text, format }];
}

function valueOf(content: string | number | boolean): CellValue {
  if (typeof content === 'number') return { kind: 'number', raw: String(content) };
  return typeof content === 'string' ? { kind: 'text', text: content } : { kind: 'boolean', value: content };
}

function rangeOf(text: string): CellRange {
  const [from, to] = text.split(':').map(parseAddress);
  if (!from || !to) throw new Error(`No range: ${text}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
