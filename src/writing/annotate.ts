import type { ReadableCheck } from '../checking';
import { CONTROL_PURPOSE } from '../reading';
import { ownSheets, type Edits, type Snapshot } from '../sheets';
import { controlSheet, controlSheetName, type RunInfo } from './control';
import { flagsOf } from './flags';

export interface AnnotateOptions {
  readonly run: RunInfo;
  /** False where the workbook lets no sheet come or go: its structure is protected. */
  readonly withSheet: boolean;
  /** Names that no new sheet can take beside those of the snapshot: chart sheets are in no snapshot. */
  readonly takenNames?: readonly string[];
}

/**
 * Flags on the cells of each finding, and the « Contrôle » sheet in front; in place of those of a former annotation. A
 * « Contrôle » sheet that somebody wrote into is kept, and the new one stands beside it: nothing that was typed is lost.
 */
export function annotateEdits(snapshot: Snapshot, check: ReadableCheck, options: AnnotateOptions): Edits {
  const flags = { type: 'set-flags', flags: flagsOf(check, snapshot) } as const;
  if (!options.withSheet) return [flags];
  const old = intactControlSheets(snapshot);
  const kept = snapshot.sheets.map(({ name }) => name).filter((name) => !old.includes(name));
  const sheet = controlSheet(controlSheetName([...kept, ...(options.takenNames ?? [])]), check, options.run);
  return [...removals(old), flags, { type: 'add-sheet', sheet, before: kept[0] ?? null }];
}

/** Takes out all that `annotateEdits` puts in, but for a « Contrôle » sheet that somebody wrote into. */
export function cleanEdits(snapshot: Snapshot): Edits {
  return [...removals(intactControlSheets(snapshot)), { type: 'set-flags', flags: [] }];
}

/** The « Contrôle » sheets that somebody wrote into since: they are the user's now. */
export function changedControlSheets(snapshot: Snapshot): readonly string[] {
  return ofPurpose(snapshot).flatMap(({ sheet, intact }) => (intact ? [] : [sheet]));
}

function intactControlSheets(snapshot: Snapshot): readonly string[] {
  return ofPurpose(snapshot).flatMap(({ sheet, intact }) => (intact ? [sheet] : []));
}

function ofPurpose(snapshot: Snapshot) {
  return ownSheets(snapshot).filter(({ purpose }) => purpose === CONTROL_PURPOSE);
}

function removals(sheets: readonly string[]): Edits {
  return sheets.map((sheet) => ({ type: 'remove-sheet', sheet }));
}
