import type { AmountUnit } from '../../money';
import { readAxisLabel } from './axis';
import { readNature } from './nature';
import { combine, matchesIn, type Match, type ProperNames } from './combine';
import { wordsOf } from './normalise';
import { inFull, tidyHeader } from './tidy';
import { properName, remainderOf } from './owner';
import { announcedUnit, withoutUnit } from './unit';
import type { Role } from './role';
import { COMMUNE_WORDS, NEUTRAL_WORDS, STOP_WORDS, SUPPORT_WORDS } from './vocabulary';
import { yearsOf } from './years';

export type { ProperNames } from './combine';

/** What the words of a header, of a row's label or of a funder's name say. Only words: no position, no amount. */
export interface Heading {
  readonly text: string;
  readonly role: Role | null;
  readonly year: number | null;
  /** « N+1 » is 1, « N » is 0, « N-1 » is -1. */
  readonly relativeYear: number | null;
  /** « 2024-2027 »: a figure over several years. */
  readonly severalYears: boolean;
  readonly unit: AmountUnit | null;
  /** « dont ... »: a detail of what stands before. */
  readonly detail: boolean;
  /** It has the word « total » beside another role. */
  readonly totalOf: boolean;
  readonly asked: boolean;
  readonly granted: boolean;
  readonly withoutTax: boolean;
  readonly withTax: boolean;
  /** « FSE » without the plus sign. */
  readonly ambiguousFse: boolean;
  readonly commune: boolean;
  /** Two funders in one label of which one is CEE: « CAF / CEE ». */
  readonly mixedCee: boolean;
  /** Which budget programme the State's credits come from, where it says so: « 304 », « 102 ». */
  readonly programme: string | null;
  /** Whose consumption a « consommé » is: the State's part, all spending, or unsaid. */
  readonly consumedBy: 'state' | 'total' | null;
  /** « Solde Département », « Reste à la charge du Département »: what is left for an owner; his share where no other column has it. */
  readonly remainderOf: Role | null;
  /** What « role » was matched on: more than one word, or a single one. */
  readonly strong: boolean;
}

const ASKED = new Set([
  'demande',
  'demandee',
  'demandes',
  'demandees',
  'sollicite',
  'sollicitee',
  'sollicites',
  'sollicitees',
  'souhaite',
  'propose',
]);
const GRANTED = new Set([
  'accorde',
  'accordee',
  'accordes',
  'vote',
  'votee',
  'votes',
  'notifie',
  'notifiee',
  'notifies',
  'retenu',
  'retenue',
  'retenus',
  'attribue',
  'attribuee',
  'attribues',
  'valide',
  'validee',
  'valides',
]);

const NOBODY: ReadonlySet<string> = new Set();

/** A heading and the words that it was read from. */
export interface Parsed {
  readonly heading: Heading;
  readonly words: readonly string[];
}

/** `ownNames`: those of the workbook's collectivity, as words without articles. */
export function parseHeading(text: string, names: ProperNames, ownNames = NOBODY): Parsed {
  const seen = seenIn(text);
  return { heading: headingOf(seen, names, ownNames), words: seen.words };
}

/** What stands in a text, before anybody asks whose it is. */
interface Seen {
  /** All words, and those that say something. */
  readonly all: readonly string[];
  readonly words: readonly string[];
  /** The text without units, years and notes. */
  readonly rest: string;
  readonly isShare: boolean;
  readonly base: Omit<Heading, 'role'>;
}

function seenIn(text: string): Seen {
  const unit = announcedUnit(text);
  const { years, range, relative, rest } = yearsOf(tidyHeader(withoutUnit(text)));
  const lower = rest.toLowerCase();
  const all = wordsOf(rest).map(inFull);
  // « État (50 %) » is a share in euros whose rate is fixed; « % État » is a column of rates.
  const isShare = /%/.test(rest.replace(/\(\s*\d+(?:[.,]\d+)?\s*%\s*\)/g, ' '));
  const withoutTax = all.includes('ht') || /hors taxes?/.test(lower);
  const withTax = all.includes('ttc');
  const detail = /^\s*[-–•*]?\s*(dont|y compris|incluant|parmi lesquel)/i.test(rest);
  const words = all.filter(
    (word) =>
      !STOP_WORDS.has(word) &&
      word !== 'ht' &&
      word !== 'ttc' &&
      word !== 'taxes' &&
      word !== 'dont' &&
      word !== 'compris' &&
      word !== 'y',
  );
  const asked = words.some((word) => ASKED.has(word));
  const granted = words.some((word) => GRANTED.has(word));
  const base = {
    text,
    year: years.length === 1 ? (years[0] ?? null) : null,
    relativeYear: years.length === 0 ? relative : null,
    severalYears: range || years.length > 1,
    unit,
    detail,
    asked,
    granted,
    withoutTax,
    withTax,
    totalOf: false,
    ambiguousFse: false,
    commune: false,
    mixedCee: false,
    programme: null as string | null,
    consumedBy: null as 'state' | 'total' | null,
    remainderOf: null as Role | null,
    strong: false,
  };
  return { all, words, rest, isShare, base };
}

