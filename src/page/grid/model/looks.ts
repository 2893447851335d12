import { PLAIN_LOOK, type CellLook, type SheetAppearance } from '../../../files';

/** The look of any cell: its own, else that of its row, else that of its column. */
export type LookOf = (row: number, column: number) => CellLook;

export function looksOf(sheet: SheetAppearance | null, looks: readonly CellLook[]): LookOf {
  const plain = looks[0] ?? PLAIN_LOOK;
  if (sheet === null) return () => plain;
  const { cells, rows, columns } = sheet;
  const firstOfRow = rowStarts(cells);
  return (row, column) => {
    const own = ownLook(cells, firstOfRow.get(row), row, column);
    const number = own ?? rows.get(row)?.look ?? columns.find(({ from, to }) => column >= from && column <= to)?.look;
    return looks[number ?? 0] ?? plain;
  };
}

/** Where the cells of each row begin among all. */
function rowStarts(cells: Int32Array): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let last = -1;
  for (let at = 0; at < cells.length; at += 3) {
    const row = cells[at] ?? 0;
    if (row !== last) starts.set(row, at);
    last = row;
  }
  return starts;
}

function ownLook(cells: Int32Array, start: number | undefined, row: number, column: number): number | undefined {
  if (start === undefined) return undefined;
  for (let at = start; at < cells.length && cells[at] === row; at += 3) {
    if (cells[at + 1] === column) return cells[at + 2];
    if ((cells[at + 1] ?? 0) > column) return undefined;
  }
  return undefined;
}
