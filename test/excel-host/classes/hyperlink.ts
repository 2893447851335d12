import { parseCellRef, type CellRef } from '../../../src/sheets';
import { invalidArgument } from '../wire/errors';

/** The cell of « 'Fiche 1'!B2 ». */
export function hyperlinkTarget(reference: string): CellRef {
  const unquoted = reference.replace(/^'((?:[^']|'')*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);
  const cell = parseCellRef(unquoted);
  if (!cell) throw invalidArgument();
  return cell;
}
