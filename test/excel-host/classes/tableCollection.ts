import type { Book } from '../book/book';
import { emulated } from '../wire/emulated';
import type { TableOfSheet } from './table';

export const tableCollection = emulated<Book>({
  kind: 'TableCollection',
  items: (book) =>
    book.sheets.flatMap((sheet) =>
      (sheet.origin?.snapshot.tables ?? []).map((table) => ({
        kind: 'Table',
        target: { sheet, table } satisfies TableOfSheet,
      })),
    ),
});
