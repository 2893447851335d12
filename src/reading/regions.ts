import type { Cell, SheetSnapshot } from '../sheets';
import { isMoney } from './moneyRoles';
import { countsStaff } from './underHeader';
import { readAxisLabel } from './words/axis';
import type { HeadingParser } from './words/headingParser';
import { looksLikeId } from './words/id';
import type { Role } from './words/role';
import { FIRST_YEAR, LAST_YEAR } from './words/years';

/**
 * Tables that stand beside each other share no header: an envelope to the right of the actions is read apart.
 * Only what begins after an empty column and carries labels of its own is parted; blank columns inside a table are not.
 */
export function regionsOf(sheet: SheetSnapshot, parse: HeadingParser): readonly SheetSnapshot[] {
  const columns = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (cell.value.kind === 'text' && cell.value.text.trim() === '') continue;
    const list = columns.get(cell.column);
    if (list) list.push(cell);
    else columns.set(cell.column, [cell]);
  }
  const merged = new Set<number>();
  for (const merge of sheet.merges)
    for (let column = merge.left + 1; column <= Math.min(merge.right, merge.left + 500); column++) merged.add(column);
  const ordered = [...columns.keys()].sort((a, b) => a - b);
  const starts: number[] = [];
  ordered.forEach((column, i) => {
    const before = ordered[i - 1];
    if (before === undefined || column <= before + 1 || merged.has(column)) return;
    if (isApart(columns, column) || isForeign(columns, column, merged, parse) || hasOwnTitles(columns, column, parse))
      starts.push(column);
    // What follows a foreign table after another empty column may be the contract's again.
    else if (starts.length > 0) starts.push(column);
  });
  if (starts.length === 0) return [sheet];
  const bounds = [0, ...starts, Infinity];
  return starts
    .concat(0)
    .sort((a, b) => a - b)
    .map((from, i) => part(sheet, from, bounds[i + 1] ?? Infinity));
}

function part(sheet: SheetSnapshot, from: number, to: number): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.filter((cell) => cell.column >= from && cell.column < to),
    merges: sheet.merges.filter((merge) => merge.left >= from && merge.left < to),
  };
}

/** Axes down its first columns, or years down the first and axes along a row: an envelope of its own. */
function isApart(columns: ReadonlyMap<number, readonly Cell[]>, column: number): boolean {
  const first = columns.get(column) ?? [];
  const down = first.filter((cell) => isAxis(cell)).length;
  const others = first.filter((cell) => cell.value.kind === 'text' && !isAxis(cell)).length;
  if (down >= 2 && others <= 4)
    return (columns.get(column + 1) ?? []).some((cell) => cell.value.kind === 'number' || hasDigits(cell));
  const years = first.filter((cell) =>
    /^\s*20[1-3]\d\s*$/.test(
      cell.value.kind === 'number' ? cell.value.raw : cell.value.kind === 'text' ? cell.value.text : '',
    ),
  ).length;
  if (years < 2) return false;
  let along = 0;
  for (let next = column + 1; columns.has(next); next++) if ((columns.get(next) ?? []).some(isAxis)) along++;
  return along >= 2;
}

/** A second column of titles on the row of the first one's header: its lines are not those to its left. */
function hasOwnTitles(columns: ReadonlyMap<number, readonly Cell[]>, from: number, parse: HeadingParser): boolean {
  const heads = (cell: Cell): boolean => cell.value.kind === 'text' && parse(cell.value.text).role === 'title';
  for (let column = from; columns.has(column); column++)
    for (const cell of columns.get(column) ?? []) {
      if (!heads(cell)) continue;
      for (const [left, cells] of columns)
        if (left < from && cells.some((other) => other.row === cell.row && heads(other))) return true;
    }
  return false;
}

/** Besides the roles of money; « CAF » alone over a column may be somebody's employer. */
const OURS: ReadonlySet<Role> = new Set<Role>([
  'carryOver',
  'reduction',
  'consumed',
  'reliquat',
  'ceiling',
  'floor',
  'meals',
  'investment',
  'amount',
  'expenses',
  'resources',
  'id',
  'title',
  'axis',
  'nature',
  'indicator',
  'nationalIndicator',
  'outsideFramework',
  'scheme',
  'transversal',
  'year',
  'funder',
]);

function isOurs(role: Role): boolean {
  return OURS.has(role) || (isMoney(role) && role !== 'tiers');
}

/** Two columns or more, headed by words of which none is a contract's, with no year and no money: another table beside ours. */
function isForeign(
  columns: ReadonlyMap<number, readonly Cell[]>,
  from: number,
  merged: ReadonlySet<number>,
  parse: HeadingParser,
): boolean {
  let to = from;
  while (columns.has(to + 1) || merged.has(to + 1)) to++;
  if (to === from || isTurned(columns, from, to, parse)) return false;
  let heads = 0;
  const staff = headsStaff(columns, from, to);
  for (let column = from; column <= to; column++) {
    let headed = false;
    for (const cell of columns.get(column) ?? []) {
      if (cell.value.kind === 'number') {
        const value = Number(cell.value.raw);
        if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return false;
      } else if (cell.value.kind === 'text' && !headed) {
        // Only the first words of a column are its header; « CAF » further down is somebody's employer.
        const heading = parse(cell.value.text);
        const ours = heading.role !== null && isOurs(heading.role) && !(staff && WITH_STAFF.has(heading.role));
        if (ours || heading.year !== null || heading.severalYears) return false;
        headed = true;
      }
    }
    if (headed) heads++;
  }
  return heads >= 2;
}

/** « Poste | ETP | Coût »: with posts or hours beside it, a cost is no contract's. */
const WITH_STAFF: ReadonlySet<Role> = new Set<Role>(['funder', 'cost', 'total', 'amount', 'title']);

function headsStaff(columns: ReadonlyMap<number, readonly Cell[]>, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) {
    const first = columns.get(column)?.find((cell) => cell.value.kind === 'text');
    if (first?.value.kind === 'text' && countsStaff(first.value.text)) return true;
  }
  return false;
}

/** One action a column: the labels of its title and of its amounts stand far to the left, and the table goes on after the gap. */
function isTurned(
  columns: ReadonlyMap<number, readonly Cell[]>,
  from: number,
  to: number,
  parse: HeadingParser,
): boolean {
  const roleOf = ({ value }: Cell): Role | null =>
    value.kind === 'text' && !looksLikeId(value.text) ? parse(value.text).role : null;
  const isShare = (cell: Cell): boolean => isMoney(roleOf(cell) ?? 'other');
  return [...columns].some(([column, cells]) => {
    const title = column < from ? cells.find((cell) => roleOf(cell) === 'title') : undefined;
    if (!title) return false;
    // The years may stand before the shares.
    const labels = [...cells, ...(columns.get(column + 1) ?? [])];
    if (labels.filter((cell) => cell.row > title.row && isShare(cell)).length < 2) return false;
    let titled = 0;
    for (let beside = from; beside <= to; beside++)
      if ((columns.get(beside) ?? []).some(({ row, value }) => row === title.row && value.kind === 'text')) titled++;
    // A row of headers has the shares beside the title; a row of titles has none.
    const ours = [...columns.values()].flat().some((cell) => cell.row === title.row && isShare(cell));
    return !ours && titled > (to - from + 1) / 2;
  });
}

function isAxis(cell: Cell): boolean {
  return cell.value.kind === 'text' && readAxisLabel(cell.value.text, true) !== null;
}

function hasDigits(cell: Cell): boolean {
  return cell.value.kind === 'text' && /\d{2}/.test(cell.value.text);
}
