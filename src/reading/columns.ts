import type { AmountUnit } from '../money';
import type { Grid, GridCell, GridRow } from './grid';
import { consumedUnder, isPlanned, yearOfExecution, type ConsumedBy } from './consumers';
import type { ColumnNote } from './followUp/words';
import { isMoney, isProgramme } from './moneyRoles';
import type { Role } from './words/role';
import { yearIn, yearOrDistanceIn } from './yearIn';

/** What the headers over a column say. */
export interface Column {
  readonly column: number;
  /** The header cells over it, from top to bottom. */
  readonly path: readonly GridCell[];
  readonly role: Role | null;
  /** The header cell that gives the role, or the lowest one. */
  readonly header: GridCell | null;
  readonly year: number | null;
  readonly yearCell: GridCell | null;
  readonly relativeYear: number | null;
  /** A figure over several years, or over all columns. */
  readonly overYears: boolean;
  /** Headed by a range of years in a table without a column of a single year: nothing says that it is a total. */
  readonly onlyOverYears: boolean;
  /** Two headers over it name different years. */
  readonly yearConflict: boolean;
  readonly unit: AmountUnit | null;
  readonly unitCell: GridCell | null;
  readonly detail: boolean;
  readonly totalOf: boolean;
  readonly asked: boolean;
  readonly granted: boolean;
  readonly withoutTax: boolean;
  readonly withTax: boolean;
  readonly side: 'expenses' | 'resources' | null;
  /** « 304 » or « 102 », where a header over it says so. */
  readonly programme: string | null;
  /** Whose consumption a column of consumption holds: the State's part, all spending, or unsaid. */
  readonly consumedBy: ConsumedBy;
  /** What a column of the follow-up holds of an indicator. */
  readonly note: ColumnNote | null;
}

/** The columns under a band of header rows, by their number. */
export function columnsOf(
  grid: Grid,
  band: readonly GridRow[],
  width: { readonly left: number; readonly right: number },
): Map<number, Column> {
  const paths = new Map<number, GridCell[]>();
  band.forEach((row, level) => {
    const lowest = level === band.length - 1;
    for (const [column, cell] of cellsOver(grid, row, lowest, band[band.length - 1], width)) {
      const path = paths.get(column);
      if (!path) paths.set(column, [cell]);
      else if (path[path.length - 1] !== cell) path.push(cell);
    }
  });
  const columns = new Map<number, Column>();
  const hasYears = spansYears([...paths.values()]);
  for (const [column, path] of paths) columns.set(column, describe(column, path, hasYears));
  return columns;
}

/** Which cell of a header row stands over which column: merged ranges exactly; without any merge a group reaches to the next. */
function cellsOver(
  grid: Grid,
  row: GridRow,
  lowest: boolean,
  lowestRow: GridRow | undefined,
  width: { left: number; right: number },
): Map<number, GridCell> {
  const over = new Map<number, GridCell>();
  let merged = false;
  for (const cell of row.cells) {
    const span = grid.spanOf(cell);
    if (span.right > span.left) merged = true;
    for (let column = span.left; column <= Math.min(span.right, width.right); column++) over.set(column, cell);
  }
  for (let column = width.left; column <= width.right; column++) {
    // A header merged downwards from a row above stands here too.
    if (!over.has(column)) {
      const shown = grid.shownAt(row.row, column);
      if (shown && shown.row !== row.row) over.set(column, shown);
    }
  }
  if (lowest || merged || !lowestRow) return over;
  const under = new Set(lowestRow.cells.map((cell) => cell.column));
  const groups: ColumnGroup[] = [];
  let group: ColumnGroup | null = null;
  for (let column = width.left; column <= width.right; column++) {
    const own = over.get(column);
    if (own) {
      group = under.has(column) && own.row === row.row ? { cell: own, columns: [column] } : null;
      if (group) groups.push(group);
    } else if (group && under.has(column)) group.columns.push(column);
  }
  const before = columnsBefore(groups, lowestRow, width.left);
  if (before > 0) return movedLeft(groups, before, over);
  const usual = groups.length > 2 ? Math.max(...groups.slice(0, -1).map((g) => g.columns.length)) : Infinity;
  for (const g of groups)
    for (const column of g.columns.slice(0, g === groups[groups.length - 1] ? usual : undefined))
      over.set(column, g.cell);
  return over;
}

interface ColumnGroup {
  readonly cell: GridCell;
  readonly columns: number[];
}

/**
 * A year written over the middle or the last of its columns: how many columns of the group stand before it.
 * Sure only where the headers repeat at the distance of the years and the first group has its beginning without a year.
 */
function columnsBefore(groups: readonly ColumnGroup[], lowestRow: GridRow, left: number): number {
  const [first, second] = groups;
  if (!first || !second) return 0;
  const period = second.cell.column - first.cell.column;
  if (groups.some((group, i) => i > 0 && group.cell.column - (groups[i - 1]?.cell.column ?? 0) !== period)) return 0;
  const roles = new Map(lowestRow.cells.map((cell) => [cell.column, cell.heading.role]));
  const last = Math.max(...roles.keys());
  for (let before = 1; before < period; before++) {
    const start = first.cell.column - before;
    if (start < left || start + groups.length * period - 1 !== last) continue;
    let repeats = true;
    for (let i = 0; i < groups.length * period && repeats; i++) {
      const role = roles.get(start + i);
      repeats = role != null && isMoney(role) && role === roles.get(start + (i % period));
    }
    if (repeats) return before;
  }
  return 0;
}

