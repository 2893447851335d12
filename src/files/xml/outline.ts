import { FileProblem } from '../problem';
import { Scope, type Namespaces } from './scope';
import { tokenize, type Sink } from './tokenize';

/** One element with its places in the text: `text.slice(start, end)` is all of it. */
export interface XmlElement {
  /** As it is written, prefix included. */
  readonly qualified: string;
  /** As its namespace makes it known (« c », « r:id » style); null in a namespace that is not asked for. */
  readonly name: string | null;
  /** As written, prefixes included, references decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Behind the open tag; of an empty element `<a/>` it is also `closeStart` and `end`. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly isEmpty: boolean;
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | null;
}

/**
 * Told of what an element holds that the tree leaves out: a million cells need no tree. Names as in `XmlElement`; text comes
 * in pieces, references decoded.
 */
export interface Inside {
  open(name: string | null, qualified: string, attributes: XmlElement['attributes'], start: number, end: number): void;
  text(text: string): void;
  /** Both places are the same for an empty element. */
  close(start: number, end: number): void;
}

/** True to keep what an element holds, false to leave it out, an `Inside` to be told of it instead. */
type Descend = (element: XmlElement) => boolean | Inside;

type Building = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

const MAX_DEPTH = 256;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * The elements of a document with their places, for a patch that leaves all other characters as they are.
 * @param descend whether to keep what an element holds (the element itself comes); all is kept where left out
 * @throws FileProblem malformed-xml, doctype, over-limit (depth)
 */
export function outline(text: string, part: string, namespaces: Namespaces, descend: Descend = () => true): XmlElement {
  const shift = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const builder = new Builder(part, namespaces, descend, shift);
  tokenize([text.slice(shift)], part, builder);
  if (!builder.root) throw new FileProblem('malformed-xml', { part });
  return builder.root;
}

class Builder implements Sink {
  root: XmlElement | null = null;
  private current: Building | null = null;
  private scope: Scope;
  private depth = 0;
  /** Depth of the element whose content is left out; 0 while none is. */
  private skipped = 0;
  private inside: Inside | null = null;

  constructor(
    private readonly part: string,
    namespaces: Namespaces,
    private readonly descend: Descend,
    /** Characters of the text before the document. */
    private readonly shift: number,
  ) {
    this.scope = new Scope(namespaces, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]), null, 0);
  }

  open(
    qualified: string,
    attributes: Readonly<Record<string, string>>,
    declares: boolean,
    start: number,
    end: number,
  ): void {
    const depth = ++this.depth;
    if (depth > MAX_DEPTH) throw new FileProblem('over-limit', { part: this.part, detail: 'depth', limit: MAX_DEPTH });
    if (declares) this.scope = this.scope.declare(attributes, depth);
    if (this.skipped > 0) {
      if (!this.inside) return;
      const known = this.scope.element(qualified) ?? null;
      this.inside.open(known, qualified, attributes, start + this.shift, end + this.shift);
      return;
    }
    const name = this.scope.element(qualified) ?? null;
    const element: Building = {
      qualified,
      name,
      attributes,
      start: start + this.shift,
      openEnd: end + this.shift,
      closeStart: end + this.shift,
      end: end + this.shift,
      isEmpty: false,
      children: [],
      parent: this.current,
    };
    if (this.current) this.current.children.push(element);
    else this.root = element;
    this.current = element;
    const descend = this.descend(element);
    if (descend === true) return;
    this.skipped = depth;
    this.inside = descend || null;
  }

  text(text: string): void {
    this.inside?.text(text);
  }

  close(start: number, end: number): void {
    const depth = this.depth--;
    if (this.skipped === 0 || this.skipped === depth) this.closeKept(start + this.shift, end + this.shift);
    else this.inside?.close(start + this.shift, end + this.shift);
    if (this.scope.depth === depth && this.scope.outer) this.scope = this.scope.outer;
  }

  private closeKept(start: number, end: number): void {
    this.skipped = 0;
    this.inside = null;
    const element = this.current;
    if (element) {
      element.isEmpty = start === end;
      element.closeStart = start;
      element.end = end;
      this.current = element.parent as Building | null;
    }
  }
}
