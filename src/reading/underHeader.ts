import { isComment, isHeadingCell, looksLikeHeader } from './bands';
import type { Column } from './columns';
import { noteWords } from './followUp/words';
import { isMoney } from './moneyRoles';
import { isAmountLike, isBlankWord, type Grid, type GridRow } from './grid';
import { readAxisLabel } from './words/axis';
import { looksLikeId } from './words/id';
import { normalise } from './words/normalise';
import { FOREIGN_WORDS } from './words/vocabulary';

/** As much of a table as its headers and what stands under them need. */
interface HeadedTable {
  readonly grid: Grid;
  readonly band: readonly GridRow[];
  readonly columns: ReadonlyMap<number, Column>;
  readonly body: readonly unknown[];
}

/** Right under the headers: units, column numbers or letters, hints on what to write. No line of an action. */
export function isUnderHeader(table: HeadedTable, row: GridRow): boolean {
  const lowest = table.band[table.band.length - 1];
  if (!lowest || row.row !== lowest.row + 1 || table.body.length > 0 || looksLikeHeader(row)) return false;
  const cells = row.cells.filter((cell) => !isBlankWord(cell));
  if (cells.length < 2) return false;
  if (cells.every((cell) => /^\(?(\d{1,2}|[a-z])\)?(\s*[=+*/-].*)?$/i.test(cell.text.trim()))) {
    const plain = cells.map((cell) => Number(/^\(?(\d{1,2})/.exec(cell.text.trim())?.[1] ?? NaN));
    return plain.every((number, i) => Number.isNaN(number) || i === 0 || number === (plain[i - 1] ?? 0) + 1);
  }
  const over = cells.filter((cell) => {
    const role = table.columns.get(cell.column)?.role ?? null;
    return role !== null && isMoney(role) && cell.kind === 'text' && cell.amount === 'none' && !isDoubtWord(cell.text);
  }).length;
  const named = cells.some((cell) => {
    const role = table.columns.get(cell.column)?.role ?? null;
    if (role === 'axis') return readAxisLabel(cell.text, true) !== null;
    return (role === 'id' && looksLikeId(cell.text)) || role === 'funder';
  });
  return over >= 2 && !named;
}

/** « € » under one header, « k€ » under the next: each for its own column. */
export function setUnits(columns: Map<number, Column>, row: GridRow): void {
  for (const cell of row.cells) {
    const column = columns.get(cell.column);
    const { unit } = cell.heading;
    if (column && unit !== null) columns.set(cell.column, { ...column, unit, unitCell: cell });
  }
}

/** Words over the amounts of a table, and no amount: another table begins whose header is not ours. */
export function isForeignHeader(table: HeadedTable, row: GridRow): boolean {
  if (row.cells.some(isAmountLike) || isComment(row)) return false;
  if (looksLikeHeader(row)) return true;
  if (isToldRow(row)) return false;
  let over = 0;
  let moneyColumns = 0;
  for (const column of table.columns.values())
    if (column.role !== null && (isMoney(column.role) || column.role === 'amount' || column.role === 'ceiling'))
      moneyColumns++;
    else if (column.role === null && column.year !== null) moneyColumns++;
  for (const cell of row.cells) {
    const column = table.columns.get(cell.column);
    if (!column || cell.kind !== 'text' || isBlankWord(cell)) continue;
    const money =
      (column.role !== null && (isMoney(column.role) || column.role === 'amount' || column.role === 'ceiling')) ||
      (column.role === null && column.year !== null);
    if (money && table.grid.spanOf(cell).left === cell.column && !isDoubtWord(cell.text)) over++;
  }
  const foreign = row.cells.filter((cell) => cell.kind === 'text' && FOREIGN_WORDS.has(normalise(cell.text))).length;
  if (foreign >= 2 && foreign * 2 > row.cells.length) return true;
  return over >= 2 || (moneyColumns === 1 && over === 1 && row.cells.filter(isHeadingCell).length >= 2);
}

/** « Commentaire | Retard | Complet » under the years of a fiche: the rows below it go on with its plan. */
function isToldRow({ cells }: GridRow): boolean {
  const [label, ...told] = cells;
  return (
    label !== undefined &&
    noteWords(label.text) !== null &&
    !told.some((cell) => noteWords(cell.text) ?? isHeadingCell(cell))
  );
}

const STAFF =
  /\b(etpt?|quotites?|salaires?|salaire brut|remunerations?|grades?|echelons?|heures?|horaires?|jours?|journees?|quantites?|unitaires?|effectifs?|agents?|temps de travail)\b/;

/** It heads posts, hours, quantities or unit prices. */
export function countsStaff(text: string): boolean {
  return text.length <= 60 && STAFF.test(normalise(text));
}

/** « à définir », « n.d. »: words that stand for an amount not known yet. */
function isDoubtWord(text: string): boolean {
  return (
    /^\s*(à|a)\s+\p{L}+|^\s*(n\.?\s?[dc]\.?|non\s+\p{L}+|en attente|en cours|inconnu|\?+|xxx?|tbd|cf\.?\s|voir\s|selon\s|environ\s|entre\s)/iu.test(
      text,
    ) || /\d/.test(text)
  );
}
