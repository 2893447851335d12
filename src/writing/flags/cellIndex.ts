import type { Cell, CellRange, CellRef, SheetSnapshot, Snapshot } from '../../sheets';

/** The cells of a workbook by their place. */
export interface CellIndex {
  /** False where the mark of a flag can't show: on a blank cell, and on errors and booleans, which no number format reaches. */
  showsMark(at: CellRef): boolean;
  get(at: CellRef): Cell | undefined;
  /** The top-left cell of the merged cells that the cell belongs to; the cell itself where it is not merged. */
  anchor(at: CellRef): CellRef;
}

export function cellIndex(snapshot: Snapshot): CellIndex {
  const sheets = new Map<string, IndexedSheet>();
  const indexed = (name: string): IndexedSheet => {
    let known = sheets.get(name);
    if (!known) {
      known = indexSheet(snapshot.sheets.find((sheet) => sheet.name === name));
      sheets.set(name, known);
    }
    return known;
  };
  const get = ({ sheet, row, column }: CellRef): Cell | undefined => indexed(sheet).rows.get(row)?.get(column);
  return {
    get,
    showsMark: (at) => isShown(get(at)),
    anchor: (at) => {
      const merge = indexed(at.sheet)
        .merges.get(band(at.row))
        ?.find((range) => contains(range, at));
      return merge ? { sheet: at.sheet, row: merge.top, column: merge.left } : at;
    },
  };
}

interface IndexedSheet {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** By band of rows. */
  readonly merges: ReadonlyMap<number, readonly CellRange[]>;
}

/** Made for the sheets that are asked about only. */
function indexSheet(sheet: SheetSnapshot | undefined): IndexedSheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of sheet?.cells ?? []) {
    const row = rows.get(cell.row);
    if (row) row.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  const merges = new Map<number, CellRange[]>();
  for (const merge of sheet?.merges ?? []) {
    for (let at = band(merge.top); at <= band(merge.bottom); at++) {
      const known = merges.get(at);
      if (known) known.push(merge);
      else merges.set(at, [merge]);
    }
  }
  return { rows, merges };
}

/** Merged cells are looked for by bands of 64 rows: a workbook may have thousands. */
function band(row: number): number {
  return row >> 6;
}

function isShown(cell: Cell | undefined): boolean {
  return cell?.value.kind === 'number' || (cell?.value.kind === 'text' && cell.value.text.trim() !== '');
}

function contains({ top, left, bottom, right }: CellRange, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
