/** Namespace URI to the prefix by which handlers know it. */
export type Namespaces = ReadonlyMap<string, string>;

/** Content for one of several versions of a program (ECMA-376 part 3): the fallback is what everybody can read. */
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** What an element is called by handlers; null where its namespace is not one of theirs. */
export type KnownName = string | null;

/** The prefixes in force at one place of a document, with the names met there already resolved. */
export class Scope {
  private readonly known = new Map<string, KnownName>();
  /** Attributes need renaming: a prefix of theirs is not the one by which handlers know its namespace. */
  readonly renames: boolean;

  constructor(
    private readonly namespaces: Namespaces,
    private readonly bound: ReadonlyMap<string, string>,
    readonly outer: Scope | null,
    readonly depth: number,
  ) {
    this.renames = needsRenaming(bound, namespaces);
  }

  /** The scope inside an element that declares `xmlns` attributes. */
  declare(attributes: Readonly<Record<string, string>>, depth: number): Scope {
    const bound = new Map(this.bound);
    for (const name in attributes) {
      if (name === 'xmlns') bound.set('', attributes[name] ?? '');
      else if (name.startsWith('xmlns:')) bound.set(name.slice(6), attributes[name] ?? '');
    }
    return new Scope(this.namespaces, bound, this, depth);
  }

  /** « c » or « table:table-cell », null in a foreign namespace, undefined where the prefix is bound to nothing. */
  element(qualified: string): KnownName | undefined {
    const known = this.known.get(qualified);
    if (known !== undefined) return known;
    const name = this.resolve(qualified);
    if (name !== undefined) this.known.set(qualified, name);
    return name;
  }

  rename(attributes: Readonly<Record<string, string>>): Record<string, string> {
    const renamed: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const name in attributes) {
      const colon = name.indexOf(':');
      const known = colon < 0 ? name : this.resolve(name);
      if (known) renamed[known] = attributes[name] ?? '';
    }
    return renamed;
  }

  private resolve(qualified: string): KnownName | undefined {
    const colon = qualified.indexOf(':');
    const uri = this.bound.get(colon < 0 ? '' : qualified.slice(0, colon));
    if (uri === undefined) return colon < 0 ? null : undefined;
    const prefix = uri === COMPATIBILITY ? 'mc' : this.namespaces.get(uri);
    if (prefix === undefined) return null;
    const local = qualified.slice(colon + 1);
    return prefix === '' ? local : `${prefix}:${local}`;
  }
}

function needsRenaming(bound: ReadonlyMap<string, string>, namespaces: Namespaces): boolean {
  const known = new Set(namespaces.values());
  for (const [prefix, uri] of bound) {
    const name = namespaces.get(uri);
    if (prefix !== '' && (name === undefined ? known.has(prefix) : name !== prefix && name !== '')) return true;
  }
  return false;
}
