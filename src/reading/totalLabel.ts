import { isAmountLike, isBlankWord, type GridCell } from './grid';
import { normalise } from './words/normalise';

/** How a row of totals begins. */
export const TOTAL = /^(sous total|s total|total|totaux|cumul|montant total)\b/;

/** A row whose words, before its first amount, say « total ». */
export function isTotalRow(cells: readonly GridCell[]): boolean {
  return totalLabelOf(cells) !== null;
}

export function totalLabelOf(cells: readonly GridCell[]): GridCell | null {
  for (const cell of cells) {
    if (isAmountLike(cell)) return null;
    if (cell.kind !== 'text' || isBlankWord(cell)) continue;
    const words = normalise(cell.text);
    if (TOTAL.test(words) || cell.heading.role === 'total' || /^axe\b.*\btotal$/.test(words)) return cell;
  }
  return null;
}
