import type { CellValue } from '../snapshot';

/** What is put into a cell. Text is text whatever it begins with; a blank cell keeps its style. */
export type CellContent =
  | { readonly kind: 'number'; /** A plain decimal with a point: « 73500.15 ». */ readonly raw: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | {
      readonly kind: 'formula';
      /** English, A1 notation, commas, no leading « = ». */
      readonly formula: string;
      /** Its result as the engine calculates it: a file keeps it, so that a reader that does not recalculate sees it. */
      readonly value: CellValue;
    }
  | { readonly kind: 'blank' };
