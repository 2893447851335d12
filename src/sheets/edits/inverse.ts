import type { CellRef } from '../address';
import type { CellContent } from './content';

/**
 * What takes an apply back. Plain data: what each cell held and what was written there, so that only cells that still
 * hold what was written are restored.
 */
export interface Inverse {
  readonly cells: readonly CellChange[];
  /** Sheets that were added: taken out while nobody changed them. */
  readonly addedSheets: readonly { readonly name: string; readonly fingerprint: string }[];
  /** The state of the workbook right after the apply, as the host tells it: equal, and everything is restored exactly. */
  readonly fingerprint: string;
  /** The host's own means of restoring exactly what the neutral data can't say; opaque to everybody else. */
  readonly host: unknown;
}

export interface CellChange {
  readonly cell: CellRef;
  readonly before: { readonly content: CellContent; readonly format: string };
  readonly after: { readonly content: CellContent; readonly format: string };
}

export interface Reverted {
  /** Cells that had been changed since, and were left. */
  readonly kept: readonly CellRef[];
  /** Sheets that had been changed since, and were left. */
  readonly keptSheets: readonly string[];
}
