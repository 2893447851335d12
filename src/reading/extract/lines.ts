import type { CellRef } from '../../sheets';
import { amountOfCell } from '../amounts';
import type { Column } from '../columns';
import { funderName } from '../funderName';
import { isAmountLike, type GridCell } from '../grid';
import type { Entry, RawFigure } from '../raw';
import type { BodyRow } from '../walk';
import type { Role } from '../words/role';
import type { FigureMeaning, Meaning } from './meaning';
import type { Meanings } from './meanings';
import type { TableState } from './state';
import { readNotes } from './notes';
import { addTotal } from './totalRows';

/** Reads one row of amounts: the line of an action, or one funder of a fiche. `labelled`: the words beside it say whose they are. */
export function readLine(
  body: BodyRow,
  entry: Entry | null,
  labelled: boolean,
  state: TableState,
  meanings: Meanings,
): void {
  const { columns } = state.table;
  for (const cell of body.row.cells) readCell(body, entry, labelled, cell, columns.get(cell.column), state, meanings);
  if (!entry) return;
  readNotes(body, entry, state);
  const scheme = state.cellAt(body, 'scheme')?.text ?? entry.block.keys.get('scheme')?.value ?? null;
  if (scheme !== null) for (const line of entry.lines.values()) line.scheme ??= scheme;
  readBlanks(body, entry, labelled, state, meanings);
}

/** Figures beside the plan: left blank in the last version of an avenant, the older version's do not count. */
const BESIDE: ReadonlySet<Role> = new Set<Role>(['meals', 'investment', 'carryOver', 'reduction']);

/** The empty places of the line, so that a blank is told from a place that does not exist. */
function readBlanks(body: BodyRow, entry: Entry, labelled: boolean, state: TableState, meanings: Meanings): void {
  const { grid, columns } = state.table;
  for (const [number, column] of columns) {
    const mayHold = state.isAmountColumn(number) || (column.role !== null && BESIDE.has(column.role));
    if (!mayHold || grid.at(body.row.row, number)) continue;
    const shown = grid.shownAt(body.row.row, number);
    if (shown && shown.row !== body.row.row) continue;
    const meaning = meanings.at(body, labelled, number, column);
    if (meaning?.kind !== 'figure') continue;
    const year = state.yearOf(body, column, meaning.role);
    if (year === null || (!labelled && !entry.lines.has(year))) continue;
    const { sheet, transposed } = grid;
    const ref = transposed
      ? { sheet, row: number, column: body.row.row }
      : { sheet, row: body.row.row, column: number };
    state.lineOf(entry, year).figures.push(figureOf(meaning, ref, null, column, state));
  }
}

function readCell(
  body: BodyRow,
  entry: Entry | null,
  labelled: boolean,
  cell: GridCell,
  column: Column | undefined,
  state: TableState,
  meanings: Meanings,
): void {
  const number = cell.column;
  if (state.isLabelColumn(number) || state.isFieldColumn(number)) return state.place(cell, 'identifier');
  if (cell.percent || column?.role === 'rate') return state.place(cell, 'rate');
  const numeric = isAmountLike(cell) || cell.kind === 'number';
  const meaning = asCost(meanings.at(body, labelled, number, column), cell, column, state);
  if (!meaning) {
    if (numeric) readUnknown(body, entry, labelled, cell, column, state);
    return;
  }
  if (meaning.kind === 'other') return state.place(cell, 'other-figure');
  if (meaning.kind === 'detail') return state.place(cell, 'detail');
  if (meaning.kind === 'total') {
    if (numeric && entry)
      addTotal(body, cell, column, { key: meaning.key, scope: 'row', axis: null, label: meaning.label, entry }, state);
    return state.place(cell, 'total');
  }
  const year = state.yearOf(body, column, meaning.role);
  if (year === null || !entry) {
    if (numeric) state.leave(cell, entry?.lines.values() ?? []);
    return;
  }
  const figure = figureOf(meaning, cell.ref, cell, column, state);
  if (figure.cents !== null && isShared(cell, body, state)) figure.doubt ??= 'lecture-ambigue';
  state.lineOf(entry, year).figures.push(figure);
  state.place(cell, meaning.key === 'total' ? 'total' : 'figure');
}

