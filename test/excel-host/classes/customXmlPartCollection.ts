import type { Book } from '../book/book';
import { emulated } from '../wire/emulated';

export const customXmlPartCollection = emulated<Book>({
  kind: 'CustomXmlPartCollection',
  items: (book) => book.xmlParts.map((target) => ({ kind: 'CustomXmlPart', target })),
  call: {
    Add: (book, [xml]) => ({ kind: 'CustomXmlPart', target: book.addXml(String(xml)) }),
    GetByNamespace: (book, [namespace]) => ({
      kind: 'CustomXmlPartScopedCollection',
      target: { book, namespace: String(namespace) },
    }),
  },
});
