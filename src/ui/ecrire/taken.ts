import { formatCellRef, type CellRef } from '../../sheets';
import type { ShareLine, SharePlan } from '../../writing';

/** Which lines are offered: those that only lack a share, or those that have another one, too. */
export type Which = 'complete' | 'all';

export function offeredLines({ lines }: SharePlan, which: Which): readonly ShareLine[] {
  return which === 'all' ? lines : lines.filter(({ completes }) => completes);
}

/** What the user said of a line; else it is taken, but where he has to look at something first. */
export function isTaken({ key, caution }: ShareLine, said: ReadonlyMap<string, boolean>): boolean {
  return said.get(key) ?? caution === null;
}

export function allSaid(lines: readonly ShareLine[], taken: boolean): ReadonlyMap<string, boolean> {
  return new Map(lines.map(({ key }) => [key, taken]));
}

/** The lines without those of which a cell was refused. */
export function withoutCells(
  lines: readonly ShareLine[],
  said: ReadonlyMap<string, boolean>,
  refused: readonly CellRef[],
): ReadonlyMap<string, boolean> {
  const cells = new Set(refused.map(formatCellRef));
  const touched = lines.filter(({ writes }) => writes.some(({ cell }) => cells.has(formatCellRef(cell))));
  return new Map([...said, ...touched.map(({ key }) => [key, false] as const)]);
}
