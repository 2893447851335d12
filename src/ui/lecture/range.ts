import { cellAddress, parseAddress } from '../../sheets';

/** « B4:H20 » of what a user types, its corners in order; null where it is no range. A single cell is a range, too. */
export function rangeOf(text: string): string | null {
  const [from, to = from, ...more] = text.trim().split(/\s*:\s*/);
  const start = parseAddress(from ?? '');
  const end = parseAddress(to ?? '');
  if (!start || !end || more.length > 0) return null;
  const top = Math.min(start.row, end.row);
  const left = Math.min(start.column, end.column);
  const bottom = Math.max(start.row, end.row);
  const right = Math.max(start.column, end.column);
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
