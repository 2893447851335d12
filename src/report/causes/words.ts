import { plain, yearsText } from '../../checking';
import { quote } from '../../contract';
import type { CauseEntry, Statement } from './cause';

/** « Action 3.4 « Référents de parcours », 2025 », « Axe 3, 2024 et 2025 », « Contrat, 2026 ». */
export function subjectText(entry: CauseEntry): string {
  return nameOf(entry) + (entry.years.length === 0 ? '' : `, ${yearsText(entry.years)}`);
}

function nameOf({ action, title, axis }: CauseEntry): string {
  if (action === null) return axis === null ? 'Contrat' : `Axe ${String(axis)}`;
  return title === null ? `Action ${plain(action)}` : `Action ${plain(action)} ${quote(title)}`;
}

/** The message, with its years where others stand beside it and it does not name them itself. */
export function messageText({ message, years }: Statement, { years: all, statements }: CauseEntry): string {
  const missing = statements.length > 1 && all.length > 1 && years.some((year) => !message.includes(String(year)));
  return missing ? `${yearsText(years)}\u00A0: ${message}` : message;
}

/** The cells to name beside a message: none where it names its only cell itself. */
export function cellsToName({ message, cells }: Statement): readonly string[] {
  const [only] = cells;
  return cells.length === 1 && only !== undefined && message.includes(only) ? [] : cells;
}
