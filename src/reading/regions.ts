import type { Cell, SheetSnapshot } from '../sheets';
import { readAxisLabel } from './words/axis';

/**
 * Tables that stand beside each other share no header: an envelope to the right of the actions is read apart.
 * Only what begins after an empty column and carries labels of its own is parted; blank columns inside a table are not.
 */
export function regionsOf(sheet: SheetSnapshot): readonly SheetSnapshot[] {
  const columns = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (cell.value.kind === 'text' && cell.value.text.trim() === '') continue;
    const list = columns.get(cell.column);
    if (list) list.push(cell);
    else columns.set(cell.column, [cell]);
  }
  const merged = new Set<number>();
  for (const merge of sheet.merges) for (let column = merge.left + 1; column <= Math.min(merge.right, merge.left + 500); column++) merged.add(column);
  const ordered = [...columns.keys()].sort((a, b) => a - b);
  const starts: number[] = [];
  ordered.forEach((column, i) => {
    const before = ordered[i - 1];
    if (before !== undefined && column > before + 1 && !merged.has(column) && isApart(columns, column)) starts.push(column);
  });
  if (starts.length === 0) return [sheet];
  const bounds = [0, ...starts, Infinity];
  return starts.concat(0).sort((a, b) => a - b).map((from, i) => part(sheet, from, bounds[i + 1] ?? Infinity));
}

function part(sheet: SheetSnapshot, from: number, to: number): SheetSnapshot {
  return { ...sheet, cells: sheet.cells.filter((cell) => cell.column >= from && cell.column < to), merges: sheet.merges.filter((merge) => merge.left >= from && merge.left < to) };
}

/** Axes down its first columns, or years down the first and axes along a row: an envelope of its own. */
function isApart(columns: ReadonlyMap<number, readonly Cell[]>, column: number): boolean {
  const first = columns.get(column) ?? [];
  const down = first.filter((cell) => isAxis(cell)).length;
  const others = first.filter((cell) => cell.value.kind === 'text' && !isAxis(cell)).length;
  if (down >= 2 && others <= 4) return (columns.get(column + 1) ?? []).some((cell) => cell.value.kind === 'number' || hasDigits(cell));
  const years = first.filter((cell) => /^\s*20[1-3]\d\s*$/.test(cell.value.kind === 'number' ? cell.value.raw : cell.value.kind === 'text' ? cell.value.text : '')).length;
  if (years < 2) return false;
  let along = 0;
  for (let next = column + 1; columns.has(next); next++) if ((columns.get(next) ?? []).some(isAxis)) along++;
  return along >= 2;
}

function isAxis(cell: Cell): boolean {
  return cell.value.kind === 'text' && readAxisLabel(cell.value.text, true) !== null;
}

function hasDigits(cell: Cell): boolean {
  return cell.value.kind === 'text' && /\d{2}/.test(cell.value.text);
}
