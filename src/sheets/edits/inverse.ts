import type { CellRef } from '../address';
import type { CellContent } from './content';

/**
 * What takes an apply back. Plain data but for `host`: what each cell held and what was written there, so that only cells
 * that still hold what was written are restored.
 */
export interface Inverse {
  readonly cells: readonly CellChange[];
  /** Sheets that were added: taken out while nobody changed them. */
  readonly addedSheets: readonly { readonly name: string; readonly fingerprint: string }[];
  readonly removedSheets: readonly string[];
  /** Flags were put in, replaced or taken out. */
  readonly flags: boolean;
  /** Null where the edits left it alone. */
  readonly customXml: { readonly before: string | null; readonly after: string | null } | null;
  /** The state of the workbook right after the apply, as the host tells it: equal, and everything is restored exactly. */
  readonly fingerprint: string;
  /** The host's own means of restoring exactly what the neutral data can't say; opaque to everybody else. */
  readonly host: unknown;
}

/** Whether the apply left everything as it was. */
export function changedNothing({ cells, addedSheets, removedSheets, flags, customXml }: Inverse): boolean {
  return (
    cells.length + addedSheets.length + removedSheets.length === 0 &&
    !flags &&
    (customXml === null || customXml.before === customXml.after)
  );
}

/** Null for what the edits left alone. */
export interface CellChange {
  readonly cell: CellRef;
  readonly content: { readonly before: CellContent; readonly after: CellContent } | null;
  /** That of a blank cell too, which a snapshot does not tell. */
  readonly format: { readonly before: string; readonly after: string } | null;
}

/** What a revert left, because it had been changed since or can't be said by neutral data. */
export interface Reverted {
  readonly kept: readonly CellRef[];
  /** Added sheets that had been changed since. */
  readonly keptSheets: readonly string[];
  /** Sheets that the apply took out and that do not come back. */
  readonly lostSheets: readonly string[];
  /** The flags of the apply stay: others had stood in their place. */
  readonly keptFlags: boolean;
  readonly keptCustomXml: boolean;
}
