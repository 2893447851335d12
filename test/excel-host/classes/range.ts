import { columnCount, contains, grid, LAST_COLUMN, LAST_ROW, rowCount, type Area } from '../book/area';
import { formulaOf, valueOf } from '../book/entered';
import { emulated } from '../wire/emulated';
import { ExcelError, invalidArgument, NotEmulated } from '../wire/errors';
import { readCellProperties, setCellProperties } from './cellProperties';
import { hyperlinkTarget } from './hyperlink';
import { enter, setNumberFormats, type Given } from './rangeWrites';
import { rangeOf } from './worksheet';

export const range = emulated<Area>({
  kind: 'Range',
  read: {
    RowIndex: ({ top }) => top,
    ColumnIndex: ({ left }) => left,
    RowCount: rowCount,
    ColumnCount: columnCount,
    Values: (area) => grid(area, (row, column) => valueOf(area.sheet.at(row, column).content)),
    Formulas: (area) => grid(area, (row, column) => formulaOf(area.sheet.at(row, column).content)),
    NumberFormat: (area) => {
      area.sheet.loadFormats(area);
      return grid(area, (row, column) => area.sheet.at(row, column).format);
    },
  },
  write: {
    Formulas: (area, given: Given, excel) => {
      enter(area, given, excel);
    },
    NumberFormat: (area, given: Given) => {
      setNumberFormats(area, given);
    },
    Hyperlink: (area, link: { documentReference?: string }) => {
      const links = area.sheet.dressing('a link').links;
      links.set(area.top * 16_384 + area.left, hyperlinkTarget(link.documentReference ?? ''));
    },
  },
  navigate: {
    ConditionalFormats: (area) => ({
      kind: 'ConditionalFormatCollection',
      target: { sheet: area.sheet, list: [area] },
    }),
    DataValidation: (area) => ({ kind: 'DataValidation', target: area }),
  },
  call: {
    GetRow: ({ sheet, top, left, right }, [row]) =>
      rangeOf(sheet, { top: top + Number(row), bottom: top + Number(row), left, right }),
    GetBoundingRect: (area, [other]) => {
      const { target } = other as { target: Area };
      return rangeOf(area.sheet, {
        top: Math.min(area.top, target.top),
        left: Math.min(area.left, target.left),
        bottom: Math.max(area.bottom, target.bottom),
        right: Math.max(area.right, target.right),
      });
    },
    _ValidateArraySize: (area, [rows, columns]) => {
      if (rowCount(area) !== rows || columnCount(area) !== columns) throw invalidArgument();
    },
    GetCellProperties: readCellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: (area, [asked]) => {
      refuseOther(asked, 'rowHidden');
      const hidden = area.sheet.origin?.snapshot.hiddenRows;
      return Array.from({ length: rowCount(area) }, (_, i) => ({ rowHidden: hidden?.has(area.top + i) ?? false }));
    },
    GetColumnProperties: (area, [asked]) => {
      refuseOther(asked, 'columnHidden');
      const hidden = area.sheet.origin?.snapshot.hiddenColumns ?? area.sheet.made?.hiddenColumns;
      return Array.from({ length: columnCount(area) }, (_, i) => ({
        columnHidden: hidden?.has(area.left + i) ?? false,
      }));
    },
    SetRowProperties: (area, [rows]) => {
      const made = area.sheet.dressing('the rows');
      (rows as { format?: { rowHeight?: number } }[]).forEach(({ format }, i) => {
        if (format?.rowHeight !== undefined) made.rowHeights.set(area.top + i, format.rowHeight);
      });
    },
    SetColumnProperties: (area, [columns]) => {
      const made = area.sheet.dressing('the columns');
      (columns as { columnHidden?: boolean; format?: { columnWidth?: number } }[]).forEach((column, i) => {
        if (column.format?.columnWidth !== undefined) made.columnWidths.set(area.left + i, column.format.columnWidth);
        if (column.columnHidden === true) made.hiddenColumns.add(area.left + i);
      });
    },
    Select: (area, _, excel) => {
      if (excel.isOtherWorkbookInFocus || excel.book.active !== area.sheet) {
        throw new ExcelError('GeneralException', 'There was an internal error while processing the request.', 500);
      }
      if (area.bottom > LAST_ROW || area.right > LAST_COLUMN || !contains(area, area.top, area.left))
        throw invalidArgument();
      excel.select(area);
    },
  },
});

function refuseOther(asked: unknown, known: string): void {
  if (JSON.stringify(asked) !== `{"${known}":true}`) throw new NotEmulated(`properties ${JSON.stringify(asked)}`);
}
