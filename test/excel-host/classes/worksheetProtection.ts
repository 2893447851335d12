import type { Sheet } from '../book/sheet';
import { emulated } from '../wire/emulated';
import { NotEmulated } from '../wire/errors';

export const worksheetProtection = emulated<Sheet>({
  kind: 'WorksheetProtection',
  read: {
    Protected: (sheet) => sheet.protection() !== null,
    Options: (sheet) => {
      const options = sheet.protection();
      return options && { allowFormatCells: options.allowFormatCells };
    },
  },
  call: {
    Protect: (sheet, [options, password]) => {
      const expected = { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true };
      if ((password ?? null) !== null || JSON.stringify(options) !== JSON.stringify(expected)) {
        throw new NotEmulated(`protect(${JSON.stringify(options)})`);
      }
      sheet.dressing('the protection').isProtected = true;
    },
  },
});
