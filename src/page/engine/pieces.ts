import type { Cell, Snapshot } from '../../sheets';
import { checkCut, slices, type Cut, type Cuts } from '../../ui';
import type { Jobs } from './messages';

/** Some milliseconds of work for the thread that takes them in. */
const CELLS = 3_000;

interface CellsPiece {
  readonly sheet: number;
  readonly cells: readonly Cell[];
}

function cutRead(snapshot: Snapshot): Cut<Snapshot> {
  const pieces = snapshot.sheets.flatMap(({ cells }, sheet) =>
    slices(cells, CELLS).map((slice): CellsPiece => ({ sheet, cells: slice })),
  );
  return { head: { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: [] })) }, pieces };
}

function joinRead(snapshot: Snapshot, pieces: readonly unknown[]): Snapshot {
  const cells = snapshot.sheets.map((): (readonly Cell[])[] => []);
  for (const piece of pieces as readonly CellsPiece[]) cells[piece.sheet]?.push(piece.cells);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet, i) => ({ ...sheet, cells: (cells[i] ?? []).flat() })) };
}

/** How answers that may be long are cut, and put together again. */
export const CUTS: Cuts<Jobs> = {
  read: { cut: cutRead, join: joinRead },
  check: checkCut,
};
