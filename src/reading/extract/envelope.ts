import type { Axis } from '../../contract';
import { amountOfCell } from '../amounts';
import type { Column } from '../columns';
import { isMoney } from '../moneyRoles';
import { totalLabelOf } from '../totalLabel';
import { isAmountLike, isBlankWord, type GridCell } from '../grid';
import type { CeilingTotal } from '../raw';
import type { BodyRow } from '../walk';
import { readAxisLabel } from '../words/axis';
import { normalise } from '../words/normalise';
import type { TableState } from './state';
import { axisNamedIn } from './totalRows';

const CEILING_WORD =
  /\b(plafonds?|enveloppes?|montants? (annuels? )?(notifies?|plafonds?)|credits? notifies?|dotations? notifiees?|notification)\b/;

/** Axes against years under a word that means ceilings; never a table of actions. */
export function isEnvelope(state: TableState): boolean {
  const { table, fields } = state;
  if (fields.byRole.has('title') && fields.byRole.has('nature')) return false;
  const columns = [...table.columns.values()];
  // « Montant notifié » is the ceiling where the rows are axes.
  const headed = columns.some(
    (column) =>
      column.role === 'ceiling' ||
      column.role === 'newCredits' ||
      column.path.some((cell) => cell.heading.role === 'ceiling'),
  );
  const titled = table.titles.some((cell) => CEILING_WORD.test(normalise(cell.text)));
  if (!headed && !titled && !CEILING_WORD.test(normalise(table.grid.sheet))) return false;
  if (
    columns.some(
      ({ role }) => role !== null && isMoney(role) && role !== 'total' && role !== 'newCredits' && role !== 'state',
    )
  )
    return false;
  let axes = 0;
  let rows = 0;
  const axisColumn = fields.byRole.get('axis');
  for (const { row } of table.body) {
    if (row.cells.length < 2 || totalLabelOf(row.cells)) continue;
    rows++;
    const first = row.cells.find((cell) => cell.kind === 'text' && cell.amount === 'none');
    const numbered = axisColumn !== undefined && row.cells.some((cell) => cell.column === axisColumn);
    if (numbered || (first && readAxisLabel(first.text, false) !== null)) axes++;
  }
  return rows > 0 && (axes >= 0.5 * rows || columns.filter((column) => axisOver(column) !== null).length >= 2);
}

/** A row of an envelope: an axis and its ceilings, a year and its ceilings, or the total. */
export function readEnvelopeRow(body: BodyRow, state: TableState): void {
  const { cells } = body.row;
  if (totalLabelOf(cells)) {
    for (const cell of cells) {
      state.place(cell, 'total');
      if (isAmountLike(cell)) addCeilingTotal(cell, 'column', null, state);
    }
    return;
  }
  const axisColumn = state.fields.byRole.get('axis');
  const named = cells.find(
    (cell) =>
      cell.kind === 'text' &&
      cell.amount === 'none' &&
      readAxisLabel(cell.text, false) !== null &&
      (axisColumn === undefined || cell.column === axisColumn),
  );
  const numbered = axisColumn === undefined ? undefined : state.table.grid.shownAt(body.row.row, axisColumn);
  const label = named
    ? readAxisLabel(named.text, false)
    : numbered?.kind === 'number' && numbered.year === null
      ? readAxisLabel(`Axe ${numbered.text}`, false)
      : null;
  for (const cell of cells) {
    if (cell === named || cell === numbered || cell.column === state.fields.byRole.get('year'))
      state.place(cell, 'identifier');
    else if (
      isAmountLike(cell) ||
      (label !== null && cell.kind === 'text' && cell.amount === 'none' && state.isAmountColumn(cell.column))
    )
      readCeilingCell(cell, label?.axis ?? null, state.rowYear(body), state);
  }
  if (label && named) state.envelopeLabels.push({ label, cell: named });
}

