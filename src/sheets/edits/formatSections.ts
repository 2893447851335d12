import { tokenize } from 'numfmt';

/** One section of a number format code, as numfmt's tokenizer sees it. */
export interface FormatSection {
  /** What has to stand first: colour, condition, language. */
  readonly head: string;
  /** `[>=1000]`, or null. */
  readonly condition: Condition | null;
  readonly body: string;
  /** It shows text (`@`). */
  readonly isText: boolean;
  readonly isDate: boolean;
  /** Nothing but `General`. */
  readonly isGeneral: boolean;
}

interface Condition {
  readonly operator: string;
  readonly value: number;
}

type Token = ReturnType<typeof tokenize>[number];

const HEAD = new Set(['COLOR', 'CONDITION', 'DBNUM', 'NATNUM']);
/** `[$-40C]` is a language; `[$€-40C]` shows a symbol. */
const LANGUAGE = /^\[\$-/;
/** What no reader can make out: a quote, bracket or escape that nothing closes. */
const BROKEN = /^["[\\]/;

/** The sections of a code, parted by « ; » outside quotes and escapes; null where it is no format code. */
export function formatSections(code: string): readonly FormatSection[] | null {
  const tokens = tokenize(code);
  if (tokens.some(({ type, raw }) => type === 'ERROR' && BROKEN.test(raw))) return null;
  const sections: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'BREAK') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections.length > 4 ? null : sections.map(section);
}

function section(tokens: readonly Token[]): FormatSection {
  const end = tokens.findIndex((token) => !isHead(token));
  const [head, body] = end < 0 ? [tokens, []] : [tokens.slice(0, end), tokens.slice(end)];
  // A colour or condition alone shows the number as it is; a section with nothing at all hides it.
  const isBare = end < 0 && head.some(({ type }) => type === 'COLOR' || type === 'CONDITION');
  const condition = tokens.find(({ type }) => type === 'CONDITION')?.raw;
  return {
    head: joined(head),
    condition: condition === undefined ? null : conditionOf(condition),
    body: isBare ? 'General' : joined(body),
    isText: tokens.some(({ type }) => type === 'TEXT'),
    isDate: tokens.some(({ type }) => type === 'DATETIME' || type === 'DURATION'),
    isGeneral: isBare || (body.length === 1 && body[0]?.type === 'GENERAL'),
  };
}

function isHead({ type, raw }: Token): boolean {
  return HEAD.has(type) || (type === 'LOCALE' && LANGUAGE.test(raw));
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ raw }) => raw).join('');
}

function conditionOf(raw: string): Condition | null {
  const found = /^\[\s*(<=|>=|<>|<|>|=)\s*([-+\d.eE]+)\s*\]$/.exec(raw);
  return found ? { operator: found[1] ?? '', value: Number(found[2]) } : null;
}
