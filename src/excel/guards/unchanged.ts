import { EditProblem, french } from '../../sheets';
import type { Known } from '../known';
import type { Seen } from '../looking/seen';

/**
 * Refuses to write on what nobody has checked: somebody may have changed the workbook since it was read.
 * @throws EditProblem no-such-sheet, changed-since
 */
export function checkUnchanged(known: Known, seen: Seen, minds: { readonly corrections: boolean }): void {
  checkSheets(known, seen.small.sheets);
  const changed = known.sheets.find(
    ({ id, fingerprint, isStale }) => isStale === true || seen.fingerprint(id) !== fingerprint,
  );
  if (changed) {
    throw changedSince(
      `La feuille « ${changed.name} » a été modifiée depuis le contrôle, par vous ou par quelqu’un d’autre`,
    );
  }
  if (minds.corrections && !sameCorrections(known, seen)) {
    throw changedSince('Les corrections gardées dans le classeur ont changé depuis le contrôle');
  }
}

/** @throws EditProblem no-such-sheet, changed-since for sheets that went, came or were renamed */
export function checkSheets(known: Known, sheets: readonly { readonly id: string; readonly name: string }[]): void {
  for (const { id, name } of known.sheets) {
    const now = sheets.find((sheet) => sheet.id === id);
    if (!now) {
      throw new EditProblem(
        'no-such-sheet',
        french(
          `La feuille « ${name} » n’est plus dans le classeur : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.`,
        ),
      );
    }
    if (now.name !== name) throw changedSince(`La feuille « ${name} » s’appelle maintenant « ${now.name} »`);
  }
  const fresh = sheets.find(({ id }) => !known.sheets.some((sheet) => sheet.id === id));
  if (fresh) throw changedSince(`La feuille « ${fresh.name} » est apparue depuis le contrôle`);
}

function sameCorrections({ corrections: known }: Known, { small: { corrections } }: Seen): boolean {
  return known ? corrections?.text === known.text : corrections === null;
}

function changedSince(what: string): EditProblem {
  return new EditProblem(
    'changed-since',
    french(`${what} : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.`),
  );
}
