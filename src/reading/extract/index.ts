import type { TableUnit, TableYear } from '../context';
import { totalLabelOf } from '../totalLabel';
import { isMoney } from '../moneyRoles';
import { isAmountLike, isBlankWord, type GridCell } from '../grid';
import type { CeilingTotal, Entry, Placed, RawCeiling, TotalCell } from '../raw';
import type { SheetUse } from '../result';
import type { AxisTitle, BodyRow, Table } from '../walk';
import { readAxisLabel } from '../words/axis';
import { normalise } from '../words/normalise';
import { blockEntry, DETAIL_ROW, entryOf } from './entries';
import { isEnvelope, readCeilingRow, readEnvelopeRow } from './envelope';
import { readLine } from './lines';
import { isStaffTable } from './staff';
import { isCompared, rowKind, type RowKind } from './rowKind';
import { ownerOf } from './meaning';
import { Meanings } from './meanings';
import { TableState, type ExtractContext } from './state';
import { isUnnamedTotal, readTotalRow, readTotals } from './totalRows';

export type { ExtractContext } from './state';

/** Everything that one table says, each cell with what became of it. */
export interface Extract {
  readonly table: Table;
  readonly unit: TableUnit;
  /** Cells that say « k€ » or « M€ » after an amount. */
  readonly unitCells: readonly GridCell[];
  readonly year: TableYear;
  readonly use: SheetUse;
  readonly entries: readonly Entry[];
  readonly totals: readonly TotalCell[];
  readonly ceilings: readonly RawCeiling[];
  readonly ceilingTotals: readonly CeilingTotal[];
  /** The axis labels of an envelope. */
  readonly envelopeLabels: readonly AxisTitle[];
  readonly placed: readonly Placed[];
  /** Numbers of contract lines without a place. */
  readonly unplaced: readonly GridCell[];
  /** The table holds nothing of a contract. */
  readonly foreign: boolean;
}

const CEILING_ROW = /^(plafond|enveloppe|montant (annuel )?(notifie|plafond)|credits? notifies?|rappel (du )?plafond)/;
const FLOOR_ROW = /^(plancher|seuil|minimum)/;

/** Reads the rows of a table: lines of actions, totals, ceilings; what is none of them is told or left outside. */
export function extract(table: Table, context: ExtractContext): Extract {
  const state = new TableState(table, context);
  const meanings = new Meanings(state);
  const envelope = isEnvelope(state);
  const staff = !envelope && isStaffTable(state);
  for (const body of staff ? [] : table.body) {
    if (envelope) readEnvelopeRow(body, state);
    else readRow(body, state, meanings);
  }
  const figures = state.entries.some((entry) => entry.lines.size > 0);
  const { unit, year, entries, totals, ceilings, ceilingTotals, envelopeLabels, placed, unplaced } = state;
  const foreign = staff || (!figures && totals.length === 0 && ceilings.length === 0 && !looksLikeContract(state));
  return {
    table,
    unit,
    unitCells: state.unitCells.converting,
    year,
    use: useOf(state),
    entries,
    totals,
    ceilings,
    ceilingTotals,
    envelopeLabels,
    placed,
    unplaced,
    foreign,
  };
}

