import type { CellContent } from '../../../src/sheets';

/** What one cell holds now. */
export interface CellState {
  readonly content: CellContent;
  readonly format: string;
  /** It was entered with an apostrophe, which keeps Excel from reading the text as something else. */
  readonly quoted: boolean;
}

export const BLANK: CellContent = { kind: 'blank' };
