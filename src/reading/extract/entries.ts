import { isBlankWord, type GridCell } from '../grid';
import type { Entry, WrittenNature } from '../raw';
import type { AxisTitle, Block, BodyRow } from '../walk';
import { readAxisLabel, type AxisLabel } from '../words/axis';
import { looksLikeId } from '../words/id';
import { readNature, readYesNo } from '../words/nature';
import { normalise } from '../words/normalise';
import type { TableState } from './state';
import { isUnnamedTotal } from './totalRows';

const NO_AXIS: AxisLabel = {
  axis: null,
  number: null,
  conflict: false,
  transversal: false,
  unknown: true,
  named: false,
};
export const DETAIL_ROW = /^\s*[-–•]?\s*dont\b/i;

/** The action of a row: its number or title stands on it, or above it in a list with several rows an action. Null: no line of an action. */
export function entryOf(body: BodyRow, words: GridCell | null, state: TableState): Entry | null {
  const idCell = state.cellAt(body, 'id');
  const titleCell = state.cellAt(body, 'title');
  const several = state.isLong || state.byLabel;
  if (!idCell && !titleCell) {
    const bare =
      words === null || state.isLabelColumn(words.column) || state.fields.byRole.get('year') === words.column;
    return several && bare && state.hasAmounts(body) ? state.last : null;
  }
  if (titleCell?.kind === 'number' || (titleCell === null && idCell !== null && !looksLikeId(idCell.text))) return null;
  if (titleCell !== null && DETAIL_ROW.test(titleCell.text)) return null;
  const numbered = idCell !== null && titleCell !== null && looksLikeId(idCell.text);
  if (!state.hasAmounts(body) && !numbered) return null;
  if (isUnnamedTotal(body, idCell, state)) return null;
  const entry = several
    ? longEntry(body, idCell, titleCell, state)
    : newEntry(body, idCell, titleCell, axisOf(body, state), state);
  state.last = entry;
  return entry;
}

/** In a flat list: the action that the rows above began, unless its year stands there already. */
function longEntry(body: BodyRow, idCell: GridCell | null, titleCell: GridCell | null, state: TableState): Entry {
  const axis = axisOf(body, state);
  const key = `${idCell?.text.trim() ?? ''}|${titleCell ? normalise(titleCell.text) : ''}|${axis?.cell.text ?? ''}`;
  const known = state.long.get(key);
  const year = state.rowYear(body);
  const goesOn = known && (state.byLabel || year === null || !isPlanned(known, year));
  const entry = goesOn ? known : newEntry(body, idCell, titleCell, axis, state);
  if (!goesOn) state.long.set(key, entry);
  const nature = state.cellAt(body, 'nature');
  if (year !== null && nature && !entry.natureOfYear.has(year)) {
    entry.natureOfYear.set(year, { text: nature.text, cell: nature });
  }
  return entry;
}

/** The year stands there with more than what a later row says was consumed of it. */
function isPlanned(entry: Entry, year: number): boolean {
  const line = entry.lines.get(year);
  return line !== undefined && (line.unplaced.length > 0 || !line.figures.every(({ key }) => key === 'consumed'));
}

function axisOf(body: BodyRow, state: TableState): AxisTitle | null {
  const column = state.fields.byRole.get('axis');
  const cell = column === undefined ? undefined : state.table.grid.shownAt(body.row.row, column);
  if (cell && !isBlankWord(cell)) state.axisCarried = { cell, label: labelOf(cell, cell.text) };
  else if (state.axisOnEveryLine) state.axisCarried = null;
  return (column === undefined ? null : state.axisCarried) ?? body.axis ?? state.context.sheetAxis;
}

function labelOf(cell: GridCell, text: string): AxisLabel {
  return readAxisLabel(cell.kind === 'number' ? `Axe ${text}` : text, false) ?? NO_AXIS;
}

function newEntry(
  body: BodyRow,
  idCell: GridCell | null,
  titleCell: GridCell | null,
  axis: AxisTitle | null,
  state: TableState,
): Entry {
  const id = idCell ? idCell.text.trim() : null;
  const title = titleCell ? titleCell.text.trim() : (id ?? '');
  const split = id === null ? splitTitle(title) : null;
  const nature = state.cellAt(body, 'nature') ?? tickedNature(body, state);
  const natureOfYear = naturesByYear(body, state);
  const indicator = state.cellAt(body, 'indicator');
  const outside = state.cellAt(body, 'outsideFramework');
  const transversal = state.cellAt(body, 'transversal');
  const textOf = (role: 'lead' | 'theme' | 'nationalIndicator'): string | null =>
    state.cellAt(body, role)?.text.trim() ?? null;
  const entry: Entry = {
    table: state.table,
    use: 'recap',
    id: id ?? split?.id ?? null,
    idCell: idCell ?? (split ? titleCell : null),
    title: split?.title ?? title,
    titleCell,
    axis,
    nature: nature ? { text: nature.text, cell: nature } : ([...natureOfYear.values()][0] ?? null),
    natureOfYear,
    lead: textOf('lead'),
    theme: textOf('theme'),
    indicator: state.fields.byRole.has('indicator') ? indicatorsOn(body, state) : null,
    indicatorCell: indicator,
    nationalIndicator: textOf('nationalIndicator'),
    outsideFramework: outside ? readYesNo(outside.text) : null,
    transversal: axis?.label.transversal === true || (transversal !== null && readYesNo(transversal.text) === true),
    block: state.table.block,
    lines: new Map(),
    notes: [],
  };
  state.entries.push(entry);
  state.section.push(entry);
  state.afterGeneralTotal = false;
  return entry;
}

