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
  },
});
