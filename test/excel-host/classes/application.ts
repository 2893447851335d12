import type { Book } from '../book/book';
import { emulated } from '../wire/emulated';

export const application = emulated<Book>({
  kind: 'Application',
  read: { CalculationMode: (book) => book.calculationMode },
  call: {
    // What the file says of its formulas is what they are: there is nothing to calculate again.
    Calculate: (book, [type]) => {
      book.calculations.push(String(type));
    },
    CreateWorkbook: (book, [base64]) => {
      const created = {
        id: book.freshId(),
        bytes: new Uint8Array(Buffer.from(String(base64), 'base64')),
        isOpen: false,
      };
      book.created.push(created);
      return { kind: 'WorkbookCreated', target: created };
    },
  },
});
