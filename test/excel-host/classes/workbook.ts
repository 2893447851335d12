import type { Book } from '../book/book';
import { emulated } from '../wire/emulated';

export const workbook = emulated<Book>({
  kind: 'Workbook',
  read: {
    Name: (book) => book.name,
    ReadOnly: (book) => book.isReadOnly,
  },
  navigate: {
    Application: (book) => ({ kind: 'Application', target: book }),
    Worksheets: (book) => ({ kind: 'WorksheetCollection', target: book }),
    Names: (book) => ({ kind: 'NamedItemCollection', target: { book, names: book.names } }),
    Tables: (book) => ({ kind: 'TableCollection', target: book }),
    CustomXmlParts: (book) => ({ kind: 'CustomXmlPartCollection', target: book }),
    Functions: (book) => ({ kind: 'Functions', target: book }),
    Protection: (book) => ({ kind: 'WorkbookProtection', target: book }),
  },
});
