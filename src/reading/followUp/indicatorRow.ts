import type { Column } from '../columns';
import { isBlankWord, type GridCell, type GridRow } from '../grid';
import type { Entry } from '../raw';
import type { Table } from '../walk';
import { scopeIn } from './words';

/** « Indicateur local : nombre de séances | 40 | 38 » under « Indicateurs | Cible 2025 | Réalisé 2025 »: its name and its notes. */
export function readIndicatorRow(
  row: GridRow,
  table: Table,
  entry: Entry,
  yearOf: (column: Column) => number | null,
): void {
  const words = row.cells.filter(
    (cell) => cell.kind === 'text' && !isBlankWord(cell) && (table.columns.get(cell.column)?.note ?? null) === null,
  );
  const named = longest(words.filter(({ text }) => scopeIn(text) === null || text.includes(':') || text.length > 30));
  const scope = scopeIn(words.map(({ text }) => text).join(' '));
  const name = named?.text
    .replace(/^\s*indicateurs?\s*(nationa(l|ux)|loca(l|ux))?\s*(n\s*°?\s*\d+)?\s*[:–-]\s*/i, '')
    .trim();
  const notes = row.cells.flatMap((cell) => {
    const column = table.columns.get(cell.column);
    if (!column?.note || isBlankWord(cell) || cell.kind === 'error') return [];
    return [{ ...column.note, year: yearOf(column), text: cell.text.trim() }];
  });
  if (notes.length === 0) return;
  for (const note of notes)
    entry.notes.push({ ...note, of: note.key === 'comment' ? null : (scope ?? name ?? note.of) });
  if (named && name !== undefined && name !== '') setIndicator(entry, scope, name, named);
}

/** The indicators of the fiche's top block come first. */
function setIndicator(entry: Entry, scope: 'national' | 'local' | null, name: string, cell: GridCell): void {
  if (scope === 'national') {
    entry.nationalIndicator ??= name;
    return;
  }
  if (entry.indicator !== null && entry.indicator !== '') return;
  entry.indicator = name;
  entry.indicatorCell = cell;
}

function longest(cells: readonly GridCell[]): GridCell | undefined {
  return [...cells].sort((a, b) => b.text.length - a.text.length)[0];
}
