import { EditProblem, type EditProblemCode, french } from '../../../../sheets';
import { TextPatch } from '../../../xml';
import { relationshipsPart } from '../../relationships';
import { leaveCalcChain } from '../cells/calcChain';
import { forgetType } from '../contentTypes';
import { checkStructure } from '../newSheet/checks';
import type { PackageEditor } from '../packageEditor';
import { unrelate } from '../relationships';
import { sheetPart, workbookParts, type SheetPart } from '../workbookParts';
import { closeGap, isShown } from './closeGap';
import { leaveNames, namesAround, type NamesAround } from './names';
import { hasAdditions, ownParts } from './ownParts';
import { readOwnSheet } from './readOwnSheet';
import { isUsed } from './usage';

/**
 * Takes out a sheet that Cofisol made and that nobody changed, with its charts and names. Styles that came with it stay:
 * no index of anybody else may move.
 * @throws EditProblem no-such-sheet, not-our-sheet, sheet-changed, sheet-used, structure-protected, not-supported
 */
export function removeSheet(editor: PackageEditor, name: string): void {
  const parts = workbookParts(editor);
  const sheet = sheetPart(parts, name);
  checkStructure(parts);
  const own = readOwnSheet(editor, parts, sheet);
  if (!own) throw refused('not-our-sheet', name, "n'est pas de Cofisol : supprimez-la vous-même si elle ne sert plus.");
  if (!own.intact || hasAdditions(editor, sheet.part)) {
    throw refused('sheet-changed', name, 'a été modifiée depuis : supprimez-la vous-même si elle ne sert plus.');
  }
  if (!parts.sheets.some(({ index, element }) => index !== sheet.index && isShown(element))) {
    throw refused('not-supported', name, 'est la seule qui soit affichée : affichez-en une autre, puis recommencez.');
  }
  const mine = ownParts(editor, sheet.part);
  const names = namesAround(editor.text(parts.part), parts.root, { sheet, purpose: own.purpose });
  const besides = new Set([parts.part, ...mine]);
  if (names.needIt || isUsed(editor, { sheet: name, names: names.leavingGlobally }, besides)) {
    throw refused('sheet-used', name, "sert à des formules d'autres feuilles : changez-les avant de la retirer.");
  }
  leaveCalcChain(editor, sheet.sheetId, own.formulas);
  leaveWorkbook(editor, sheet, names);
  for (const part of mine.flatMap((one) => [relationshipsPart(one), one])) {
    editor.remove(part);
    forgetType(editor, part);
  }
}

function leaveWorkbook(editor: PackageEditor, sheet: SheetPart, names: NamesAround): void {
  const { part, root, sheets } = workbookParts(editor);
  const text = editor.text(part);
  const patch = new TextPatch(text);
  closeGap(patch, text, root, { sheet, sheets });
  leaveNames(patch, text, root, { leaving: names.leaving, gap: sheet.index });
  editor.patch(part, patch);
  unrelate(editor, part, sheet.relationship);
}

function refused(code: EditProblemCode, sheet: string, why: string): EditProblem {
  return new EditProblem(code, french(`La feuille « ${sheet} » ${why}`));
}
