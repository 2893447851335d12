import type { ReadableCheck } from '../checking';
import { EditProblem, flaggedCells, type Edits, type Snapshot } from '../sheets';
import { annotateEdits, cleanEdits, controlSheets, type SheetPolicy } from './annotate';
import type { RunInfo } from './control';

/** Puts edits into the bytes of the workbook. @throws EditProblem, FileProblem */
type Edit = (edits: Edits) => Uint8Array;

/** The copy of a workbook with flags, or without. */
export interface EditedCopy {
  readonly bytes: Uint8Array;
  /** How many cells carry a mark. */
  readonly cells: number;
  /** The new « Contrôle » sheet; null where none could come, or none was to. */
  readonly sheet: string | null;
  /** « Contrôle » sheets of before that stay: somebody wrote into them or refers to them, or the structure is protected. */
  readonly kept: readonly string[];
  readonly isProtected: boolean;
}

/** @throws EditProblem, FileProblem */
export function annotatedCopy(edit: Edit, snapshot: Snapshot, check: ReadableCheck, run: RunInfo): EditedCopy {
  const takenNames: string[] = [];
  return withPolicy(edit, snapshot, takenNames, (sheets) =>
    annotateEdits(snapshot, check, { run, sheets, takenNames }),
  );
}

/** @throws EditProblem, FileProblem */
export function cleanCopy(edit: Edit, snapshot: Snapshot): EditedCopy {
  return withPolicy(edit, snapshot, [], (sheets) => cleanEdits(snapshot, sheets));
}

/** Does without what the workbook does not allow: a sheet less is no reason to leave the user without flags. */
function withPolicy(
  edit: Edit,
  snapshot: Snapshot,
  takenNames: string[],
  editsOf: (sheets: SheetPolicy) => Edits,
): EditedCopy {
  let sheets: SheetPolicy = 'replace';
  for (;;) {
    const edits = editsOf(sheets);
    try {
      return outcome(edit(edits), edits, sheets, snapshot);
    } catch (error) {
      if (!(error instanceof EditProblem)) throw error;
      const name = sheetOf(edits);
      if (error.code === 'structure-protected' && sheets !== 'leave') sheets = 'leave';
      else if (error.code === 'sheet-used' && sheets === 'replace') sheets = 'add';
      else if (error.code === 'sheet-exists' && name !== null && !takenNames.includes(name)) takenNames.push(name);
      else throw error;
    }
  }
}

function outcome(bytes: Uint8Array, edits: Edits, sheets: SheetPolicy, snapshot: Snapshot): EditedCopy {
  const flags = edits.flatMap((edit) => (edit.type === 'set-flags' ? edit.flags : []));
  const { intact, changed } = controlSheets(snapshot);
  return {
    bytes,
    cells: flaggedCells(flags).length,
    sheet: sheetOf(edits),
    kept: sheets === 'replace' ? changed : [...intact, ...changed],
    isProtected: sheets === 'leave',
  };
}

function sheetOf(edits: Edits): string | null {
  for (const edit of edits) if (edit.type === 'add-sheet') return edit.sheet.name;
  return null;
}
