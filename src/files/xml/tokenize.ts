import { FileProblem } from '../problem';
import { INCOMPLETE, MALFORMED, skipSpace, TagScanner } from './attributes';
import { isCharacter, isSpace } from './characters';
import { decodeReferences, normalizeLines } from './references';

/** The tokens of a document. Text comes in pieces, CDATA as text; comments and processing instructions do not come. */
export interface Sink {
  /**
   * `declares` where one of the attributes is an xmlns one. `start` and `end` are the places of the tag in the piece that
   * holds it: in the document where it came in one piece.
   */
  open(
    qualified: string,
    attributes: Readonly<Record<string, string>>,
    declares: boolean,
    start: number,
    end: number,
  ): void;
  text(text: string): void;
  /** The places of the close tag; of an empty element both are where its open tag ends. */
  close(start: number, end: number): void;
}

/**
 * A non-validating XML 1.0 tokenizer without DTD. saxes took two thirds of the time of reading a workbook; this one
 * accepts and refuses what saxes does (test/files/tokenize.test.ts holds them against each other).
 * @throws FileProblem malformed-xml, doctype, and whatever the sink throws.
 */
export function tokenize(pieces: Iterable<string>, part: string, sink: Sink): void {
  const tokenizer = new Tokenizer(part, sink);
  let rest = '';
  // A token that goes on is looked at again only once twice its text is there: linear, however long it is.
  let wanted = 0;
  for (const piece of pieces) {
    rest += piece;
    if (rest.length < wanted) continue;
    rest = rest.slice(tokenizer.scan(rest));
    wanted = 2 * rest.length;
  }
  tokenizer.finish(rest);
}

class Tokenizer {
  private readonly tag = new TagScanner();
  private readonly open: string[] = [];
  private started = false;
  private closed = false;

  constructor(
    private readonly part: string,
    private readonly sink: Sink,
  ) {}

  /** Takes all whole tokens; answers how far it came. */
  scan(text: string): number {
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === 60 ? this.markup(text, at) : this.text(text, at, text.length);
      if (next === MALFORMED) this.fail();
      if (next === INCOMPLETE) return at;
      this.started = true;
      at = next;
    }
    return at;
  }

  finish(text: string): void {
    let at = this.scan(text);
    if (at < text.length && this.text(text, at, -1) === text.length) at = text.length;
    if (at < text.length || this.open.length > 0 || !this.closed) this.fail();
  }

  private fail(): never {
    throw new FileProblem('malformed-xml', { part: this.part });
  }

  /** Text up to the next « < ». @param incompleteAt the place where it goes on, -1 where nothing follows */
  private text(text: string, at: number, incompleteAt: number): number {
    let end = at;
    let plain = true;
    for (; end < text.length; end++) {
      const c = text.charCodeAt(end);
      if (c === 60) break;
      if (c === 38 || c === 13) plain = false;
      else if (c === 62) {
        if (end >= at + 2 && text.charCodeAt(end - 1) === 93 && text.charCodeAt(end - 2) === 93) return MALFORMED;
      } else if (!isCharacter(c)) return MALFORMED;
    }
    if (end === incompleteAt) return INCOMPLETE;
    if (this.open.length === 0) return skipSpace(text, at) === end ? end : MALFORMED;
    const raw = text.slice(at, end);
    const decoded = plain ? raw : decodeReferences(normalizeLines(raw));
    if (decoded === null) return MALFORMED;
    this.sink.text(decoded);
    return end;
  }

  private markup(text: string, at: number): number {
    if (at + 1 >= text.length) return INCOMPLETE;
    switch (text.charCodeAt(at + 1)) {
      case 47:
        return this.closeTag(text, at + 2);
      case 33:
        return this.declaration(text, at);
      case 63:
        return this.instruction(text, at);
      default:
        return this.openTag(text, at + 1);
    }
  }

  private openTag(text: string, at: number): number {
    const nameEnd = this.tag.nameEnd(text, at);
    if (nameEnd < 0) return nameEnd;
    const end = this.tag.scan(text, nameEnd);
    if (end < 0) return end;
    if (this.closed) return MALFORMED;
    const name = this.tag.name(text, at, nameEnd);
    this.sink.open(name, this.tag.attributes, this.tag.declares, at - 1, end);
    if (!this.tag.selfClosing) this.open.push(name);
    else this.closeElement(end, end);
    return end;
  }

  private closeTag(text: string, at: number): number {
    const name = this.open[this.open.length - 1];
    if (name === undefined) return MALFORMED;
    const end = skipSpace(text, at + name.length);
    if (end >= text.length) return text.indexOf('>', at) < 0 ? INCOMPLETE : MALFORMED;
    if (text.charCodeAt(end) !== 62 || !text.startsWith(name, at)) return MALFORMED;
    this.open.pop();
    this.closeElement(at - 2, end + 1);
    return end + 1;
  }

  private closeElement(start: number, end: number): void {
    this.sink.close(start, end);
    if (this.open.length === 0) this.closed = true;
  }

  private declaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return this.comment(text, at + 4);
    if (text.startsWith('<![CDATA[', at)) return this.cdata(text, at + 9);
    if (text.startsWith('<!DOCTYPE', at)) throw new FileProblem('doctype', { part: this.part });
    return text.length - at < 9 ? INCOMPLETE : MALFORMED;
  }

  private comment(text: string, at: number): number {
    const end = text.indexOf('--', at);
    if (end < 0 || end + 2 >= text.length) return INCOMPLETE;
    return text.charCodeAt(end + 2) === 62 && areCharacters(text, at, end) ? end + 3 : MALFORMED;
  }

  private cdata(text: string, at: number): number {
    if (this.open.length === 0) return MALFORMED;
    const end = text.indexOf(']]>', at);
    if (end < 0) return INCOMPLETE;
    if (!areCharacters(text, at, end)) return MALFORMED;
    this.sink.text(normalizeLines(text.slice(at, end)));
    return end + 3;
  }

  /** A processing instruction, or the XML declaration at the very start of the document. */
  private instruction(text: string, at: number): number {
    const end = text.indexOf('?>', at + 2);
    if (end < 0) return INCOMPLETE;
    const nameEnd = this.tag.nameEnd(text, at + 2);
    if (nameEnd < 0 || nameEnd > end || (nameEnd < end && !isSpace(text.charCodeAt(nameEnd)))) return MALFORMED;
    const target = text.slice(at + 2, nameEnd);
    if (target === 'xml') return !this.started && DECLARATION.test(text.slice(nameEnd, end)) ? end + 2 : MALFORMED;
    return target.toLowerCase() !== 'xml' && areCharacters(text, nameEnd, end) ? end + 2 : MALFORMED;
  }
}

const DECLARATION =
  /^\s+version\s*=\s*(["'])1\.\d+\1(\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*$/;

function areCharacters(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isCharacter(text.charCodeAt(i))) return false;
  return true;
}