/** « Indicateur local 1 | Indicateur local 2 »: all that stand on the row. */
function indicatorsOn(body: BodyRow, state: TableState): string {
  const columns = [...state.table.columns.values()].filter(({ role, note }) => role === 'indicator' && note === null);
  const cells = columns.flatMap(({ column }) => state.table.grid.shownAt(body.row.row, column) ?? []);
  const texts = cells.filter((cell) => !isBlankWord(cell)).map((cell) => cell.text.trim());
  return [...new Set(texts)].join(' ; ');
}

/** « Nature 2024 | … | Nature 2025 | … »: what each year's own column says, the first year first. */
function naturesByYear(body: BodyRow, state: TableState): Map<number, WrittenNature> {
  const natures: [number, WrittenNature][] = [];
  for (const [column, { role, year }] of state.table.columns) {
    if (role !== 'nature' || year === null) continue;
    const cell = state.table.grid.shownAt(body.row.row, column);
    if (cell !== undefined && readNature(cell.text) !== null) natures.push([year, { text: cell.text, cell }]);
  }
  return new Map(natures.sort(([a], [b]) => a - b));
}

/** « Nouvelle | Renforcée | Reconduite » as three columns, one of them ticked: the header of that column. */
function tickedNature(body: BodyRow, state: TableState): GridCell | null {
  const ticked = [...state.fields.ticks].filter(([column]) => {
    const cell = state.table.grid.shownAt(body.row.row, column);
    return cell !== undefined && readYesNo(cell.text) === true;
  });
  return ticked.length === 1 ? (ticked[0]?.[1] ?? null) : null;
}

/** The fiche that the table belongs to; null where nothing names it. */
export function blockEntry(body: BodyRow, state: TableState): Entry | null {
  const existing = state.entries[0];
  if (existing) return existing;
  const { block } = state.table;
  const value = (role: Parameters<Block['keys']['get']>[0]): string | null => block.keys.get(role)?.value ?? null;
  const title = value('title') ?? block.ficheTitle?.title ?? null;
  const id = value('id') ?? block.ficheTitle?.id ?? (title === null ? idOfSheetName(state.table.grid.sheet) : null);
  if (title === null && (id === null || (block.keys.size === 0 && block.ficheTitle === null))) return null;
  const axisKey = block.keys.get('axis');
  const axis =
    axisKey?.value && axisKey.valueCell
      ? { cell: axisKey.valueCell, label: labelOf(axisKey.valueCell, axisKey.value) }
      : (body.axis ?? state.context.sheetAxis);
  const nature = block.keys.get('nature');
  const indicator = block.keys.get('indicator');
  const outside = value('outsideFramework');
  const entry: Entry = {
    table: state.table,
    use: 'fiche',
    id,
    idCell: block.keys.get('id')?.valueCell ?? block.ficheTitle?.cell ?? null,
    title: title ?? id ?? '',
    titleCell: block.keys.get('title')?.valueCell ?? block.ficheTitle?.cell ?? null,
    axis,
    nature: nature?.value && nature.valueCell ? { text: nature.value, cell: nature.valueCell } : null,
    natureOfYear: new Map(),
    lead: value('lead'),
    theme: value('theme'),
    indicator: indicator ? (indicator.value ?? '') : null,
    indicatorCell: indicator?.valueCell ?? indicator?.label ?? null,
    nationalIndicator: value('nationalIndicator'),
    outsideFramework: outside === null ? null : readYesNo(outside),
    transversal: axis?.label.transversal === true || readYesNo(value('transversal') ?? '') === true,
    block,
    lines: new Map(),
    notes: [],
  };
  state.entries.push(entry);
  return entry;
}

function idOfSheetName(name: string): string | null {
  return /^\s*(?:fiches?|fa|action|fiche[\s-]action)\s*n?[°o]?\s*(\d[\d.-]*[a-z]?)\s*$/i.exec(name)?.[1] ?? null;
}

/** « 1.2 – Prévention » in the title's cell where there is no column of numbers. */
function splitTitle(title: string): { readonly id: string; readonly title: string } | null {
  const match =
    /^(?:(?:fiche|fa|action)\s*)?(?:n\s*[°o]\s*)?([A-Z]{0,2}\d{1,2}(?:[.-]\d{1,3}){1,2}|\d{1,2})\s*(?:[-–—:.)]\s+|\s+[-–—:]\s*|\s{1,3}(?=\p{Lu}))(.{3,})$/su.exec(
      title.trim(),
    );
  return match?.[1] && match[2] ? { id: match[1], title: match[2].trim() } : null;
}
