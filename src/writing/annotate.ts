import type { ReadableCheck } from '../checking';
import { CONTROL_PURPOSE } from '../reading';
import { ownSheets, type Edits, type Snapshot } from '../sheets';
import { controlSheet, type RunInfo } from './control';
import { flagsOf } from './flags';
import { freeSheetName } from './layout/sheetNames';

/**
 * What becomes of « Contrôle » sheets. `replace`: those of before go, a new one comes. `add`: those of before stay, since
 * formulas of the user refer to them. `leave`: none comes or goes, since the structure of the workbook is protected.
 */
export type SheetPolicy = 'replace' | 'add' | 'leave';

export interface AnnotateOptions {
  readonly run: RunInfo;
  readonly sheets: SheetPolicy;
  /** Names that no new sheet can take beside those of the snapshot: chart sheets are in no snapshot. */
  readonly takenNames: readonly string[];
}

/**
 * Flags on the cells of each finding, and the « Contrôle » sheet in front; in place of those of a former annotation. A
 * « Contrôle » sheet that somebody wrote into is kept, and the new one stands beside it: nothing that was typed is lost.
 */
export function annotateEdits(snapshot: Snapshot, check: ReadableCheck, options: AnnotateOptions): Edits {
  const { run, sheets, takenNames } = options;
  const flags = { type: 'set-flags', flags: flagsOf(check, snapshot) } as const;
  if (sheets === 'leave') return [flags];
  const removed = sheets === 'replace' ? controlSheets(snapshot).intact : [];
  const kept = snapshot.sheets.map(({ name }) => name).filter((name) => !removed.includes(name));
  const sheet = controlSheet(freeSheetName('Contrôle', [...kept, ...takenNames]), check, run);
  return [...removals(removed), flags, { type: 'add-sheet', sheet, before: kept[0] ?? null }];
}

/** What may become of them here, where nobody asks for anything else. */
function usualSheetPolicy({ structureProtected }: Snapshot): SheetPolicy {
  return structureProtected === true ? 'leave' : 'replace';
}

/** Takes out all that `annotateEdits` puts in, but for a « Contrôle » sheet that somebody wrote into. */
export function cleanEdits(snapshot: Snapshot, sheets = usualSheetPolicy(snapshot)): Edits {
  const removed = sheets === 'replace' ? controlSheets(snapshot).intact : [];
  return [...removals(removed), { type: 'set-flags', flags: [] }];
}

/** The « Contrôle » sheets of a workbook: as Cofisol made them, and those that somebody wrote into since. */
export function controlSheets(snapshot: Snapshot): Readonly<Record<'intact' | 'changed', readonly string[]>> {
  const own = ownSheets(snapshot).filter(({ purpose }) => purpose === CONTROL_PURPOSE);
  return {
    intact: own.filter(({ intact }) => intact).map(({ sheet }) => sheet),
    changed: own.filter(({ intact }) => !intact).map(({ sheet }) => sheet),
  };
}

function removals(sheets: readonly string[]): Edits {
  return sheets.map((sheet) => ({ type: 'remove-sheet', sheet }));
}
