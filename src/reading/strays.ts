import { formatCellRef } from '../sheets';
import { totalLabelOf } from './totalLabel';
import { isAmountLike, isBlankWord, type GridCell, type GridRow } from './grid';
import type { RawCeiling } from './raw';
import type { CellDisposition } from './result';
import type { SheetWork } from './sheets';
import type { Teller } from './tell';
import { countsStaff } from './underHeader';
import { readAxisLabel } from './words/axis';
import { looksLikeId } from './words/id';
import { normalise } from './words/normalise';
import type { Role } from './words/role';
import { FOREIGN_WORDS } from './words/vocabulary';

/** Numbers outside every table that look like a contract's all the same: their header is missing. Told, with their cells. */
export function strayNumbers(
  work: SheetWork,
  loose: readonly RawCeiling[],
  teller: Teller,
): readonly CellDisposition[] {
  const ceilings = new Set(loose.map((one) => formatCellRef(one.ref)));
  const told = toldRows(work);
  // « Numéro | 4.10 »: what a fiche says of itself is no amount.
  const values = new Set(work.layout.blocks.flatMap(({ keys }) => [...keys.values()].map((key) => key.valueCell)));
  const found: CellDisposition[] = [];
  // By column: whether the words right above say that its numbers are heads, hours, inhabitants.
  const otherwise = new Map<number, boolean>();
  for (const row of work.layout.loose) {
    const tell = told.has(row);
    for (const cell of row.cells) {
      if (cell.kind === 'text' && cell.amount === 'none') otherwise.set(cell.column, isForeignHead(cell));
      const number = cell.kind === 'number';
      if ((!number && !isAmountLike(cell)) || ceilings.has(formatCellRef(cell.ref))) continue;
      const ours =
        tell &&
        cell.year === null &&
        !values.has(cell) &&
        !(cell === row.cells[0] && row.cells.length > 2 && looksLikeId(cell.text));
      if (ours && otherwise.get(cell.column) !== true) {
        teller.tell({ code: 'montant-non-place', ref: cell.ref, group: `${cell.ref.sheet}|loose`, text: cell.text });
        if (number) found.push({ cell: cell.ref, disposition: 'not-placed' });
      } else if (number) found.push({ cell: cell.ref, disposition: 'outside' });
    }
  }
  return found;
}

/** Rows that are a contract's, and those between them with amounts in the same columns. */
function toldRows(work: SheetWork): ReadonlySet<GridRow> {
  const staff = staffRows(work.layout.loose);
  const rows = work.layout.loose.filter((row) => row.cells.some(isAmountLike) && !staff.has(row));
  const fiche = work.layout.blocks.some((block) => block.keys.has('title') || block.keys.has('id'));
  const ours = rows.filter((row) => isContractRow(row) || (fiche && isYearRow(row)));
  const sure =
    ours.length >= 2 || ours.some(isAxisRow) || (ours.length > 0 && work.extracts.some((one) => !one.foreign));
  const first = ours[0];
  const last = ours[ours.length - 1];
  if (!sure || !first || !last) return new Set();
  const columns = new Set(ours.flatMap((row) => row.cells.filter(isAmountLike).map((cell) => cell.column)));
  const between = rows.filter(
    (row) =>
      row.row > first.row &&
      row.row < last.row &&
      row.cells.filter(isAmountLike).every((cell) => columns.has(cell.column)) &&
      row.cells.some((cell) => cell.kind === 'text'),
  );
  return new Set([...ours, ...between]);
}

/** The rows right under a header of posts, hours or quantities, its total included. */
function staffRows(loose: readonly GridRow[]): ReadonlySet<GridRow> {
  const rows = new Set<GridRow>();
  let before: GridRow | null = null;
  for (const row of loose) {
    const texts = row.cells.filter((cell) => cell.kind === 'text' && !isBlankWord(cell));
    const heads = !row.cells.some(isAmountLike) && texts.length >= 2;
    const under = before !== null && row.row === before.row + 1;
    if (heads ? texts.some(({ text }) => countsStaff(text)) && !texts.some(isFunder) : under && !texts.some(isFunder)) {
      before = row;
      if (!heads) rows.add(row);
    } else before = null;
  }
  return rows;
}

function isFunder({ heading: { role } }: GridCell): boolean {
  return role !== null && LABELS.has(role) && role !== 'total' && role !== 'cost';
}

function isForeignHead(cell: GridCell): boolean {
  const { role } = cell.heading;
  return role === 'other' || role === 'rate' || FOREIGN_WORDS.has(normalise(cell.text));
}

const LABELS: ReadonlySet<Role> = new Set<Role>([
  'state',
  'collectivity',
  'departement',
  'metropole',
  'tiers',
  'tiersGroup',
  'cee',
  'fse',
  'cost',
  'ceiling',
  'total',
]);

/** Its words are those of a line of a contract: whose money, which axis, which nature, the number of an action. */
function isContractRow(row: GridRow): boolean {
  if (isCodeOfList(row)) return false;
  const words = row.cells.filter((cell) => cell.kind === 'text' && cell.amount === 'none');
  if (words.some(({ heading }) => heading.role !== null && LABELS.has(heading.role))) return true;
  if (words.some((cell) => /^(nouvelle|renforcee|reconduite|action nouvelle)$/.test(normalise(cell.text)))) return true;
  if (words.some((cell) => readAxisLabel(cell.text, true)?.named === true)) return true;
  return isAxisRow(row) || totalLabelOf(row.cells) !== null || isNumberedRow(row);
}

/** « nouvelle | 1 » in a list of values: a code, no amount. */
function isCodeOfList(row: GridRow): boolean {
  if (row.cells.length !== 2) return false;
  return row.cells.every(
    ({ cell, amount }) => amount !== 'text' && (cell.value.kind !== 'number' || Math.abs(Number(cell.value.raw)) < 100),
  );
}

/** « 1.2 | Médiation | 96 000 | 40 000 »: the number of an action, its title, amounts. */
function isNumberedRow(row: GridRow): boolean {
  const [first, second] = row.cells;
  if (!first || second?.kind !== 'text' || !looksLikeId(first.text)) return false;
  return /\d[.-]\d/.test(first.text) || row.cells.slice(2).filter(isAmountLike).length >= 2;
}

/** « Axe 1 | 15 000 | 20 000 » */
function isAxisRow(row: GridRow): boolean {
  const first = row.cells[0];
  if (first?.kind !== 'text' || !/^\s*axe\b/i.test(first.text)) return false;
  return readAxisLabel(first.text, true) !== null && row.cells.some(isAmountLike);
}

/** « 2024 | 70 000 | 35 000 | 35 000 » in a fiche. */
function isYearRow(row: GridRow): boolean {
  const first = row.cells[0];
  return first !== undefined && first.year !== null && row.cells.filter(isAmountLike).length >= 2;
}
