import { isNameCharacter, isNameStart, isSpace } from './characters';
import { decodeReferences, normalizeLines } from './references';

export type AttributeBag = Record<string, string>;

/** An object with no inherited property, which stays fast where one of `Object.create(null)` would not. */
const Bag = function () {} as unknown as new () => AttributeBag;
Bag.prototype = Object.create(null) as object;

const NONE: AttributeBag = Object.freeze(new Bag());

/** A name of a hostile document may be megabytes long: such a one is not kept. */
const LONGEST_KEPT = 64;
/** Names met before, one a slot: those of all parts and workbooks are the same few. */
const NAMES: string[] = new Array<string>(1024).fill('');

/** Where a scan stopped for want of text. */
export const INCOMPLETE = -1;
/** Where it stopped because no XML document has that. */
export const MALFORMED = -2;

/** Reads the names and values of one open tag. One object is reused: take what you need before the next scan. */
export class TagScanner {
  attributes: AttributeBag = NONE;
  /** One of the attributes declares a namespace. */
  declares = false;
  selfClosing = false;

  /** The end of the name that starts at `at`, INCOMPLETE or MALFORMED. */
  nameEnd(text: string, at: number): number {
    if (at >= text.length) return INCOMPLETE;
    if (!isNameStart(text.charCodeAt(at))) return MALFORMED;
    let end = at + 1;
    while (end < text.length && isNameCharacter(text.charCodeAt(end))) end++;
    return end < text.length ? end : INCOMPLETE;
  }

  /** The name between two places, the same string object each time it comes. */
  name(text: string, from: number, to: number): string {
    const length = to - from;
    const slot = (length * 37 + text.charCodeAt(from) * 5 + text.charCodeAt(to - 1) * 11) & 1023;
    const candidate = NAMES[slot]!;
    if (candidate.length === length && text.startsWith(candidate, from)) return candidate;
    const name = internalized(text.slice(from, to));
    if (length <= LONGEST_KEPT) NAMES[slot] = name;
    return name;
  }

  /** Reads attributes from behind the tag's name; the place behind « > », INCOMPLETE or MALFORMED. */
  scan(text: string, start: number): number {
    this.attributes = NONE;
    this.declares = false;
    this.selfClosing = false;
    for (let at = start; ;) {
      const behindSpace = skipSpace(text, at);
      if (behindSpace >= text.length) return INCOMPLETE;
      const c = text.charCodeAt(behindSpace);
      if (c === 62) return behindSpace + 1;
      if (c === 47) return this.close(text, behindSpace + 1);
      if (behindSpace === at) return MALFORMED;
      at = this.attribute(text, behindSpace);
      if (at < 0) return at;
    }
  }

  private close(text: string, at: number): number {
    if (at >= text.length) return INCOMPLETE;
    this.selfClosing = true;
    return text.charCodeAt(at) === 62 ? at + 1 : MALFORMED;
  }

  private attribute(text: string, start: number): number {
    const nameEnd = this.nameEnd(text, start);
    if (nameEnd < 0) return nameEnd;
    const equals = skipSpace(text, nameEnd);
    if (equals >= text.length) return INCOMPLETE;
    if (text.charCodeAt(equals) !== 61) return MALFORMED;
    const open = skipSpace(text, equals + 1);
    if (open >= text.length) return INCOMPLETE;
    const quote = text.charCodeAt(open);
    if (quote !== 34 && quote !== 39) return MALFORMED;
    let plain = true;
    let end = open + 1;
    for (; end < text.length; end++) {
      const c = text.charCodeAt(end);
      if (c === quote) break;
      if (c === 60 || c >= 0xfffe || (c < 32 && !isSpace(c))) return MALFORMED;
      if (c === 38 || c < 32) plain = false;
    }
    if (end >= text.length) return INCOMPLETE;
    const value = plain ? text.slice(open + 1, end) : normalized(text.slice(open + 1, end));
    if (value === null) return MALFORMED;
    return this.set(this.name(text, start, nameEnd), value) ? end + 1 : MALFORMED;
  }

  private set(name: string, value: string): boolean {
    if (this.attributes === NONE) this.attributes = new Bag();
    else if (this.attributes[name] !== undefined) return false;
    this.attributes[name] = value;
    if (name.charCodeAt(0) === 120 && (name === 'xmlns' || name.startsWith('xmlns:'))) this.declares = true;
    return true;
  }
}

/** The same text as the engine keeps property names: comparing it and looking it up then cost nothing. */
function internalized(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

/** White space in a value counts as spaces, before references are replaced. */
function normalized(value: string): string | null {
  return decodeReferences(normalizeLines(value).replace(/[\t\n]/g, ' '));
}

export function skipSpace(text: string, at: number): number {
  let behind = at;
  while (behind < text.length && isSpace(text.charCodeAt(behind))) behind++;
  return behind;
}
