import { isComment, looksLikeHeader } from '../bands';
import type { Extract } from '../extract';
import { isAmountLike, isBlankWord, type Grid, type GridCell, type GridRow } from '../grid';
import type { Entry } from '../raw';
import type { SheetWork } from '../sheets';
import type { Block } from '../walk';
import { readIndicatorRow } from './indicatorRow';
import { isFollowUpTable, labelOf } from './tables';
import { isIndicatorRole, noteWords, scopeIn, type NoteWords } from './words';

/** The follow-up that a fiche has around its plan: « Cible 2025 | 120 », rows under the years, a table of indicators of its own. */
export function readFicheNotes({ layout, extracts }: SheetWork): void {
  const fiches = extracts.flatMap((one) => {
    const entry = one.use === 'fiche' && !one.foreign ? one.entries[0] : undefined;
    return entry ? [{ one, entry }] : [];
  });
  if (fiches.length === 0) return;
  const starts = layout.blocks.map(startOf).filter((start) => start !== null);
  const tables = new Map<GridRow, Extract>();
  for (const one of extracts) for (const { row } of one.table.body) tables.set(row, one);
  // « Commentaire | Retard » right above a plan is no header of it.
  const bands = new Set(
    extracts.flatMap(({ table: { band } }) => band.filter((row, i) => i === band.length - 1 || looksLikeHeader(row))),
  );
  for (const { one, entry } of fiches) {
    const own = startOf(entry.block) ?? 0;
    const from = starts.every((start) => start >= own) ? 0 : own;
    const to = starts.find((start) => start > own) ?? Infinity;
    const alone = entry.lines.size === 1 ? ([...entry.lines.keys()][0] ?? null) : one.year.year;
    const apart = standApart(layout.grid, bands);
    let aims = false;
    for (const row of layout.grid.rows) {
      if (row.row < from || row.row >= to || bands.has(row)) continue;
      const table = saysItAll(row) || (apart.has(row) && isComment(row)) ? undefined : tables.get(row);
      aims = table ? readTableRow(row, table, entry, alone, aims) : readLooseRow(row, layout.grid, entry, alone, aims);
    }
  }
}

/** Rows after an empty one under the last amounts: « Commentaire | Retard » there stands under no year. */
function standApart({ rows }: Grid, bands: ReadonlySet<GridRow>): ReadonlySet<GridRow> {
  const found = new Set<GridRow>();
  let apart = false;
  rows.forEach((row, i) => {
    if (bands.has(row) || row.cells.some(isAmountLike)) apart = false;
    else apart = apart || row.row > (rows[i - 1]?.row ?? row.row) + 1;
    if (apart) found.add(row);
  });
  return found;
}

/** « Commentaire : poste vacant jusqu'en juin », alone on its row. */
function saysItAll({ cells: [cell, ...others] }: GridRow): boolean {
  return others.length === 0 && cell?.kind === 'text' && noteWords(cell.text.split(':')[0] ?? '')?.key === 'comment';
}

/** Where the top block of a fiche begins. */
function startOf({ keys, ficheTitle }: Block): number | null {
  const rows = [...[...keys.values()].map(({ label }) => label.row), ...(ficheTitle ? [ficheTitle.cell.row] : [])];
  return rows.length === 0 ? null : Math.min(...rows);
}

/** A row under the headers of a table. True where it is about an indicator, so that the next one may go on. */
function readTableRow(
  row: GridRow,
  { table, year }: Extract,
  entry: Entry,
  alone: number | null,
  aims: boolean,
): boolean {
  const label = labelOf({ row });
  if (!label) return false;
  const whole = isFollowUpTable(table);
  const words = sureWords(label, aims || whole);
  if (!words) {
    if (!whole) return isIndicatorRole(label.heading.role);
    readIndicatorRow(row, table, entry, (column) => column.year ?? year.year ?? alone);
    return true;
  }
  const comment = isComment(row);
  for (const cell of row.cells) {
    if (cell === label || !holdsNote(cell)) continue;
    const column = table.columns.get(cell.column);
    const over = columnsOver(cell, table);
    const own = label.heading.year ?? (over.size > 1 ? null : column?.year) ?? alone;
    // A comment beside the columns is the action's all the same.
    if (comment || (column !== undefined && (own !== null || column.role !== null || column.year !== null)))
      entry.notes.push({ key: words.key, year: own, of: scopeIn(label.text), text: cell.text.trim() });
  }
  return words.key !== 'comment';
}

/** The years that a cell stands under: one merged over several is about none of them alone. */
function columnsOver(cell: GridCell, { grid, columns }: Extract['table']): ReadonlySet<number> {
  const { left, right } = grid.spanOf(cell);
  const under = [...columns.values()].filter(({ column }) => column >= left && column <= right);
  return new Set(under.flatMap(({ year }) => year ?? []));
}

/** « Cible 2024 | 120 | Réalisé 2024 | 95 », « Cible : 120 ». */
function readLooseRow(row: GridRow, grid: Grid, entry: Entry, alone: number | null, before: boolean): boolean {
  let aims = before;
  const first = row.cells[0];
  const named = first !== undefined && isIndicatorRole(roleOf(first, grid));
  const scope = named ? scopeIn(first.text) : null;
  const comment = isComment(row);
  row.cells.forEach((cell, i) => {
    if (cell.kind !== 'text' || (comment && noteWords(cell.text)?.key !== 'comment')) return;
    const colon = cell.text.indexOf(':');
    const label = colon < 0 ? cell.text : cell.text.slice(0, colon);
    const inline = colon < 0 ? '' : cell.text.slice(colon + 1).trim();
    const words = label.length > 60 ? null : weighed(noteWords(label), aims || named || /indicateur/i.test(label));
    if (!words) return;
    const next = row.cells[i + 1];
    const beside = next && holdsNote(next) && (comment || !noteWords(next.text)) ? next.text.trim() : '';
    const value = inline === '' ? beside : inline;
    const year = grid.parse(label).year ?? alone;
    // « Cible : femmes isolées » is whom the action is for.
    const audience = words.key === 'target' && !aims && !named && !/\d/.test(value);
    if (value !== '' && !audience)
      entry.notes.push({
        key: words.key,
        year,
        of: words.key === 'comment' ? null : (scopeIn(label) ?? scope),
        text: value,
      });
    aims = words.key !== 'comment';
  });
  return named || (aims && row.cells.length > 0);
}

/** « Indicateur local : nombre de séances » in one cell. */
function roleOf(cell: GridCell, grid: Grid): GridCell['heading']['role'] {
  const colon = cell.text.indexOf(':');
  return colon < 0 ? cell.heading.role : grid.parse(cell.text.slice(0, colon)).role;
}

/** « Réalisé » is the State's money but under a target; « Objectif » is told in sentences but beside an indicator. */
function sureWords(label: GridCell, aims: boolean): NoteWords | null {
  return weighed(noteWords(label.text), aims || /indicateur/i.test(label.text));
}

function weighed(words: NoteWords | null, beside: boolean): NoteWords | null {
  return words && (words.sure || beside) ? words : null;
}

function holdsNote(cell: GridCell): boolean {
  return !isBlankWord(cell) && (cell.kind === 'text' || cell.kind === 'number');
}
