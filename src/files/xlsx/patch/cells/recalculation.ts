import { setAttribute, TextPatch } from '../../../xml';
import { isTrue } from '../../../attributes';
import type { PackageEditor } from '../packageEditor';
import { placeOfChild, WORKBOOK_ORDER } from '../place';
import { workbookParts } from '../workbookParts';

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/** Whether a worksheet other than these holds a formula; one that only looks so (in a comment) costs Excel a calculation. */
export function hasFormulasBeside(editor: PackageEditor, sheets: ReadonlySet<string>): boolean {
  return workbookParts(editor).sheets.some(
    ({ part, isWorksheet }) => isWorksheet && !sheets.has(part) && FORMULA.test(editor.text(part)),
  );
}

/** Has Excel calculate all formulas when it opens the workbook: their stored results may be those of other figures. */
export function recalculateOnLoad(editor: PackageEditor): void {
  const { part, root } = workbookParts(editor);
  const text = editor.text(part);
  const patch = new TextPatch(text);
  const known = root.children.find(({ name }) => name === 'calcPr');
  const prefix = root.qualified.slice(0, root.qualified.indexOf(':') + 1);
  if (!known) patch.insert(placeOfChild(root, 'calcPr', WORKBOOK_ORDER), `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  else if (!isTrue(known.attributes['fullCalcOnLoad'])) setAttribute(patch, text, known, 'fullCalcOnLoad', '1');
  editor.patch(part, patch);
}
