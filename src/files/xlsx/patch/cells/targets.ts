import type { CellContent, CellRef, Edit } from '../../../../sheets';
import { COLUMNS, ROWS } from '../../../place';

export type CellEdit = Extract<Edit, { readonly type: 'set-content' | 'set-format' }>;

/** What edits make of one cell in the end; null leaves the content or the number format as it is. */
export interface Target {
  readonly cell: CellRef;
  readonly content: CellContent | null;
  readonly format: string | null;
}

/** By place (row * 16384 + column). */
export type Targets = ReadonlyMap<number, Target>;

export function placeOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * COLUMNS + column;
}

/** The targets of each sheet, sheets in the order of first mention, cells by place. */
export function targetsBySheet(edits: readonly CellEdit[]): ReadonlyMap<string, Targets> {
  const sheets = new Map<string, Map<number, Target>>();
  for (const edit of edits) {
    const { cell } = edit;
    if (!(cell.row >= 0 && cell.row < ROWS && cell.column >= 0 && cell.column < COLUMNS)) {
      throw new RangeError(`no cell of a sheet: ${cell.row}, ${cell.column}`);
    }
    const targets = sheets.get(cell.sheet) ?? new Map<number, Target>();
    sheets.set(cell.sheet, targets);
    const known = targets.get(placeOf(cell)) ?? { cell, content: null, format: null };
    targets.set(
      placeOf(cell),
      edit.type === 'set-content' ? { ...known, content: edit.content } : { ...known, format: edit.format },
    );
  }
  return new Map(
    [...sheets].map(([sheet, targets]) => [sheet, new Map([...targets].sort(([a], [b]) => a - b))] as const),
  );
}
