import type { NewSheet, Snapshot } from '../../sheets';
import type { OwnSheetEdits } from '../../writing';

/** What a product can be saved as. Made when asked: some ask for the file's fingerprint first. */
export interface Outputs {
  /** Without its ending: « Avenant 2026 ». */
  readonly name: string;
  /** As sheets of the workbook at hand; `live`: with formulas on the cells that the figures come from. */
  readonly edits: (snapshot: Snapshot, live: boolean) => readonly OwnSheetEdits[];
  /** As a workbook of its own, in values. */
  readonly sheets: () => readonly NewSheet[];
  readonly word: (() => Promise<Uint8Array>) | null;
  /** Whether formulas make a difference. */
  readonly canBeLive: boolean;
}

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What adding the sheets does to those that are there. */
export interface Insertion {
  readonly adds: readonly string[];
  readonly replaces: readonly string[];
  readonly keeps: readonly string[];
}

export function insertionOf(edits: readonly OwnSheetEdits[]): Insertion {
  return {
    adds: edits.map(({ sheet }) => sheet.name),
    replaces: edits.flatMap(({ replaces }) => replaces ?? []),
    keeps: edits.flatMap(({ keeps }) => keeps ?? []),
  };
}
