import type { CellRange, CellRef, CellStyle, NewValidation } from '../../../src/sheets';

/** What an add-in has made of a sheet that it added, beside contents and number formats. */
export interface Made {
  /** By row * 16384 + column. */
  readonly styles: Map<number, CellStyle>;
  readonly links: Map<number, CellRef>;
  /** In points. */
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  readonly validations: {
    readonly range: CellRange;
    rule: NewValidation['rule'] | null;
    prompt: Message;
    refusal: Message;
  }[];
  readonly breaks: number[];
  frozen: { rows: number; columns: number } | null;
  filter: CellRange | null;
  orientation: 'portrait' | 'landscape' | null;
  paper: string | null;
  isOnePageWide: boolean;
  repeatedRows: readonly [number, number] | null;
  printArea: CellRange | null;
  footer: { left: string; right: string };
  isProtected: boolean;
  gridLines: boolean;
  tabColour: string | null;
}

export type Message = { readonly title: string; readonly text: string } | null;

export function nothingMade(): Made {
  return {
    styles: new Map(),
    links: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    validations: [],
    breaks: [],
    frozen: null,
    filter: null,
    orientation: null,
    paper: null,
    isOnePageWide: false,
    repeatedRows: null,
    printArea: null,
    footer: { left: '', right: '' },
    isProtected: false,
    gridLines: true,
    tabColour: null,
  };
}
