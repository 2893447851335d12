import type { Cell } from '../snapshot';
import { sheetFingerprint } from './fingerprint';
import type { NewRow, NewSheet } from './newSheet';

/** The fingerprint of a new sheet's cells as a reader will give them: in order, without the blank ones. */
export function newSheetFingerprint(sheet: NewSheet): string {
  return sheetFingerprint(sheet.rows.flatMap(cellsOf));
}

type ReadCell = Pick<Cell, 'row' | 'column' | 'value' | 'formula'>;

function cellsOf(row: NewRow, index: number): readonly ReadCell[] {
  const ordered = [...row.cells].sort((a, b) => a.column - b.column);
  return ordered.flatMap(({ column, content }): ReadCell[] => {
    if (content.kind === 'blank') return [];
    const at = { row: index, column };
    if (content.kind === 'formula') return [{ ...at, value: content.value, formula: content.formula }];
    return [{ ...at, value: content, formula: null }];
  });
}
