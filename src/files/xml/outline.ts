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

type Building = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

const MAX_DEPTH = 256;

/**
 * The elements of a document with their places, for a patch that leaves all other characters as they are.
 * @param descend false to leave out what an element holds (the element itself comes); all is kept where left out
 * @throws FileProblem malformed-xml, doctype, over-limit (depth)
 */
export function outline(
  text: string,
  part: string,
  namespaces: Namespaces,
  descend: (element: XmlElement) => boolean = () => true,
): XmlElement {
  const builder = new Builder(part, namespaces, descend);
  tokenize([text], part, builder);
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

  constructor(
    private readonly part: string,
    namespaces: Namespaces,
    private readonly descend: (element: XmlElement) => boolean,
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
    if (this.skipped > 0) return;
    if (declares) this.scope = this.scope.declare(attributes, depth);
    const name = this.scope.element(qualified) ?? null;
    const element: Building = {
      qualified,
      name,
      attributes,
      start,
      openEnd: end,
      closeStart: end,
      end,
      isEmpty: false,
      children: [],
      parent: this.current,
    };
    if (this.current) this.current.children.push(element);
    else this.root = element;
    this.current = element;
    if (!this.descend(element)) this.skipped = depth;
  }

  text(): void {
    // Places of elements are all that a patch needs.
  }

  close(start: number, end: number): void {
    const depth = this.depth--;
    if (this.skipped > 0 && this.skipped !== depth) return;
    this.skipped = 0;
    const element = this.current;
    if (element) {
      element.isEmpty = start === end;
      element.closeStart = start;
      element.end = end;
      this.current = element.parent as Building | null;
    }
    if (this.scope.depth === depth && this.scope.outer) this.scope = this.scope.outer;
  }
}
