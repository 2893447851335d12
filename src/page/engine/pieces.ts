import type { SentCheck } from '../../checking';
import type { Cell, Snapshot } from '../../sheets';
import type { Jobs } from './messages';

/** Some milliseconds of work for the thread that takes them in. */
const CELLS = 3_000;
const ACTIONS = 60;

interface CellsPiece {
  readonly sheet: number;
  readonly cells: readonly Cell[];
}

/** An answer without its long lists, and these in pieces. */
interface Cut<Answered> {
  readonly head: Answered;
  readonly pieces: readonly unknown[];
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

function cutCheck(check: SentCheck): Cut<SentCheck> {
  if (check.status === 'unreadable') return { head: check, pieces: [] };
  return { head: { ...check, actions: [] }, pieces: slices(check.actions, ACTIONS) };
}

function joinCheck(check: SentCheck, pieces: readonly unknown[]): SentCheck {
  if (check.status === 'unreadable') return check;
  return { ...check, actions: (pieces as (typeof check.actions)[]).flat() };
}

/** How answers that may be long are cut, and put together again. */
export const CUTS: { readonly [Name in keyof Jobs]?: CutOf<Jobs[Name]['answered']> } = {
  read: { cut: cutRead, join: joinRead },
  check: { cut: cutCheck, join: joinCheck },
};

interface CutOf<Answered> {
  readonly cut: (answered: Answered) => Cut<Answered>;
  readonly join: (head: Answered, pieces: readonly unknown[]) => Answered;
}

function slices<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
