import type { CellRef } from '../address';

export type FlagSeverity = 'error' | 'warning' | 'info';

/** One finding on its cells. Where several meet on a cell the worst severity shows, and the note tells all. */
export interface Flag {
  readonly severity: FlagSeverity;
  /** Cells that hold the figures concerned; a blank one shows no mark. */
  readonly cells: readonly CellRef[];
  /** Cells that label the rows of blank ones, marked in their place. */
  readonly labels: readonly CellRef[];
  /** One French paragraph: what is wrong and how to mend it. */
  readonly message: string;
}
