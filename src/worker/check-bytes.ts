import { checkWorkbook, type CheckOptions, type WorkbookCheck } from '../checking';
import { typography } from '../contract';
import { FileProblem, readWorkbook } from '../files';

/** Checks a workbook given as bytes. Never throws: whatever goes wrong is the French problem of that file. */
export function checkBytes(bytes: Uint8Array, options: CheckOptions): WorkbookCheck {
  try {
    return checkWorkbook(readWorkbook(bytes), options);
  } catch (error) {
    if (error instanceof FileProblem) return unreadable(error.message);
    return internalError(error instanceof Error ? error.name : typeof error);
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