function readRow(body: BodyRow, state: TableState, meanings: Meanings): void {
  const { cells } = body.row;
  if (state.followUp.has(body)) {
    for (const cell of cells) state.place(cell, 'other-figure');
    return;
  }
  if (body.isAxisTitle) {
    state.last = null;
    state.axisCarried = null;
    if (cells.some(isAmountLike))
      readTotals(body, body.axis?.cell ?? null, body.axis?.label.axis ?? null, 'axis', state, meanings);
    state.section = [];
    state.underAxisTitle = true;
    return;
  }
  const words =
    cells.find(
      (cell) =>
        cell.kind === 'text' && !isBlankWord(cell) && cell.amount === 'none' && !state.isAmountColumn(cell.column),
    ) ?? null;
  if (state.byLabel && state.anonymous) {
    const side = words && !state.hasAmounts(body) ? words.heading.role : null;
    if (side === 'expenses' || side === 'resources') {
      state.sectionSide = side;
      return;
    }
    return readLine(body, blockEntry(body, state), true, state, meanings);
  }
  const label = words ? normalise(words.text) : '';
  if (!state.byLabel && words && (CEILING_ROW.test(label) || FLOOR_ROW.test(label)) && !isPlan(body, label, state)) {
    return readCeilingRow(body, CEILING_ROW.test(label) ? 'ceiling' : 'floor', words, state);
  }
  const kind = rowKind(body, words, state);
  const total = kind === 'total' ? totalLabelOf(cells) : null;
  if (total) return readTotalRow(body, total, state, meanings);
  // « Nombre d'ETP | 12 » under the years of a fiche: no exercise of it.
  if (state.anonymous && (kind === 'check' || kind === 'unsure')) return readStray(body, words, kind, state, meanings);
  if (state.anonymous && state.cellAt(body, 'year')?.kind === 'text' && state.rowYear(body) === null)
    return readStray(body, words, 'unsure', state, meanings);
  const entry =
    state.anonymous && state.hasAmounts(body)
      ? blockEntry(body, state)
      : kind === 'line'
        ? entryOf(body, words, state)
        : null;
  if (entry) readLine(body, entry, state.byLabel, state, meanings);
  else readStray(body, words, kind, state, meanings);
}

/** A cost and shares stand on it: « Enveloppe d'urgence » is then an action, no ceiling has them. */
function isPlan({ row }: BodyRow, label: string, state: TableState): boolean {
  const owners = row.cells.filter(isAmountLike).map((cell) => {
    const role = state.table.columns.get(cell.column)?.role ?? null;
    return role === null ? null : ownerOf(role, state);
  });
  if (!owners.includes('cost') && !owners.includes('total')) return false;
  return owners.includes('collectivity') || (owners.includes('state') && !label.split(' ').every(isCompared));
}

/** A row that is no line: a note, a detail, a check, or numbers that nobody named. */
function readStray(body: BodyRow, words: GridCell | null, kind: RowKind, state: TableState, meanings: Meanings): void {
  if (kind !== 'unsure' && isUnnamedTotal(body, null, state)) {
    readTotals(body, words, body.axis?.label.axis ?? null, 'section', state, meanings);
    state.section = [];
    return;
  }
  const detail = words !== null && DETAIL_ROW.test(words.text);
  // A table by axis, without actions, is a table of totals.
  const ofAxis = words !== null && state.entries.length === 0 && readAxisLabel(words.text, true)?.axis != null;
  for (const cell of body.row.cells) {
    if (!isAmountLike(cell)) continue;
    const column = state.table.columns.get(cell.column);
    const inside = state.isAmountColumn(cell.column) || column?.role === 'amount';
    if (ofAxis) state.place(cell, 'total');
    else if (detail) state.place(cell, 'detail');
    else if (kind === 'check') state.place(cell, 'other-figure');
    else if (cell.percent) state.place(cell, 'rate');
    else if (inside && (cell.kind === 'number' || cell.amount === 'text')) state.leave(cell, []);
    else state.place(cell, 'outside');
  }
}

function useOf(state: TableState): SheetUse {
  const { entries, year, context } = state;
  if (entries.length === 0) return state.ceilings.length > 0 ? 'envelope' : 'recap';
  if (state.isLong) return 'long';
  if (state.anonymous) return 'fiche';
  const otherYears = [...state.table.columns.values()].some(
    (column) =>
      column.year !== null &&
      column.year !== year.year &&
      (column.role === null || isMoney(column.role)) &&
      !state.isReminder(column),
  );
  if (!otherYears && year.year !== null) return 'annual';
  return context.sheetAxis !== null && entries.every((entry) => entry.axis === context.sheetAxis) ? 'axis' : 'recap';
}

/** Words of a contract beside the numbers, though no line could be read: its numbers are told, not passed over. */
function looksLikeContract(state: TableState): boolean {
  const known = [...state.table.columns.values()].filter(
    ({ role }) => role !== null && (isMoney(role) || role === 'nature' || role === 'axis'),
  );
  return (
    known.length >= 2 ||
    state.byLabel ||
    state.fields.byRole.has('nature') ||
    state.table.body.some((row) => row.isAxisTitle)
  );
}
