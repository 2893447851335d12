import type { CellRef } from '../../sheets';

/** Cells, each once; their addresses are not written out, of which there may be tens of thousands. */
export interface CellSet {
  add(cell: CellRef): void;
  has(cell: CellRef): boolean;
}

/** More than a sheet has columns. */
const COLUMNS = 16_384;

export function cellSet(): CellSet {
  const sheets = new Map<string, Set<number>>();
  return {
    add: ({ sheet, row, column }) => {
      const cells = sheets.get(sheet);
      if (cells) cells.add(row * COLUMNS + column);
      else sheets.set(sheet, new Set([row * COLUMNS + column]));
    },
    has: ({ sheet, row, column }) => sheets.get(sheet)?.has(row * COLUMNS + column) === true,
  };
}
