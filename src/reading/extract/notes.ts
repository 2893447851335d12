import { isBlankWord } from '../grid';
import type { Entry } from '../raw';
import type { BodyRow } from '../walk';
import type { TableState } from './state';

/** The cells of the follow-up on the row of an action: what the year's indicators aim at and reached, what is said of it. */
export function readNotes(body: BodyRow, entry: Entry, state: TableState): void {
  // Beside the funders of a fiche a comment is about a funder.
  if (state.byLabel && state.anonymous) return;
  for (const cell of body.row.cells) {
    const column = state.table.columns.get(cell.column);
    if (!column?.note || isBlankWord(cell) || cell.kind === 'error' || cell.kind === 'missing') continue;
    if (state.isLabelColumn(cell.column) || state.isFieldColumn(cell.column)) continue;
    const own = state.yearOf(body, column, null);
    const ofRow = state.fields.byRole.has('year') && column.year === null;
    const year = own !== null && ofRow ? own + (column.relativeYear ?? 0) : own;
    entry.notes.push({ ...column.note, year, text: cell.text.trim() });
  }
}
