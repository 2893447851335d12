import { isSheetName } from '../../../src/sheets';
import type { Book } from '../book/book';
import { emulated } from '../wire/emulated';
import { alreadyExists, invalidArgument, notPermitted } from '../wire/errors';

export const worksheetCollection = emulated<Book>({
  kind: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => ({ kind: 'Worksheet', target: sheet })),
  call: {
    Add: (book, [name]) => {
      if (typeof name !== 'string' || !isSheetName(name)) throw invalidArgument();
      if (book.isStructureLocked) throw notPermitted();
      if (book.find(name)) throw alreadyExists();
      return { kind: 'Worksheet', target: book.addSheet(name) };
    },
  },
});
