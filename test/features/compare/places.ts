import { SaxesParser } from 'saxes';

/** An element with its places in the text, as saxes sees it: independent of the outline by which src patches. */
export interface Placed {
  /** « worksheet », without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** As written, prefixes included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  /** Of an empty element `<a/>` it is `openEnd`, and `end` too. */
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly Placed[];
}

type Building = { -readonly [K in keyof Placed]: Placed[K] } & { children: Building[] };

/** @throws Error where the text is no well-formed XML */
export function placed(text: string): Placed {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Building[] = [];
  let root: Building | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const openEnd = parser.position;
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element: Building = {
      name: tag.local,
      namespace: tag.uri,
      attributes,
      start: text.lastIndexOf('<', openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf('<', element.end - 1);
  });
  parser.write(text).close();
  if (!root) throw new Error('no root element');
  return root;
}
