import type { Book, XmlPart } from '../book/book';
import { emulated, type Remote } from '../wire/emulated';

interface Scope {
  readonly book: Book;
  readonly namespace: string;
}

export const customXmlPartScopedCollection = emulated<Scope>({
  kind: 'CustomXmlPartScopedCollection',
  items: (scope) => partsOf(scope),
  call: {
    GetOnlyItemOrNullObject: (scope) => {
      const parts = partsOf(scope);
      return parts.length === 1 ? (parts[0] ?? null) : null;
    },
  },
});

function partsOf({ book, namespace }: Scope): readonly Remote<XmlPart>[] {
  return book.xmlParts
    .filter((part) => part.namespace === namespace)
    .map((target) => ({ kind: 'CustomXmlPart', target }));
}
