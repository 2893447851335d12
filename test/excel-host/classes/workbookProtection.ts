import type { Book } from '../book/book';
import { emulated } from '../wire/emulated';

export const workbookProtection = emulated<Book>({
  kind: 'WorkbookProtection',
  read: { Protected: (book) => book.isStructureLocked },
});
