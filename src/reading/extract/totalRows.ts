import type { Axis } from '../../contract';
import { amountOfCell } from '../amounts';
import type { Column } from '../columns';
import { isAmountLike, type GridCell } from '../grid';
import type { Entry, FigureKey, TotalCell } from '../raw';
import type { BodyRow } from '../walk';
import { onlyAxisWords, readAxisLabel } from '../words/axis';
import { looksLikeId } from '../words/id';
import { normalise } from '../words/normalise';
import { FIGURES, ownerOf } from './meaning';
import type { Meanings } from './meanings';
import { columnSum } from './sumsAbove';
import type { TableState } from './state';

interface TotalAbout {
  readonly key: FigureKey;
  readonly scope: TotalCell['scope'];
  readonly axis: Axis | null;
  readonly label: GridCell | null;
  readonly entry: Entry | null;
}

/** A row whose words say « total »: which lines it adds up follows from its words and its place. */
export function readTotalRow(body: BodyRow, label: GridCell, state: TableState, meanings: Meanings): void {
  const words = normalise(label.text);
  const named = axisNamedIn(label.text, state) ?? axisAfterTotal(label.text, state);
  const partial = /sous|s total/.test(words) || named !== null || /\baxe\b/.test(words);
  const general = named === null && /general|contrat|ensemble|toutes?|global/.test(words);
  const around = body.axis?.label.axis ?? state.section[0]?.axis?.label.axis ?? null;
  const axis = named ?? (partial && !/\baxe\b/.test(words) ? around : null);
  if (general || (!partial && state.section.length === 0)) state.afterGeneralTotal = true;
  const scope = general || !partial ? 'all' : named === null && state.section.length > 0 ? 'section' : 'axis';
  readTotals(body, label, axis, scope, state, meanings);
  state.section = [];
  state.underAxisTitle = false;
  state.last = null;
  if (state.fields.byRole.has('title')) state.axisCarried = null;
}

/** Every amount of a row of totals. */
export function readTotals(
  body: BodyRow,
  label: GridCell | null,
  axis: Axis | null,
  scope: TotalCell['scope'],
  state: TableState,
  meanings: Meanings,
): void {
  for (const cell of body.row.cells) {
    if (!isAmountLike(cell)) continue;
    const column = state.table.columns.get(cell.column);
    if (cell.percent || column?.role === 'rate') {
      state.place(cell, 'rate');
      continue;
    }
    const meaning = column ? meanings.ofColumn(column) : null;
    if (meaning?.kind === 'other' || meaning?.kind === 'detail') {
      state.place(cell, meaning.kind === 'other' ? 'other-figure' : 'detail');
      continue;
    }
    const owner = column?.role == null ? null : ownerOf(column.role, state);
    const key = state.fields.pairs.has(cell.column) ? 'tiers' : owner === null ? undefined : FIGURES[owner];
    state.place(cell, column || state.byLabel ? 'total' : 'outside');
    if (column && key !== undefined && !state.byLabel)
      addTotal(body, cell, column, { key, scope, axis, label, entry: null }, state);
  }
}

export function addTotal(
  body: BodyRow,
  cell: GridCell,
  column: Column | undefined,
  about: TotalAbout,
  state: TableState,
): void {
  const unit = state.unitOf(column, cell);
  const overYears = column?.overYears === true;
  state.totals.push({
    key: about.key,
    scope: about.scope,
    axis: about.axis,
    label: about.label,
    entry: about.entry,
    cell,
    cents: amountOfCell(cell, unit).cents,
    table: state.table,
    unit,
    row: body.row.row,
    column: cell.column,
    year: overYears ? null : state.yearOf(body, column, column?.role ?? null),
    overYears,
    section: state.section,
    title: body.isAxisTitle ? body.axis : null,
    programme: about.label?.heading.programme ?? column?.programme ?? null,
    ofTiers: about.key === 'tiersGroup' && !overYears && column?.header?.heading.totalOf === true,
  });
}

/** The axis that a total or a ceiling names: by its words, else by the number that the lines carry (départements count 1-2-3). */
export function axisNamedIn(text: string, state: TableState): Axis | null {
  const match = /\baxe\s*n?\s*[°o]?\s*(?:\d|[ivIV]+)?\b.*$/iu.exec(text);
  const label = match ? readAxisLabel(match[0].replace(/\btotal\b/i, ' '), false) : null;
  if (!label) return null;
  if (label.named || label.number === null) return label.axis;
  const numbered =
    state.section.find((entry) => entry.axis?.label.number === label.number) ??
    state.entries.find((entry) => entry.axis?.label.number === label.number);
  return numbered?.axis?.label.axis ?? label.axis;
}

/** « Total Insertion », « Sous-total accès aux droits »: the axis's name without the word « axe », where lines of that axis stand above. */
function axisAfterTotal(text: string, state: TableState): Axis | null {
  const rest = /^\s*(?:sous[\s-]*|s\s*\/\s*)?total\b[\s:–—-]*(.+)$/iu.exec(text)?.[1];
  if (rest === undefined || !(onlyAxisWords(normalise(rest)) || readAxisLabel(rest, true)?.named === true)) return null;
  const axis = readAxisLabel(rest, false)?.axis ?? null;
  return state.entries.some((entry) => entry.axis?.label.axis === axis) ? axis : null;
}

/** Without « total » in its words: no number, no nature, and every amount the sum of the lines above it. */
export function isUnnamedTotal(body: BodyRow, idCell: GridCell | null, state: TableState): boolean {
  if (idCell !== null && looksLikeId(idCell.text)) return false;
  if (state.cellAt(body, 'nature') !== null) return false;
  const above = state.section.length > 0 ? state.section : state.entries;
  if (above.length < 2 || !saysLess(body, above, state)) return false;
  let equal = 0;
  for (const cell of body.row.cells) {
    if (cell.kind !== 'number' || !state.isAmountColumn(cell.column)) continue;
    const own = amountOfCell(cell, state.unitOf(state.table.columns.get(cell.column), cell)).cents;
    if (own === null || own === 0n) continue;
    // Most rows differ at their first amount: the sum is made only then.
    if (own !== columnSum(above, cell.column)) return false;
    equal++;
  }
  return equal >= 2;
}

/** A title of its own makes a line, whatever its amounts add up to, unless the row lacks what every line above it has. */
function saysLess(body: BodyRow, above: readonly Entry[], state: TableState): boolean {
  const title = state.cellAt(body, 'title');
  if (title === null) return true;
  if (state.cellAt(body, 'axis') !== null && state.axisOnEveryLine) return false;
  const axis = readAxisLabel(title.text, true)?.axis ?? null;
  if (axis !== null) return above.every((entry) => entry.axis?.label.axis === axis);
  return (
    above.every((entry) => entry.idCell !== null && entry.idCell !== entry.titleCell) ||
    above.every((entry) => entry.nature !== null)
  );
}
