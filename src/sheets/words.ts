import { cellAddress, type CellRef } from './address';

const NBSP = '\u00a0';
const SHOWN = 5;

/** No-break spaces inside « » and before : ; ! ? */
export function french(text: string): string {
  return text.replace(/« /g, `«${NBSP}`).replace(/ ([»:;!?])/g, `${NBSP}$1`);
}

/** « B12, B13 et 4 autres »: cells of one sheet. */
export function enumerateCells(cells: readonly CellRef[]): string {
  const shown = cells.slice(0, SHOWN).map(({ row, column }) => cellAddress(row, column));
  const left = cells.length - shown.length;
  if (left > 0) return `${shown.join(', ')} et ${left} autre${left > 1 ? 's' : ''}`;
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} et ${last}` : last;
}
