import { isFlagFormula } from '../../../../../sheets';
import { outline, TextPatch, type XmlElement } from '../../../../xml';
import { SHEET_NAMESPACES } from '../../../namespaces';
import type { PackageEditor } from '../../packageEditor';

/** Lists that go with their last element: Excel repairs a sheet with an empty one. */
const EMPTY_NO_MORE = new Set(['conditionalFormatting', 'conditionalFormattings', 'ext', 'extLst']);

/** Takes our conditional formats out of a sheet, wherever a program keeps them (in extLst too). */
export function removeConditions(editor: PackageEditor, part: string): void {
  const text = editor.text(part);
  if (!isFlagFormula(text)) return;
  const root = outline(text, part, SHEET_NAMESPACES, ({ name }) => name !== 'sheetData');
  const patch = new TextPatch(text);
  removeUnder(root, (rule) => isFlagFormula(text.slice(rule.openEnd, rule.closeStart)), patch);
  editor.patch(part, patch);
}

/** True where nothing is left of the element and it goes with what it held. */
function removeUnder(element: XmlElement, isOurs: (rule: XmlElement) => boolean, patch: TextPatch): boolean {
  if (localName(element) === 'cfRule') return isOurs(element);
  const gone = element.children.filter((child) => removeUnder(child, isOurs, patch));
  if (gone.length === 0) return false;
  const left = element.children.filter((child) => !gone.includes(child) && localName(child) !== 'sqref');
  if (left.length === 0 && EMPTY_NO_MORE.has(localName(element))) return true;
  for (const { start, end } of gone) patch.replace(start, end, '');
  return false;
}

function localName({ qualified }: XmlElement): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}
