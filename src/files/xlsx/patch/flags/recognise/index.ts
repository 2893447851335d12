import { FileProblem } from '../../../../problem';
import { JOURNAL_NAMESPACE } from '../../journal';
import { removeOwnItem } from '../../ownItem';
import type { PackageEditor } from '../../packageEditor';
import { workbookParts } from '../../workbookParts';
import { removeConditions } from './conditions';
import { removeNotes } from './notes';

/**
 * Takes out what Cofisol put in, one by one, from a workbook that another program has saved since: conditional formats by
 * their condition, notes by their first and last lines, the journal by its namespace. The differential styles that the
 * formats used stay: nothing names them any more, and taking one out would shift those of the user.
 */
export function removeRecognised(editor: PackageEditor): void {
  for (const { part, isWorksheet } of workbookParts(editor).sheets) {
    if (!isWorksheet || editor.find(part) === null) continue;
    removeFrom(editor, part);
  }
  removeOwnItem(editor, JOURNAL_NAMESPACE);
}

function removeFrom(editor: PackageEditor, part: string): void {
  try {
    removeConditions(editor, part);
    removeNotes(editor, part);
  } catch (error) {
    // A part that can't be read as text was not written by us; it matters only where flags are to go there.
    if (!(error instanceof FileProblem)) throw error;
  }
}
