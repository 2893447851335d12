import type { Book } from '../book/book';
import { emulated } from '../wire/emulated';
import { NotEmulated } from '../wire/errors';

export const functions = emulated<Book>({
  kind: 'Functions',
  call: {
    Date: ({ original: { snapshot } }, args) => {
      if (args.join() !== '1904,1,1') throw new NotEmulated('DATE of another day');
      return { kind: 'FunctionResult', target: snapshot.date1904 ? 0 : 1462 };
    },
  },
});
