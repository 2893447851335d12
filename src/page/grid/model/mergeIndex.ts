import type { CellRange } from '../../../sheets';

export interface MergeIndex {
  /** The merged cells that the cell is one of, or null. */
  at(row: number, column: number): CellRange | null;
  /** Those that reach into the rows from `top` to `bottom`. */
  within(top: number, bottom: number): readonly CellRange[];
}

/** Merges are looked for by bands of 64 rows: a workbook may have thousands. */
const band = (row: number): number => row >> 6;

export function mergeIndex(merges: readonly CellRange[], lastRow: number): MergeIndex {
  const bands = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let at = band(merge.top); at <= band(Math.min(merge.bottom, lastRow)); at++) {
      const known = bands.get(at);
      if (known) known.push(merge);
      else bands.set(at, [merge]);
    }
  }
  const within = (top: number, bottom: number): readonly CellRange[] => {
    const found = new Set<CellRange>();
    for (let at = band(top); at <= band(bottom); at++) {
      for (const merge of bands.get(at) ?? []) if (merge.top <= bottom && merge.bottom >= top) found.add(merge);
    }
    return [...found];
  };
  return {
    at: (row, column) =>
      bands
        .get(band(row))
        ?.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right) ??
      null,
    within,
  };
}