/** Merged down over the line of another action: nobody says how the two share it. */
function isShared(cell: GridCell, body: BodyRow, state: TableState): boolean {
  const { bottom } = state.table.grid.spanOf(cell);
  if (bottom <= body.row.row) return false;
  const name = (of: BodyRow): GridCell | null => state.cellAt(of, 'title') ?? state.cellAt(of, 'id');
  const own = name(body);
  return state.table.body.some(
    (other) => other.row.row > body.row.row && other.row.row <= bottom && name(other) !== null && name(other) !== own,
  );
}

/** Among the expenses, the amount that is the sum of those above it is their total, whatever it is called. */
function asCost(
  meaning: Meaning | null,
  cell: GridCell,
  column: Column | undefined,
  state: TableState,
): Meaning | null {
  if (meaning?.kind !== 'detail' || !meaning.expense) return meaning;
  const own = amountOfCell(cell, state.unitOf(column, cell)).cents;
  if (own === null) return meaning;
  const above = state.expenses.get(cell.column) ?? { sum: 0n, count: 0 };
  if (above.count >= 2 && own === above.sum)
    return { kind: 'figure', role: 'cost', key: 'cost', label: meaning.expense };
  state.expenses.set(cell.column, { sum: above.sum + own, count: above.count + 1 });
  return meaning;
}

/** A number that no word explains: another table's, or told. */
function readUnknown(
  body: BodyRow,
  entry: Entry | null,
  labelled: boolean,
  cell: GridCell,
  column: Column | undefined,
  state: TableState,
): void {
  if ((entry === null && !labelled) || isForeignRun(cell.column, state)) return state.place(cell, 'outside');
  if (!entry) return state.leave(cell, []);
  const year = state.yearOf(body, column, null);
  state.leave(cell, year === null ? entry.lines.values() : [state.lineOf(entry, year)]);
}

/** A run of columns of which none has a known header, apart from the table: another table beside it. */
function isForeignRun(number: number, state: TableState): boolean {
  const { columns } = state.table;
  const known = (n: number): boolean => {
    const column = columns.get(n);
    return column !== undefined && (column.role !== null || column.year !== null);
  };
  if (known(number)) return false;
  if (!columns.has(number)) {
    // Without any header: ours where cells lead without a gap to a column that is headed.
    for (let n = number - 1; n >= 0; n--) {
      if (columns.has(n)) return false;
      if (!state.isOccupied(n)) return n > state.lastHeaded;
    }
    return true;
  }
  let from = number;
  let to = number;
  while (columns.has(from - 1)) from--;
  while (columns.has(to + 1)) to++;
  if (to === from) return false;
  for (let n = from; n <= to; n++) if (known(n)) return false;
  return true;
}

function figureOf(
  meaning: FigureMeaning,
  ref: CellRef,
  cell: GridCell | null,
  column: Column | undefined,
  state: TableState,
): RawFigure {
  const { key, label } = meaning;
  // Meals are counted, not paid: the unit of the table is not theirs.
  const read = cell === null ? null : amountOfCell(cell, key === 'meals' ? 'euro' : state.unitOf(column, cell));
  const heading = label?.heading;
  // Two units announced for one table: nobody knows what the figure is.
  const unsure = read !== null && read.cents !== null && key !== 'meals' && column?.unit == null && state.unit.conflict;
  return {
    key,
    name: label ? funderName(label.text) : '',
    ref,
    cell,
    cents: unsure ? null : (read?.cents ?? null),
    doubt: unsure ? 'lecture-ambigue' : (read?.doubt ?? null),
    exact: read?.exact ?? true,
    fromText: read?.fromText ?? false,
    label,
    commune: heading?.commune ?? false,
    mixedCee: heading?.mixedCee ?? false,
    programme: heading?.programme ?? column?.programme ?? null,
    consumedBy: key === 'consumed' ? (meaning.consumedBy ?? heading?.consumedBy ?? null) : null,
    asked: column?.asked === true || heading?.asked === true,
    granted: column?.granted === true || heading?.granted === true,
    withoutTax: column?.withoutTax === true || heading?.withoutTax === true,
    withTax: column?.withTax === true || heading?.withTax === true,
  };
}
