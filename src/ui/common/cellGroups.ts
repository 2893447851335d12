import { parseCellRef, type CellRef } from '../../sheets';

export interface CellGroup {
  readonly sheet: string;
  readonly cells: readonly { readonly address: string; readonly ref: CellRef }[];
}

/** Cells by sheet, in their order; a text that names no cell is left out. */
export function cellGroups(cells: readonly string[]): readonly CellGroup[] {
  const groups = new Map<string, { address: string; ref: CellRef }[]>();
  for (const text of cells) {
    const ref = parseCellRef(text);
    if (!ref) continue;
    const group = groups.get(ref.sheet) ?? [];
    group.push({ address: text.slice(text.lastIndexOf('!') + 1), ref });
    groups.set(ref.sheet, group);
  }
  return [...groups].map(([sheet, own]) => ({ sheet, cells: own }));
}
