import { document } from './xml';

export interface Part {
  readonly name: string;
  readonly data: string | Uint8Array;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a package while the families of features add theirs; content types and relationships are kept beside. */
export class FeaturePackage {
  private readonly content = new Map<string, string | Uint8Array>();
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  private readonly relationships = new Map<string, Relationship[]>();

  /** @param type a full content type, or the end of one of SpreadsheetML's (« table » for « …spreadsheetml.table+xml ») */
  part(name: string, data: string | Uint8Array, type?: string): void {
    if (this.content.has(name)) throw new Error(`Twice: ${name}`);
    this.content.set(name, data);
    if (type !== undefined) this.overrides.set(name, type.includes('/') ? type : `${SPREADSHEET}${type}+xml`);
  }

  /** Bytes that are declared by their extension (« png »). */
  media(name: string, data: Uint8Array | string, type: string): void {
    this.defaults.set(name.slice(name.lastIndexOf('.') + 1), type);
    this.part(name, data);
  }

  /**
   * @param type the end of an officeDocument type (« drawing »), or a full one
   * @param target a part name, or an address where it is external
   */
  relate(source: string, id: string, type: string, target: string, external = false): void {
    const list = this.relationships.get(source) ?? [];
    this.relationships.set(source, list);
    if (list.some((one) => one.id === id)) throw new Error(`Twice: ${source} ${id}`);
    list.push({ id, type: type.includes('/') ? type : OFFICE + type, target, external });
  }

  /** In the order of Excel: what finds parts first, each part's relationships behind it. */
  parts(): readonly Part[] {
    const root = this.relationshipsOf('');
    const behind = [...this.content].flatMap(([name, data]) => [{ name, data }, ...this.relationshipsOf(name)]);
    return [{ name: '[Content_Types].xml', data: this.contentTypes() }, ...root, ...behind];
  }

  private contentTypes(): string {
    const defaults = [...this.defaults].map(([ext, type]) => `<Default Extension="${ext}" ContentType="${type}"/>`);
    const overrides = [...this.overrides].map(
      ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
    );
    return document(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join('')}</Types>`,
    );
  }

  private relationshipsOf(source: string): readonly Part[] {
    const list = this.relationships.get(source);
    if (!list) return [];
    const items = list.map(({ id, type, target, external }) => {
      const where = external ? `Target="${target}" TargetMode="External"` : `Target="${relative(source, target)}"`;
      return `<Relationship Id="${id}" Type="${type}" ${where}/>`;
    });
    const slash = source.lastIndexOf('/') + 1;
    return [
      {
        name: `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`,
        data: document(`<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`),
      },
    ];
  }
}

/** As Excel writes it: « ../drawings/drawing1.xml ». */
function relative(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
