import { newSheetFingerprint, OWN_SHEET_NAME, ownSheetMark, type NewCell, type NewSheet } from '../../../../sheets';
import type { XmlElement } from '../../../xml';
import { recalculateOnLoad } from '../cells/recalculation';
import { declareType } from '../contentTypes';
import type { PackageEditor } from '../packageEditor';
import { StyleBook } from '../styles/styleBook';
import { workbookParts } from '../workbookParts';
import { addCharts } from './charts';
import { checkName, checkNames, checkStructure } from './checks';
import { freePart } from './freePart';
import { builtinNames } from './printXml';
import { worksheetXml } from './worksheetXml';
import { vocabularyOf } from './vocabulary';
import { checkNeighbour, enterSheet, type AddedName } from './workbookEntry';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Adds a sheet in front of another, or last. The sheet that was active stays so; the first sheet that is shown in a
 * workbook made from nothing is the one that it opens on. Between the ends of a sum over sheets (« 'Fiche 1:Fiche 9'!B12 ») it counts in it, as
 * in Excel: put it first or last.
 * @throws EditProblem bad-sheet-name, sheet-exists, name-exists, no-such-sheet, structure-protected, too-large; RangeError for a
 * NewSheet that says what no sheet can hold (a mistake of the program)
 */
export function addSheet(editor: PackageEditor, sheet: NewSheet, before: string | null): void {
  const parts = workbookParts(editor);
  checkStructure(parts);
  checkName(sheet.name, parts);
  checkNeighbour(parts, before);
  checkNames(
    parts,
    (sheet.names ?? []).map(({ name }) => name),
  );
  const part = freePart(editor, 'xl/worksheets/sheet');
  const styles = new StyleBook(editor);
  const opens = sheet.hidden !== true && parts.sheets.every(({ element }) => isHidden(element));
  const drawing = addCharts(editor, part, sheet, parts.strict);
  const vocabulary = vocabularyOf(parts.strict);
  editor.put(part, worksheetXml(sheet, { vocabulary, styles, isSelected: opens, drawing }));
  styles.write();
  declareType(editor, part, TYPE);
  enterSheet(editor, {
    name: sheet.name,
    purpose: sheet.purpose,
    part,
    hidden: sheet.hidden === true,
    opens,
    before,
    names: namesOf(sheet),
  });
  if (sheet.rows.some(({ cells }) => cells.some(isUncalculated))) recalculateOnLoad(editor);
}

function isHidden({ attributes }: XmlElement): boolean {
  return attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
}

function isUncalculated({ content }: NewCell): boolean {
  return content.kind === 'formula' && content.value.kind === 'missing';
}

function namesOf(sheet: NewSheet): readonly AddedName[] {
  return [
    {
      name: OWN_SHEET_NAME,
      refersTo: ownSheetMark(sheet.purpose, newSheetFingerprint(sheet)),
      local: true,
      hidden: true,
    },
    ...builtinNames(sheet),
    ...(sheet.names ?? []).map((name) => ({ ...name, local: false })),
  ];
}