function headingOf(
  { all, words, rest, isShare, base }: Seen,
  names: ProperNames,
  ownNames: ReadonlySet<string>,
): Heading {
  const { text } = base;
  const nothing = { ...base, role: null };
  // Boxes to tick are a value, whatever their words.
  if (text.length > 120 || /[☐☒☑□■✔✓]|\[\s*[xX]?\s*\]/u.test(text)) return nothing;
  if (isShare) return { ...base, role: 'rate' };
  // « Rappel part État 2024 », « Calcul : part État »: a figure shown again, or worked out beside the one of the contract.
  if (/^\s*(rappel|pour mémoire|pm\b|p\.m\.|calcul\s*:)/i.test(rest)) return { ...base, role: 'other' };
  // « n.d. », « NC »: not known yet.
  if (/^\s*n\.?\s?[cd]\.?\s*$/i.test(rest)) return nothing;
  const meaningful = words.filter((word) => !ASKED.has(word));
  // « Demandé | Voté »: amounts, the words beside them say whose.
  if (words.length > 0 && words.every((word) => ASKED.has(word) || GRANTED.has(word)))
    return { ...base, role: 'amount' };
  if (meaningful.length === 0) return nothing;
  const proper = properName(words, names, ownNames);
  if (proper) return { ...base, role: proper, totalOf: words.includes('total'), strong: true };
  const alone = ALONE[meaningful.join(' ')];
  if (alone !== undefined) return { ...base, role: alone };
  const matches = matchesIn(meaningful);
  const remainder = remainderOf(meaningful, matches, names, ownNames);
  if (remainder !== null) return { ...base, role: 'other', remainderOf: remainder };
  const used = new Set<number>();
  for (const match of matches) for (let i = 0; i < match.length; i++) used.add(match.from + i);
  const left = meaningful.filter((_word, i) => !used.has(i));
  const unknown = left.filter((word) => !NEUTRAL_WORDS.has(word) && !GRANTED.has(word) && !/^\d{1,2}$/.test(word));
  const programme = /(?:^|\D)(304|102)(?:\D|$)/.exec(rest)?.[1] ?? null;
  const roles = new Set(matches.map((match) => match.role));
  const role = combine(roles, matches, unknown, left, meaningful, names);
  // « Axe 3 : Grande exclusion » is an axis, not the header of a column of axes.
  if (
    role === null ||
    (role.role === 'title' && readNature(text) !== null) ||
    (role.role === 'axis' && saysWhichAxis(text))
  )
    return nothing;
  return {
    ...base,
    role: role.role,
    totalOf: role.totalOf,
    ambiguousFse: role.role === 'fse' && !/\bfse plus\b|fonds social europeen/.test(all.join(' ')),
    commune:
      role.role === 'tiers' &&
      matches.some((match) => match.phrase.split(' ').some((word) => COMMUNE_WORDS.has(word))) &&
      !all.includes('communaute') &&
      !all.includes('communautes'),
    mixedCee: roles.has('cee') && (roles.has('tiers') || roles.has('tiersGroup')),
    programme: role.role === 'state' || role.role === 'ceiling' ? programme : null,
    consumedBy: role.role === 'consumed' ? consumedBy(matches, roles, all) : null,
    strong: matches.some((match) => match.length > 1) || left.some((word) => SUPPORT_WORDS.has(word)),
  };
}

function saysWhichAxis(text: string): boolean {
  const label = readAxisLabel(text, true);
  return label !== null && (label.number !== null || label.named || label.transversal);
}

function consumedBy(
  matches: readonly Match[],
  roles: ReadonlySet<Role>,
  all: readonly string[],
): 'state' | 'total' | null {
  // What was paid is neither the credits consumed nor the spending.
  if (matches.some((match) => /^(verse|paye)/.test(match.phrase))) return null;
  if (roles.has('state') || all.join(' ').includes('credits consommes') || all.join(' ').includes('credits delegues'))
    return 'state';
  if (roles.has('cost') || roles.has('expenses')) return 'total';
  // « Total consommé » may be a total over quarters: it does not say whose.
  return matches.some((match) => /depense|mandate|^cout /.test(match.phrase)) ? 'total' : null;
}

/** Labels that say whose money it is only where they stand alone. */
const ALONE: Readonly<Record<string, Role>> = {
  contrepartie: 'collectivity',
  contreparties: 'collectivity',
  'contrepartie locale': 'collectivity',
  'contrepartie attendue': 'collectivity',
  pacte: 'state',
};
