import { packedPlace } from '../../../place';
import { outline, setAttribute, TextPatch } from '../../../xml';
import { forgetType } from '../contentTypes';
import { SHEET_NAMESPACES } from '../../namespaces';
import type { PackageEditor } from '../packageEditor';
import { unrelate } from '../relationships';
import { workbookParts } from '../workbookParts';

/**
 * Takes cells that hold no formula any more out of the order of calculation: Excel repairs a workbook that names one. New
 * formulas need no entry. An entry that does not say its sheet is on that of the one before it.
 */
export function leaveCalcChain(editor: PackageEditor, sheetId: number, places: ReadonlySet<number>): void {
  const { part: workbook, calcChain, relationships } = workbookParts(editor);
  if (calcChain === null || places.size === 0) return;
  const text = editor.text(calcChain);
  const root = outline(text, calcChain, SHEET_NAMESPACES);
  const patch = new TextPatch(text);
  let sheet: string | undefined;
  let said: string | undefined;
  let left = 0;
  for (const element of root.children) {
    const own = element.attributes['i'];
    sheet = own ?? sheet;
    if (Number(sheet) === sheetId && places.has(packedPlace(element.attributes['r'] ?? ''))) {
      patch.replace(element.start, element.end, '');
      continue;
    }
    if (own === undefined && sheet !== undefined && sheet !== said) setAttribute(patch, text, element, 'i', sheet);
    said = sheet;
    left++;
  }
  if (left > 0) editor.patch(calcChain, patch);
  else {
    editor.remove(calcChain);
    forgetType(editor, calcChain);
    for (const { id, type } of relationships) if (type === 'calcChain') unrelate(editor, workbook, id);
  }
}
