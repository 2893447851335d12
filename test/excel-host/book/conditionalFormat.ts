import type { CellRange } from '../../../src/sheets';

/** A conditional format of a sheet; the order of the list is that of the priorities. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly CellRange[];
  /** With its « = », where it goes by a formula. */
  formula: string;
  format: { numberFormat: string | null; fontColour: string | null; bold: boolean | null; fillColour: string | null };
  /** It was in the workbook when that was opened. */
  readonly isOriginal: boolean;
}
