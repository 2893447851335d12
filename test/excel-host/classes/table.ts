import type { TableRange } from '../../../src/sheets';
import type { Sheet } from '../book/sheet';
import { emulated } from '../wire/emulated';
import { rangeOf } from './worksheet';

export interface TableOfSheet {
  readonly sheet: Sheet;
  readonly table: TableRange;
}

export const table = emulated<TableOfSheet>({
  kind: 'Table',
  id: ({ table: { name } }) => name,
  read: { Id: ({ table: { name } }) => name, Name: ({ table: { name } }) => name },
  navigate: { Worksheet: ({ sheet }) => ({ kind: 'Worksheet', target: sheet }) },
  call: { GetRange: ({ sheet, table: { range } }) => rangeOf(sheet, range) },
});
