import { all, type Node } from '../support/sound/tree';
import type { Package } from '../support/sound/package';
import { FEATURES } from './features';

/** A feature of workbooks and how many of it a package holds, counted by an independent parser. */
export interface Feature {
  readonly name: string;
  readonly count: (pack: Package) => number;
  /** Annotating adds some of these (our own formats, notes, names…): there may be more in a copy, never fewer. */
  readonly grows: boolean;
}

/** « name: count » of each feature. */
export function countsOf(bytes: Package): Readonly<Record<string, number>> {
  return Object.fromEntries(FEATURES.map(({ name, count }) => [name, count(bytes)]));
}

/** The elements of a name in the parts whose name fits; `wanted` holds of each. */
export function elements(
  name: string,
  parts: RegExp,
  element: string,
  wanted: (node: Node) => boolean = () => true,
): Feature {
  return { name, grows: false, count: (pack) => found(pack, parts, element).filter(wanted).length };
}

/** The attributes of a name, anywhere in the parts whose name fits. */
export function attributes(name: string, parts: RegExp, element: string, attribute: string, value?: string): Feature {
  return elements(name, parts, element, (node) =>
    value === undefined ? node.attributes[attribute] !== undefined : node.attributes[attribute] === value,
  );
}

export function parts(name: string, pattern: RegExp): Feature {
  return { name, grows: false, count: (pack) => pack.names.filter((part) => pattern.test(part)).length };
}

/** Relationships of a type (its end), from any part. */
export function relations(name: string, type: string): Feature {
  const wanted = (node: Node): boolean => (node.attributes['Type'] ?? '').endsWith(`/${type}`);
  return elements(name, /\.rels$/, 'Relationship', wanted);
}

/** The number of times that a text stands in parts that need not be XML. */
export function texts(name: string, pattern: RegExp, text: string): Feature {
  return {
    name,
    grows: false,
    count: (pack) =>
      pack.names
        .filter((part) => pattern.test(part))
        .reduce((n, part) => n + new TextDecoder().decode(pack.bytes(part)).split(text).length - 1, 0),
  };
}

export function growing(feature: Feature): Feature {
  return { ...feature, grows: true };
}

function found(pack: Package, pattern: RegExp, element: string): Node[] {
  return pack.names
    .filter((part) => pattern.test(part))
    .flatMap((part) => {
      const root = pack.root(part);
      return root ? [...(root.name === element ? [root] : []), ...all(root, element)] : [];
    });
}
