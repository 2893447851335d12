import type { CellRef } from '../../../../sheets';
import type { PackageEditor } from '../packageEditor';
import { sheetPart, workbookParts } from '../workbookParts';
import { CellStyles } from './cellStyles';
import { styleReader } from './inheritedStyle';
import { scanSheet } from './scan';
import { placeOf, targetsBySheet } from './targets';

/**
 * The number formats of cells, in their order; of a blank one that with which it shows what is put into it.
 * @throws EditProblem no-such-sheet
 */
export function formatsAt(editor: PackageEditor, cells: readonly CellRef[]): readonly string[] {
  const styles = new CellStyles(editor);
  const targets = targetsBySheet(cells.map((cell) => ({ type: 'set-format', cell, format: '' })));
  const readers = new Map(
    [...targets].map(([sheet, wanted]) => {
      const { part } = sheetPart(workbookParts(editor), sheet);
      return [sheet, styleReader(scanSheet(editor.text(part), part, wanted))] as const;
    }),
  );
  return cells.map((cell) => styles.code(readers.get(cell.sheet)?.(placeOf(cell)) ?? 0));
}
