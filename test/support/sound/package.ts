import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { duplicates, tree, type Node } from './tree';

export interface Relation {
  readonly id: string;
  /** The end of the type. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A package as an independent reader sees it. */
export interface Package {
  readonly names: readonly string[];
  readonly bytes: (part: string) => Uint8Array;
  /** The root of a part; undefined where it is absent or no well-formed XML. */
  readonly root: (part: string) => Node | undefined;
  readonly typeOf: (part: string) => string | undefined;
  readonly relations: (source: string) => readonly Relation[];
}

export function openedPackage(bytes: Uint8Array): Package {
  const parts = unzipSync(bytes);
  const stored = new Map(Object.keys(parts).map((name) => [name.toLowerCase(), name]));
  const bytesOf = (part: string): Uint8Array => parts[stored.get(part.toLowerCase()) ?? ''] ?? new Uint8Array();
  const roots = new Map<string, Node | undefined>();
  const root = (part: string): Node | undefined => {
    if (!roots.has(part)) roots.set(part, wellFormed(bytesOf(part)));
    return roots.get(part);
  };
  const types = root('[Content_Types].xml')?.children ?? [];
  return {
    names: Object.keys(parts),
    bytes: bytesOf,
    root,
    typeOf: (part) =>
      (
        types.find(({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase()) ??
        types.find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension(part))
      )?.attributes['ContentType'],
    relations: (source) =>
      (root(relationsPart(source))?.children ?? []).map(({ attributes }) => {
        const target = attributes['Target'] ?? '';
        const external = attributes['TargetMode'] === 'External';
        const full = posix.join('/', posix.dirname(source), target).slice(1);
        return {
          id: attributes['Id'] ?? '',
          type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
          target: external ? target : decodeURIComponent(target.startsWith('/') ? target.slice(1) : full),
          external,
        };
      }),
  };
}

/** Faults of the package itself: parts that are no XML, that nobody declares, relationships that lead nowhere. */
export function packageFaults(pack: Package): string[] {
  const known = new Set(pack.names.map((name) => name.toLowerCase()));
  const files = pack.names.filter((name) => !name.endsWith('/'));
  const types = pack.root('[Content_Types].xml')?.children ?? [];
  return [
    ...duplicates('part', pack.names),
    ...files.flatMap((part) => (isXml(part) && !pack.root(part) ? [`${part} is not well-formed`] : [])),
    ...files.flatMap((part) => (part === '[Content_Types].xml' || pack.typeOf(part) ? [] : [`${part} has no type`])),
    ...types.flatMap(({ attributes }) => {
      const part = attributes['PartName'];
      return part && !known.has(part.slice(1).toLowerCase()) ? [`a type is declared for ${part}, which is absent`] : [];
    }),
    ...duplicates(
      'content type of',
      types.map(({ attributes }) => attributes['PartName'] ?? `*.${attributes['Extension'] ?? ''}`),
    ),
    ...files.filter((part) => part.endsWith('.rels')).flatMap((part) => relationFaults(pack, part, known)),
  ];
}

function relationFaults(pack: Package, part: string, known: ReadonlySet<string>): string[] {
  const source = part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
  const relations = pack.relations(source);
  return [
    ...(source !== '' && !known.has(source.toLowerCase()) ? [`${part} belongs to no part`] : []),
    ...duplicates(
      `${part}: relationship`,
      relations.map(({ id }) => id),
    ),
    ...relations.flatMap(({ id, type, target, external }) => {
      if (external) return [];
      if (!known.has(target.toLowerCase())) return [`${part}: ${id} leads to ${target}, which is absent`];
      const expected = EXPECTED[type];
      const actual = pack.typeOf(target) ?? '';
      return expected && !expected.test(actual) ? [`${target} is a ${type} and has the type « ${actual} »`] : [];
    }),
  ];
}

/** The content type of what a relationship leads to. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  officeDocument: /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml$/,
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  styles: /spreadsheetml\.styles\+xml$/,
  sharedStrings: /spreadsheetml\.sharedStrings\+xml$/,
  calcChain: /spreadsheetml\.calcChain\+xml$/,
  comments: /spreadsheetml\.comments\+xml$/,
  vmlDrawing: /vmlDrawing$/,
  drawing: /drawing\+xml$/,
  chart: /drawingml\.chart\+xml$/,
  table: /spreadsheetml\.table\+xml$/,
  customXml: /^(application|text)\/xml$/,
  customXmlProps: /customXmlProperties\+xml$/,
};

export function relationsPart(source: string): string {
  return posix.join(posix.dirname(source), '_rels', `${posix.basename(source)}.rels`);
}

/** VML is XML only by its look. */
function isXml(part: string): boolean {
  return ['xml', 'rels'].includes(extension(part));
}

function extension(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}

function wellFormed(bytes: Uint8Array): Node | undefined {
  try {
    return tree(bytes);
  } catch {
    return undefined;
  }
}
