import type { PackageEditor } from '../packageEditor';
import { workbookParts } from '../workbookParts';
import { CellStyles } from './cellStyles';
import { hasFormulasBeside, recalculateOnLoad } from './recalculation';
import { targetsBySheet, type CellEdit } from './targets';
import { writeSheet } from './writeSheet';

export type { CellEdit } from './targets';

/**
 * Writes contents and number formats, all cells of a sheet in one patch. Where a content changes and a formula stands
 * elsewhere, Excel is told to calculate on opening.
 * @throws EditProblem for what is refused: the editor is then to be thrown away
 */
export function setCells(editor: PackageEditor, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  const styles = new CellStyles(editor);
  const written = [...targetsBySheet(edits)].map(([sheet, targets]) => writeSheet(editor, sheet, targets, styles));
  if (!written.some(({ hasContents }) => hasContents)) return;
  const isStale =
    written.some((sheet) => sheet.isStale) ||
    workbookParts(editor).calcChain !== null ||
    hasFormulasBeside(editor, new Set(written.map(({ part }) => part)));
  if (isStale) recalculateOnLoad(editor);
}
export { formatsAt } from './formatsAt';
