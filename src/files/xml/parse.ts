import { FileProblem } from '../problem';
import { decodeXml } from './decode';
import { Scope, type Namespaces } from './scope';
import { tokenize, type Sink } from './tokenize';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader does with the elements of its namespaces, called by their known names (« c », « table:table-cell »). */
export interface XmlHandler {
  /** False to pass over the element with all that it holds. */
  open(name: string, attributes: Attributes): boolean;
  /** A piece of text: one text may come in several. */
  text?(text: string): void;
  close?(name: string): void;
}

const MAX_DEPTH = 256;

/**
 * Reads one XML part. Elements of other namespaces are passed over; of mc:AlternateContent only the fallback is read.
 * @throws FileProblem malformed-xml, doctype, over-limit (depth).
 */
export function parseXml(bytes: Uint8Array, part: string, namespaces: Namespaces, handler: XmlHandler): void {
  const driver = new Driver(part, namespaces, handler);
  tokenize(decodeXml(bytes, part), part, driver);
}

class Driver implements Sink {
  private scope: Scope;
  private depth = 0;
  /** Depth of the outermost element that is passed over; 0 while none is. */
  private skipped = 0;
  private readonly names: string[] = [];

  constructor(
    private readonly part: string,
    namespaces: Namespaces,
    private readonly handler: XmlHandler,
  ) {
    this.scope = new Scope(namespaces, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]), null, 0);
  }

  open(qualified: string, attributes: Attributes, declares: boolean): void {
    const depth = ++this.depth;
    if (depth > MAX_DEPTH) throw new FileProblem('over-limit', { part: this.part, detail: 'depth', limit: MAX_DEPTH });
    if (this.skipped > 0) return;
    if (declares) this.scope = this.scope.declare(attributes, depth);
    const name = this.scope.element(qualified);
    if (name === undefined) throw new FileProblem('malformed-xml', { part: this.part });
    this.names[depth] = name ?? '';
    if (name === null || name === 'mc:Choice') this.skipped = depth;
    else if (!name.startsWith('mc:')) {
      const known = this.scope.renames ? this.scope.rename(attributes) : attributes;
      if (!this.handler.open(name, known)) this.skipped = depth;
    }
  }

  text(text: string): void {
    if (this.skipped === 0) this.handler.text?.(text);
  }

  close(): void {
    const depth = this.depth--;
    if (this.skipped === 0) {
      const name = this.names[depth] ?? '';
      if (!name.startsWith('mc:')) this.handler.close?.(name);
    } else if (this.skipped === depth) this.skipped = 0;
    if (this.scope.depth === depth && this.scope.outer) this.scope = this.scope.outer;
  }
}
