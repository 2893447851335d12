import { sameContent } from '../../../src/sheets';
import { calculate } from '../book/calculate';
import { parseRangeAddress } from '../book/addresses';
import { columnCount, eachCell, grid, isWholeSheet, rowCount, type Area } from '../book/area';
import { entered, valueOf } from '../book/entered';
import type { Sheet } from '../book/sheet';
import type { EmulatedExcel } from '../emulatedExcel';
import { invalidArgument, itemNotFound, NotEmulated } from '../wire/errors';

/** One value for all cells, or one each; null leaves a cell as it is. */
export type Given = unknown;

const MOST_PASSES = 100;

/** Puts values and formulas into cells, as somebody who types them. @throws ExcelError AccessDenied where they are locked */
export function enter(
  area: Area,
  given: Given,
  excel: EmulatedExcel,
  by: 'this add-in' | 'user' | 'co-author' = 'this add-in',
): void {
  const { sheet } = area;
  const values = spread(area, given);
  sheet.checkWrite(area, 'content');
  const enterAll = (): boolean => {
    let hasMoved = false;
    eachCell(area, (row, column) => {
      const value = values[row - area.top]?.[column - area.left];
      if (value === null) return;
      const before = sheet.at(row, column);
      const { content, quoted } = entered(value, before.format, (formula) =>
        calculate(formula, valuesIn(excel, sheet)),
      );
      sheet.put(row, column, { content, format: before.format, quoted });
      hasMoved ||= content.kind === 'formula' && !sameContent(before.content, content);
    });
    return hasMoved;
  };
  // Formulas may stand above what they add up: they settle once all is in place.
  for (let pass = 0; enterAll(); pass += 1) if (pass > MOST_PASSES) throw new NotEmulated('formulas that never settle');
  excel.changed(area, by);
}

export function setNumberFormats(area: Area, given: Given): void {
  const { sheet } = area;
  const formats = spread(area, given);
  sheet.checkWrite(area, 'format');
  eachCell(area, (row, column) => {
    const format = formats[row - area.top]?.[column - area.left];
    if (format === null) return;
    if (typeof format !== 'string' || format.length > 255) throw invalidArgument();
    sheet.put(row, column, { ...sheet.at(row, column), format });
  });
}

function spread(area: Area, given: Given): readonly (readonly unknown[])[] {
  if (isWholeSheet(area)) throw invalidArgument();
  if (!Array.isArray(given)) return grid(area, () => given);
  const rows = given as unknown[][];
  if (rows.length !== rowCount(area) || rows.some((row) => row.length !== columnCount(area))) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
  }
  return rows;
}

function valuesIn({ book }: EmulatedExcel, own: Sheet): Parameters<typeof calculate>[1] {
  return (name, address) => {
    const sheet = name === null ? own : book.find(name);
    if (!sheet) throw itemNotFound();
    return grid(parseRangeAddress(address), (row, column) => valueOf(sheet.at(row, column).content)).flat();
  };
}
