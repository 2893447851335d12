import { EditProblem, french, ownSheets, quoteSheetName, type EditProblemCode } from '../../sheets';
import type { KnownSheet } from '../known';
import type { Seen } from '../looking/seen';

/**
 * A sheet is only taken out where Cofisol made it, nobody changed it, and nothing else needs it.
 * @throws EditProblem not-our-sheet, sheet-changed, sheet-used, not-supported
 */
export function checkRemoval(seen: Seen, { id, name }: KnownSheet): void {
  const [own] = ownSheets({ names: seen.small.names, sheets: [{ name, cells: seen.cells(id) }] });
  if (!own) throw refused('not-our-sheet', name, 'n’est pas de Cofisol : supprimez-la vous-même si elle ne sert plus.');
  if (!own.intact) {
    throw refused('sheet-changed', name, 'a été modifiée depuis : supprimez-la vous-même si elle ne sert plus.');
  }
  if (!seen.small.sheets.some((sheet) => sheet.id !== id && sheet.isVisible)) {
    throw refused('not-supported', name, 'est la seule qui soit affichée : affichez-en une autre, puis recommencez.');
  }
  if (isUsed(seen, id, name)) {
    throw refused('sheet-used', name, 'sert à des formules d’autres feuilles : changez-les avant de la retirer.');
  }
}

/** Whether a formula of another sheet, or a name, mentions the sheet. */
function isUsed(seen: Seen, id: string, name: string): boolean {
  const spellings = [`${quoteSheetName(name)}!`, `'${name.replaceAll("'", "''")}'!`, `${name}!`];
  const mentions = (formula: string | null): boolean =>
    formula !== null && spellings.some((one) => formula.toLowerCase().includes(one.toLowerCase()));
  return (
    seen.small.sheets.some(
      (sheet) => sheet.id !== id && seen.cells(sheet.id).some(({ formula }) => mentions(formula)),
    ) || seen.small.names.some(({ sheet, refersTo }) => sheet === null && mentions(refersTo))
  );
}

function refused(code: EditProblemCode, sheet: string, why: string): EditProblem {
  return new EditProblem(code, french(`La feuille « ${sheet} » ${why}`));
}
