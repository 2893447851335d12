import { columnIndex, isSameSheetName, type CellRange } from '../../sheets';

/** A range that a formula names. */
export interface Reference extends CellRange {
  readonly sheet: string;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const SHEET = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELLS = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?`;
const COLUMNS = String.raw`\$?([A-Z]{1,3}):\$?([A-Z]{1,3})`;
const ROWS = String.raw`\$?(\d{1,7}):\$?(\d{1,7})`;
const ANY = new RegExp(String.raw`${SHEET}(?:${CELLS}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(])`, 'giu');
/** Names, tables, other workbooks, and what is only known once it is calculated. */
const UNSEEN = /\[|\b(INDIRECT|OFFSET|INDEX|CHOOSE|XLOOKUP)\s*\(|#REF!/i;

/**
 * The ranges that a formula refers to, once it is read without calculating; null where it can refer to more than it says.
 * Wider than the truth where in doubt: who asks wants to know what it cannot refer to.
 */
export function referencesOf(formula: string, ownSheet: string): readonly Reference[] | null {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (UNSEEN.test(bare)) return null;
  const found: Reference[] = [];
  const rest = bare.replace(ANY, (...groups: (string | undefined)[]) => {
    const [, quoted, plain, left, top, right, bottom, firstColumn, lastColumn, firstRow, lastRow] = groups;
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? ownSheet;
    const columns = [left ?? firstColumn, right ?? lastColumn ?? left].map((letters) =>
      letters === undefined ? null : columnIndex(letters),
    );
    const rows = [top ?? firstRow, bottom ?? lastRow ?? top].map((row) => (row === undefined ? null : Number(row) - 1));
    found.push({ sheet, ...span('left', 'right', columns, LAST_COLUMN), ...span('top', 'bottom', rows, LAST_ROW) });
    return '';
  });
  // What is left beside functions is a name that stands for who knows what.
  return /[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.]|\s*\()/u.test(rest.replace(/\b(TRUE|FALSE)\b/gi, '')) ? null : found;
}

function span<From extends string, To extends string>(
  from: From,
  to: To,
  [first = null, second = null]: readonly (number | null)[],
  last: number,
): Record<From | To, number> {
  const low = first ?? 0;
  const high = second ?? last;
  return { [from]: Math.min(low, high), [to]: Math.max(low, high) } as Record<From | To, number>;
}

export function isWithin(
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  range: Reference,
): boolean {
  return (
    isSameSheetName(sheet, range.sheet) &&
    row >= range.top &&
    row <= range.bottom &&
    column >= range.left &&
    column <= range.right
  );
}
