import { cellKey, type Cell, type CellRef, type SheetSnapshot, type Snapshot } from '../../../src/sheets';

/** Cells of a workbook that the contract writes to: those that hold something plain, and blank ones beside everything. */
export interface Places {
  readonly numbers: readonly CellRef[];
  readonly texts: readonly CellRef[];
  /** As many as are asked for, rising. */
  readonly blank: (count: number) => readonly CellRef[];
}

export function placesOf(snapshot: Snapshot): Places {
  const held = (kind: string): CellRef[] =>
    snapshot.sheets.flatMap((sheet) =>
      sheet.cells
        .filter(({ value, formula }) => value.kind === kind && formula === null)
        .filter((cell) => isFree(sheet, cell))
        .map(({ row, column }) => ({ sheet: sheet.name, row, column })),
    );
  const [first] = snapshot.sheets;
  if (!first) throw new Error('a workbook without sheets');
  const column = Math.max(0, ...first.cells.map((cell) => cell.column)) + 2;
  const top = Math.max(0, (first.cells[0]?.row ?? 0) - 1);
  return {
    numbers: held('number'),
    texts: held('text'),
    blank: (count) => Array.from({ length: count }, (_, i) => ({ sheet: first.name, row: top + i, column })),
  };
}

/** In no merge and no header of a table. */
function isFree({ merges, tables }: SheetSnapshot, { row, column }: Cell): boolean {
  const ranges = [...merges, ...tables.map(({ range }) => range)];
  return !ranges.some((one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right);
}

export function cellOf(snapshot: Snapshot, ref: CellRef): Cell | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
  return sheet?.cells.find(({ row, column }) => row === ref.row && column === ref.column);
}

/** All cells but these, by their address, without a text that a host may add. */
export function othersOf(snapshot: Snapshot, but: readonly CellRef[]): readonly unknown[] {
  const left = new Set(but.map(cellKey));
  return snapshot.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula, format }) =>
      left.has(cellKey({ sheet: name, row, column })) ? [] : [[name, row, column, value, formula, format]],
    ),
  );
}
