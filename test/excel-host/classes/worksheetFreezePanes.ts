import { columnCount, rowCount, type Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import { emulated } from '../wire/emulated';

export const worksheetFreezePanes = emulated<Sheet>({
  kind: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (sheet, [count]) => {
      sheet.dressing('frozen rows').frozen = { rows: Number(count), columns: 0 };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.dressing('frozen columns').frozen = { rows: 0, columns: Number(count) };
    },
    FreezeAt: (sheet, [range]) => {
      const { target } = range as { target: Area };
      sheet.dressing('frozen cells').frozen = { rows: rowCount(target), columns: columnCount(target) };
    },
  },
});
