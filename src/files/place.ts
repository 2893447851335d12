import type { CellRange } from '../sheets';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Row and column of an A1 reference packed as row * 16384 + column; -1 where it is none. Called once a cell: no regex. */
export function packedPlace(reference: string): number {
  let column = 0;
  let row = 0;
  let i = 0;
  for (; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else if (code !== 36) break;
  }
  const letters = i;
  for (; i < reference.length; i++) {
    const digit = reference.charCodeAt(i) - 48;
    if (digit === -12) continue;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  if (letters === 0 || column === 0 || column > COLUMNS || row === 0 || row > ROWS) return -1;
  return (row - 1) * COLUMNS + column - 1;
}

/** « A1:B2 » or « A1 », in any order of its corners; null where it is no range. */
export function parseRange(reference: string): CellRange | null {
  const colon = reference.indexOf(':');
  const a = packedPlace(colon < 0 ? reference : reference.slice(0, colon));
  const b = colon < 0 ? a : packedPlace(reference.slice(colon + 1));
  if (a < 0 || b < 0) return null;
  const [rowA, rowB] = [Math.floor(a / COLUMNS), Math.floor(b / COLUMNS)];
  const [columnA, columnB] = [a % COLUMNS, b % COLUMNS];
  return {
    top: Math.min(rowA, rowB),
    left: Math.min(columnA, columnB),
    bottom: Math.max(rowA, rowB),
    right: Math.max(columnA, columnB),
  };
}
