import { count, quote } from '../../contract';
import type { CellPlace } from './cellRule';

/** « La cellule Récap!B12 contient … », « 3 cellules contiennent … (Récap!B12, …) », « Une cellule … ». */
export function subject(at: CellPlace, one: string, many: string): string {
  const [first] = at.cells;
  if (at.cells.length > 1) return `${count(at.cells.length, 'cellule', 'cellules')} ${many}`;
  return `${first === undefined ? 'Une cellule' : `La cellule ${first}`} ${one}`;
}

/** « la colonne », or its text: « , par exemple « à définir » » where several cells may differ. */
export function found(at: CellPlace): string {
  if (at.text === undefined || at.text.trim() === '') return '';
  return at.cells.length > 1 ? ` (par exemple ${quote(at.text)})` : ` (${quote(at.text)})`;
}

/** Agrees a word with the number of cells. */
export function agree(at: CellPlace, one: string, many: string): string {
  return at.cells.length > 1 ? many : one;
}
