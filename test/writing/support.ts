import { checkWorkbook, type ReadableCheck } from '../../src/checking';
import { builtInParameters as parameters } from '../../src/parameters';
import type { Cell, NewSheet, SheetSnapshot, Snapshot } from '../../src/sheets';

/** The check of a workbook that is known to be readable. */
export function checkOf(snapshot: Snapshot): ReadableCheck {
  const check = checkWorkbook(snapshot, { parameters });
  if (check.status === 'unreadable') throw new Error(check.problem);
  return check;
}

/** What a cell of a new sheet shows, without its format: text, « =formula » or the number as written. */
export function shownIn(sheet: NewSheet, row: number, column: number): string {
  const content = sheet.rows[row]?.cells.find((cell) => cell.column === column)?.content;
  if (!content || content.kind === 'blank') return '';
  if (content.kind === 'formula') return `=${content.formula}`;
  return content.kind === 'text' ? content.text : content.kind === 'number' ? content.raw : String(content.value);
}

/** A new sheet as a reader finds it in a file. */
export function asRead(sheet: NewSheet): SheetSnapshot {
  const cells = sheet.rows.flatMap(({ cells: own }, row) =>
    own.flatMap(({ column, content, style }): Cell[] => {
      if (content.kind === 'blank') return [];
      const format = style?.format ?? 'General';
      if (content.kind === 'formula') return [{ row, column, format, value: content.value, formula: content.formula }];
      return [{ row, column, format, value: content, formula: null }];
    }),
  );
  return {
    name: sheet.name,
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}
