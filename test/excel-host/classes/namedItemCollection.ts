import type { Book } from '../book/book';
import { emulated } from '../wire/emulated';
import { alreadyExists, invalidArgument } from '../wire/errors';
import type { Name } from './namedItem';

type Names = Map<string, { formula: string; visible: boolean }>;

export const namedItemCollection = emulated<{ readonly book: Book; readonly names: Names }>({
  kind: 'NamedItemCollection',
  items: ({ names }) =>
    [...names.keys()].map((name) => ({ kind: 'NamedItem', target: { names, name } satisfies Name })),
  call: {
    Add: ({ names }, [name, formula]) => {
      if (typeof name !== 'string' || typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument();
      if ([...names.keys()].some((known) => known.toLowerCase() === name.toLowerCase())) throw alreadyExists();
      names.set(name, { formula, visible: true });
      return { kind: 'NamedItem', target: { names, name } };
    },
  },
});
