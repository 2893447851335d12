import type { NewSheet } from '../sheets';
import { addSheet, PackageEditor, putBlankWorkbook, type WorkbookProperties } from './xlsx/patch';
import { emptyPackage } from './zip';

/**
 * The bytes of an .xlsx made from nothing: these sheets in their order, opened on the first one that is shown. The same
 * sheets give the same bytes.
 * @throws EditProblem as adding a sheet does; RangeError where no sheet is shown
 */
export function newWorkbook(sheets: readonly NewSheet[], properties: WorkbookProperties = {}): Uint8Array {
  if (sheets.every(({ hidden }) => hidden === true)) throw new RangeError('a workbook shows at least one sheet');
  const editor = new PackageEditor(emptyPackage());
  putBlankWorkbook(editor, properties);
  for (const sheet of sheets) addSheet(editor, sheet, null);
  return editor.bytes();
}
