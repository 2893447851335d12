import type { XmlPart } from '../book/book';
import { emulated } from '../wire/emulated';

export const customXmlPart = emulated<XmlPart>({
  kind: 'CustomXmlPart',
  id: ({ id }) => id,
  read: { Id: ({ id }) => id, NamespaceUri: ({ namespace }) => namespace },
  call: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, [xml]) => {
      part.xml = String(xml);
    },
    Delete: (part, _, { book }) => {
      book.xmlParts = book.xmlParts.filter((other) => other !== part);
    },
  },
});
