import type { CellRange } from '../../../src/sheets';
import type { Area, Areas } from '../book/area';
import { parseRangeAddress, parseRangeAddresses } from '../book/addresses';
import type { Sheet } from '../book/sheet';
import { emulated, type Remote } from '../wire/emulated';
import { alreadyExists, ExcelError, notPermitted } from '../wire/errors';

export const worksheet = emulated<Sheet>({
  kind: 'Worksheet',
  id: ({ id }) => id,
  read: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Visibility: ({ visibility }) => visibility,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
  },
  write: {
    Name: (sheet, name: string, { book }) => {
      if (book.isStructureLocked) throw notPermitted();
      if (book.sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase())) {
        throw alreadyExists();
      }
      sheet.name = name;
    },
    Position: (sheet, position: number, { book }) => {
      book.sheets = book.sheets.filter((other) => other !== sheet);
      book.sheets.splice(position, 0, sheet);
    },
    Visibility: (sheet, visibility: string) => {
      sheet.visibility = visibility;
    },
    TabColor: (sheet, colour: string) => {
      sheet.dressing('the tab').tabColour = colour.slice(1);
    },
    Gridlines: (sheet, shown: boolean) => {
      sheet.dressing('the grid').gridLines = shown;
    },
  },
  navigate: {
    Names: (sheet, { book }) => ({ kind: 'NamedItemCollection', target: { book, names: sheet.names } }),
    Protection: (sheet) => ({ kind: 'WorksheetProtection', target: sheet }),
    FreezePanes: (sheet) => ({ kind: 'WorksheetFreezePanes', target: sheet }),
    PageLayout: (sheet) => ({ kind: 'PageLayout', target: sheet }),
    AutoFilter: (sheet) => ({ kind: 'AutoFilter', target: sheet }),
    HorizontalPageBreaks: (sheet) => ({ kind: 'PageBreakCollection', target: sheet }),
  },
  call: {
    GetRange: (sheet, [address]) => rangeOf(sheet, parseRangeAddress(typeof address === 'string' ? address : 'A:XFD')),
    GetRanges: (sheet, [addresses]): Remote<Areas> => ({
      kind: 'RangeAreas',
      target: { sheet, list: parseRangeAddresses(String(addresses)).map((area) => ({ ...area, sheet })) },
    }),
    GetCell: (sheet, [row, column]) => byIndexes(sheet, [row, column, 1, 1]),
    GetRangeByIndexes: (sheet, args) => byIndexes(sheet, args),
    GetUsedRange: (sheet) => rangeOf(sheet, sheet.usedRange()),
    Activate: (sheet, _, excel) => {
      if (excel.isOtherWorkbookInFocus || sheet.visibility !== 'Visible') {
        throw new ExcelError('GeneralException', 'There was an internal error while processing the request.', 500);
      }
      excel.book.active = sheet;
    },
    Delete: (sheet, _, { book }) => {
      const shown = book.sheets.filter(({ visibility }) => visibility === 'Visible');
      if (book.isStructureLocked || (shown.length === 1 && shown[0] === sheet)) throw notPermitted();
      book.sheets = book.sheets.filter((other) => other !== sheet);
      const [first] = book.sheets;
      if (book.active === sheet && first) book.active = first;
    },
  },
});

export function rangeOf(sheet: Sheet, area: CellRange): Remote<Area> {
  return { kind: 'Range', target: { ...area, sheet } };
}

function byIndexes(sheet: Sheet, args: readonly unknown[]): Remote<Area> {
  const [top = 0, left = 0, rows = 1, columns = 1] = args.map(Number);
  return rangeOf(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}
