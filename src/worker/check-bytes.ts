import { checkWorkbook, type CheckOptions, type WorkbookCheck } from '../checking';
import { typography } from '../contract';
import { FileProblem, readWorkbook } from '../files';
import type { Snapshot } from '../sheets';

/** Checks a workbook given as bytes. Never throws: whatever goes wrong is the French problem of that file. */
export function checkBytes(bytes: Uint8Array, options: CheckOptions): WorkbookCheck {
  return readAndCheck(bytes, options).check;
}

/** The same, with the workbook as it was read; null where it could not be. */
export function readAndCheck(
  bytes: Uint8Array,
  options: CheckOptions,
): { readonly snapshot: Snapshot | null; readonly check: WorkbookCheck } {
  let snapshot: Snapshot | null = null;
  try {
    snapshot = readWorkbook(bytes);
    return { snapshot, check: checkWorkbook(snapshot, options) };
  } catch (error) {
    if (error instanceof FileProblem) return { snapshot, check: unreadable(error.message) };
    return { snapshot, check: internalError(error instanceof Error ? error.name : typeof error) };
  }
}

/** What a user can do about an error that is ours. `detail` names it for whoever mends it. */
export function internalError(detail: string): WorkbookCheck {
  return unreadable(
    `Erreur interne de Cofisol sur ce fichier (${detail}) : il n'a pas été contrôlé. ` +
      `Le fichier n'est pas en cause ; signalez-nous le problème en joignant le classeur si vous le pouvez.`,
  );
}

/** A file that could not be checked, and why: one French sentence. */
export function unreadable(problem: string): WorkbookCheck {
  return { status: 'unreadable', problem: typography(problem) };
}
