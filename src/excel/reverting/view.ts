import type { Inverse } from '../../sheets';
import type { Known } from '../known';
import { covers } from '../looking/covers';
import type { View } from '../looking/look';
import type { Question } from '../looking/question';
import { bySheet, everything } from '../writing/view';

/** What has to be looked at before an apply is taken back. */
export function viewToRevert(known: Known, inverse: Inverse): View {
  const cells = bySheet(
    known,
    inverse.cells.map(({ cell }) => cell),
  );
  const added = known.sheets.filter(({ name }) => inverse.addedSheets.some((sheet) => sheet.name === name));
  const exactly = new Set([...cells, ...added].map(({ id }) => id));
  const isLocking = (id: string): boolean => known.sheets.some((sheet) => sheet.id === id && sheet.isProtected);
  return {
    cells: [
      ...known.sheets.map(({ id }) => everything(id, exactly.has(id))),
      ...cells.flatMap(({ id, cells: of }) =>
        covers(of).map((range): Question => ({ sheet: id, range, parts: ['values', 'formulas', 'numberFormat'] })),
      ),
    ],
    flagsOf: inverse.flags ? known.sheets.map(({ id }) => id) : [],
    protectionOf: inverse.flags ? known.sheets.map(({ id }) => id) : cells.map(({ id }) => id),
    lockedIn: cells
      .filter(({ id }) => isLocking(id))
      .flatMap(({ id, cells: of }) => covers(of).map((range) => ({ sheet: id, range }))),
    namesOf: added.map(({ id }) => id),
    names: added.length > 0,
    structure: added.length > 0,
    ...(inverse.customXml && { corrections: known.corrections ?? 'presence' }),
  };
}
