import type { EmulatedExcel } from '../excel-host';
import { editsOf } from '../excel-host/book/save';

/** All that the workbook holds, but for the ids that Excel gives. */
export function stateOf({ book }: EmulatedExcel) {
  const flags = book.sheets.map(({ name, conditionalFormats }) => [
    name,
    conditionalFormats.map(({ id: _, ...rest }) => JSON.stringify(rest)).sort(),
  ]);
  return { edits: editsOf(book), flags, order: book.sheets.map(({ name }) => name) };
}
