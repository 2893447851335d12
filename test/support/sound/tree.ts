import { SaxesParser } from 'saxes';

/** An element as an independent parser sees it, namespaces resolved. */
export interface Node {
  readonly namespace: string;
  readonly name: string;
  /** Without prefix; those of a namespace as « relationships:id » (the end of the namespace). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

type Building = { -readonly [K in keyof Node]: Node[K] } & { children: Node[]; attributes: Record<string, string> };

/** @throws Error where the text is no well-formed XML */
export function tree(bytes: Uint8Array): Node {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Building[] = [];
  let root: Node | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue;
      attributes[prefix === '' ? local : `${uri.slice(uri.lastIndexOf('/') + 1)}:${local}`] = value;
    }
    const node: Building = { namespace: tag.uri, name: tag.local, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  const text = (piece: string): void => {
    const current = open.at(-1);
    if (current) current.text += piece;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(decoded(bytes)).close();
  if (!root) throw new Error('no root element');
  return root;
}

export function decoded(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff || (bytes[0] === 60 && bytes[1] === 0)
      ? 'utf-16le'
      : bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] === 60)
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide, { fatal: true }).decode(bytes);
}

/** All descendants of that name. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function child(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((one) => one.name === name && isSheetNamespace(one.namespace));
}

export function children(node: Node | undefined, name: string): Node[] {
  return node?.children.filter((one) => one.name === name && isSheetNamespace(one.namespace)) ?? [];
}

export function isSheetNamespace(uri: string): boolean {
  return /^http:\/\/(schemas\.openxmlformats\.org\/spreadsheetml\/2006|purl\.oclc\.org\/ooxml\/spreadsheetml)\/main$/.test(
    uri,
  );
}

/** What comes more than once, « id » of `what`. */
export function duplicates(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const key = id.toLowerCase();
    if (seen.has(key)) return [`${what} « ${id} » twice`];
    seen.add(key);
    return [];
  });
}

/** Children of the SpreadsheetML namespace that stand out of the schema's order, or twice where they may not. */
export function outOfOrder(node: Node, order: readonly string[], repeated: readonly string[] = []): string[] {
  let reached = -1;
  return node.children.flatMap(({ name, namespace }) => {
    if (!isSheetNamespace(namespace)) return [];
    const rank = order.indexOf(name);
    if (rank < 0) return [`<${name}> has no place in <${node.name}>`];
    if (rank < reached) return [`<${name}> stands too late in <${node.name}>`];
    if (rank === reached && !repeated.includes(name)) return [`<${name}> stands twice in <${node.name}>`];
    reached = rank;
    return [];
  });
}

/** The lists under a node whose `count` is not what they hold. */
export function falseCounts(node: Node): string[] {
  const own = node.attributes['count'];
  const lies =
    own !== undefined && COUNTED.has(node.name) && Number(own) !== node.children.length
      ? [`<${node.name} count="${own}"> holds ${node.children.length}`]
      : [];
  return [...lies, ...node.children.flatMap(falseCounts)];
}

const COUNTED = new Set(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs mergeCells dataValidations tableParts customSheetViews tableColumns rowBreaks colBreaks'.split(
    ' ',
  ),
);