function readCeilingCell(cell: GridCell, rowAxis: Axis | null, rowYear: number | null, state: TableState): void {
  const column = state.table.columns.get(cell.column);
  if (cell.percent || column?.role === 'rate') return state.place(cell, 'rate');
  if (column?.role === 'total' || column?.overYears === true) {
    addCeilingTotal(cell, 'row', rowYear, state);
    return state.place(cell, 'total');
  }
  const headed = column ? axisOver(column) : null;
  const axis = rowAxis ?? headed;
  if (
    axis === null ||
    !column ||
    column.yearConflict ||
    (column.role === null && column.year === null && headed === null)
  )
    return state.leave(cell, []);
  if (!isCeilingColumn(column, state)) return state.place(cell, 'other-figure');
  const { cents, doubt, fromText } = amountOfCell(cell, state.unitOf(column, cell));
  state.ceilings.push({
    axis,
    year: column.year ?? rowYear,
    cents,
    ref: cell.ref,
    kind: column.role === 'floor' ? 'floor' : 'ceiling',
    doubt,
    fromText,
  });
  state.place(cell, 'figure');
}

/** Beside a column that says « plafond », what is programmed or left is no ceiling. */
function isCeilingColumn(column: Column, state: TableState): boolean {
  if (column.role === 'floor') return true;
  const says = (one: Column): boolean =>
    one.role === 'ceiling' || one.path.some((cell) => cell.heading.role === 'ceiling');
  // Left empty it is still the ceilings' column; over the axes' own labels it heads the years beside it.
  const isTheirs = (one: Column): boolean => {
    const own = state.table.body.flatMap(({ row }) => row.cells.filter((cell) => cell.column === one.column));
    return own.some(isAmountLike) || own.every(isBlankWord);
  };
  return says(column) || ![...state.table.columns.values()].some((one) => one.role === 'ceiling' && isTheirs(one));
}

function addCeilingTotal(
  cell: GridCell,
  along: CeilingTotal['along'],
  rowYear: number | null,
  state: TableState,
): void {
  const column = state.table.columns.get(cell.column);
  const unit = state.unitOf(column, cell);
  state.ceilingTotals.push({
    cell,
    cents: amountOfCell(cell, unit).cents,
    unit,
    along,
    year: along === 'column' ? (column?.year ?? null) : rowYear,
  });
}

/** « Plafond notifié » inside a table of actions: the ceiling of the axis above it, for the table's year or each column's. */
export function readCeilingRow(body: BodyRow, kind: 'ceiling' | 'floor', label: GridCell, state: TableState): void {
  const axis = axisNamedIn(label.text, state) ?? axisAbove(body, state);
  const amounts = body.row.cells.filter(isAmountLike);
  const ofState = amounts.filter((cell) => {
    const role = state.table.columns.get(cell.column)?.role;
    return role === 'state' || role === 'newCredits' || role === 'delegated' || role === 'ceiling';
  });
  for (const cell of amounts) {
    const column = state.table.columns.get(cell.column);
    const chosen = ofState.length > 0 ? ofState.includes(cell) : amounts.length === 1;
    if (!chosen || axis === null || column?.overYears === true) {
      state.place(cell, 'other-figure');
      continue;
    }
    const { cents, doubt, fromText } = amountOfCell(cell, state.unitOf(column, cell));
    state.ceilings.push({ axis, year: state.yearOf(body, column, null), cents, ref: cell.ref, kind, doubt, fromText });
    state.place(cell, 'figure');
  }
}

/** The axis of the lines above; none where the total of several axes stands between. */
function axisAbove(body: BodyRow, state: TableState): Axis | null {
  const axes = new Set(state.entries.map((entry) => entry.axis?.label.axis ?? null));
  if (state.afterGeneralTotal && axes.size > 1) return null;
  const last = state.entries[state.entries.length - 1];
  return (
    body.axis?.label.axis ??
    state.section[0]?.axis?.label.axis ??
    state.context.sheetAxis?.label.axis ??
    last?.axis?.label.axis ??
    null
  );
}

function axisOver(column: Column): Axis | null {
  for (const cell of column.path) {
    const label = cell.kind === 'text' ? readAxisLabel(cell.text, false) : null;
    if (label && label.axis !== null && (label.named || /axe/i.test(cell.text))) return label.axis;
  }
  return null;
}