function movedLeft(groups: readonly ColumnGroup[], before: number, over: Map<number, GridCell>): Map<number, GridCell> {
  const period = (groups[1]?.cell.column ?? 0) - (groups[0]?.cell.column ?? 0);
  for (const { cell } of groups)
    for (let column = cell.column - before; column < cell.column - before + period; column++) over.set(column, cell);
  return over;
}

/** Columns of several years, or columns headed by nothing but a year: a total beside them is one over the years. */
function spansYears(paths: readonly (readonly GridCell[])[]): boolean {
  const years = new Set<number>();
  for (const path of paths) {
    const roles = path.flatMap(({ heading }) =>
      heading.role === null || heading.role === 'year' ? [] : [heading.role],
    );
    const main = roles.length === 0 || roles.some(isMoney);
    const [year] = path.flatMap((cell) => yearOrDistanceIn(cell) ?? []);
    if (year === undefined || !main) continue;
    if (roles.length === 0) return true;
    years.add(year);
  }
  return years.size > 1;
}

function describe(column: number, path: readonly GridCell[], tableHasYears: boolean): Column {
  const years = new Set(path.map(yearIn).filter((year) => year !== null));
  const lowest = path[path.length - 1] ?? null;
  const withRole =
    [...path]
      .reverse()
      .find((cell) => cell.heading.role !== null && !(cell.heading.role === 'year' && yearIn(cell) !== null)) ?? null;
  let role = withRole?.heading.role ?? null;
  let header = withRole ?? lowest;
  const above = withRole === null ? [] : path.slice(0, path.indexOf(withRole));
  const below = withRole === null ? [] : path.slice(path.indexOf(withRole) + 1);
  // An unknown word below a known one: only under « Autres financeurs » is it a funder of that name.
  const unknownBelow = below.find(
    (cell) =>
      yearIn(cell) === null &&
      cell.heading.relativeYear === null &&
      !cell.heading.severalYears &&
      !isPlanned(cell.text),
  );
  if (unknownBelow) {
    role = role === 'tiersGroup' ? 'tiers' : null;
    header = unknownBelow;
  }
  let detail = path.some((cell) => cell.heading.detail);
  let side: Column['side'] = null;
  let grouped = false;
  let by = header?.heading.consumedBy ?? null;
  for (const cell of above) {
    const upper = cell.heading.role;
    if (upper === 'expenses' || upper === 'resources') side = upper;
    if (upper === 'total') grouped = true;
    // « Part État » over 2024, 2025, « Total »: the total of that role.
    if (role === 'total' && upper !== null && isMoney(upper) && upper !== 'total') {
      role = upper;
      header = cell;
      grouped = true;
    }
    const execution = consumedUnder(role, upper);
    if (execution) {
      if (role === 'total') grouped = true;
      if (role === 'amount') header = cell;
      by ??= execution.by ?? cell.heading.consumedBy;
      role = execution.role;
    }
    if (upper === 'rate') role = 'rate';
    if (upper === 'reinforcedCost' && role === 'cost') role = 'reinforcedCost';
    if (upper === 'carryOver' && (role === 'state' || role === 'amount')) role = 'carryOver';
    if ((upper === 'ceiling' || upper === 'floor') && role === 'state') role = upper;
  }
  if (role === 'amount' && above.some((cell) => cell.heading.role !== null && isMoney(cell.heading.role))) {
    header = [...above].reverse().find((cell) => cell.heading.role !== null && isMoney(cell.heading.role)) ?? header;
    role = header?.heading.role ?? role;
  }
  const year = years.size === 1 ? ([...years][0] ?? null) : null;
  const relativeYear = path.map((cell) => cell.heading.relativeYear).find((relative) => relative !== null) ?? null;
  const own = yearOfExecution(role, header, above);
  const unitCell = [...path].reverse().find((cell) => cell.heading.unit !== null) ?? null;
  const severalYears = path.some((cell) => cell.heading.severalYears);
  if (role === 'investment' || role === 'reinforcedCost') detail = false;
  return {
    column,
    path,
    role,
    header,
    year: own ?? year,
    yearCell: path.find((cell) => yearIn(cell) !== null) ?? null,
    relativeYear,
    // « FSE+ (2021-2027) » names a programme, not the years of the figure.
    overYears:
      years.size === 0 &&
      relativeYear === null &&
      ((severalYears && (tableHasYears || !isProgramme(role))) || (tableHasYears && (grouped || role === 'total'))),
    onlyOverYears: years.size === 0 && severalYears && !tableHasYears,
    yearConflict: years.size > 1 && own === null,
    unit: unitCell?.heading.unit ?? null,
    unitCell,
    detail,
    totalOf: path.some((cell) => cell.heading.totalOf),
    asked: path.some((cell) => cell.heading.asked),
    granted: path.some((cell) => cell.heading.granted),
    withoutTax: header?.heading.withoutTax ?? false,
    withTax: header?.heading.withTax ?? false,
    side,
    programme: path.map((cell) => cell.heading.programme).find((programme) => programme !== null) ?? null,
    consumedBy: role === 'consumed' ? by : null,
    note: null,
  };
}
