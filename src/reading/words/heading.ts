import type { AmountUnit } from '../../money';
import { readAxisLabel } from './axis';
import { readNature } from './nature';
import { wordsOf } from './normalise';
import { announcedUnit, withoutUnit } from './unit';
import { COMMUNE_WORDS, NEUTRAL_WORDS, PHRASES, STOP_WORDS, SUPPORT_WORDS, VETO_WORDS, type Role } from './vocabulary';
import { yearsOf } from './years';

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
  /** What « role » was matched on: more than one word, or a single one. */
  readonly strong: boolean;
}

const DICTIONARY = new Map<string, Role>();
let LONGEST = 1;
for (const [role, phrases] of Object.entries(PHRASES) as [Role, string][]) {
  for (const phrase of phrases.split('|')) {
    const words = phrase
      .trim()
      .split(' ')
      .filter((word) => !STOP_WORDS.has(word));
    if (words.length === 0) continue;
    LONGEST = Math.max(LONGEST, words.length);
    const key = words.join(' ');
    if (!DICTIONARY.has(key)) DICTIONARY.set(key, role);
  }
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
const OWNERS: ReadonlySet<Role> = new Set<Role>([
  'state',
  'collectivity',
  'departement',
  'metropole',
  'tiers',
  'cee',
  'fse',
]);
/** Where several roles meet in one label, the first of these that is there decides. */
const PRECEDENCE: readonly Role[] = [
  'rate',
  'outsideFramework',
  'transversal',
  'nationalIndicator',
  'indicator',
  'meals',
  'ceiling',
  'floor',
  'reliquat',
  'carryOver',
  'reduction',
  'consumed',
  'other',
];
const FIELDS: ReadonlySet<Role> = new Set<Role>([
  'id',
  'title',
  'axis',
  'nature',
  'lead',
  'theme',
  'scheme',
  'year',
  'funder',
  'comment',
  'collectivityName',
]);

/** A collectivity's own name (« Nantes Métropole », « de l'Ariège ») as words without stop words; set by the reader of names. */
export interface ProperNames {
  readonly departements: ReadonlySet<string>;
  readonly metropoles: ReadonlySet<string>;
}

export type HeadingParser = (text: string) => Heading;

const parsers = new WeakMap<ProperNames, HeadingParser>();

/** A parser with a memory: the same text is parsed once, however often it stands in the workbooks. */
export function headingParser(names: ProperNames): HeadingParser {
  let parser = parsers.get(names);
  if (!parser) {
    const known = new Map<string, Heading>();
    parser = (text) => {
      let heading = known.get(text);
      if (heading === undefined) {
        if (known.size >= 20_000) known.clear();
        heading = parse(text, names);
        known.set(text, heading);
      }
      return heading;
    };
    parsers.set(names, parser);
  }
  return parser;
}

interface Match {
  readonly role: Role;
  readonly phrase: string;
  readonly from: number;
  readonly length: number;
}

function parse(text: string, names: ProperNames): Heading {
  const unit = announcedUnit(text);
  const { years, range, relative, rest } = yearsOf(withoutUnit(text));
  const lower = rest.toLowerCase();
  const all = wordsOf(rest);
  const isShare = /%/.test(rest);
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
    strong: false,
  };
  const nothing = { ...base, role: null };
  // Boxes to tick are a value, whatever their words.
  if (text.length > 120 || /[☐☒☑□■✔✓]|\[\s*[xX]?\s*\]/u.test(text)) return nothing;
  if (isShare) return { ...base, role: 'rate' };
  // « Rappel part État 2024 »: a figure of another year, shown again.
  if (/^\s*(rappel|pour mémoire|pm\b|p\.m\.)/i.test(rest)) return { ...base, role: 'other' };
  // « n.d. », « NC »: not known yet.
  if (/^\s*n\.?\s?[cd]\.?\s*$/i.test(rest)) return nothing;
  const meaningful = words.filter((word) => !ASKED.has(word));
  if (meaningful.length === 0) return nothing;
  const proper = properName(words, names);
  if (proper) return { ...base, role: proper, strong: true };
  const matches = matchesIn(meaningful);
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

function matchesIn(words: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < words.length;) {
    let found: Match | null = null;
    for (let length = Math.min(LONGEST, words.length - from); length >= 1; length--) {
      const phrase = words.slice(from, from + length).join(' ');
      const role = DICTIONARY.get(phrase);
      if (role !== undefined) {
        found = { role, phrase, from, length };
        break;
      }
    }
    if (found) matches.push(found);
    from += found ? found.length : 1;
  }
  return matches;
}

function combine(
  roles: ReadonlySet<Role>,
  matches: readonly Match[],
  unknown: readonly string[],
  left: readonly string[],
  words: readonly string[],
  names: ProperNames,
): { role: Role; totalOf: boolean } | null {
  if (roles.size === 0) return null;
  const totalOf = roles.has('total') || matches.some((match) => match.phrase.startsWith('total '));
  const first = PRECEDENCE.find((role) => roles.has(role));
  // « Reliquat 2024 reporté »: what is carried over.
  if (first === 'reliquat' && roles.has('carryOver')) return { role: 'carryOver', totalOf };
  if (first !== undefined) {
    const loose = first === 'consumed' || first === 'carryOver' || first === 'reduction' || first === 'reliquat';
    if (loose && unknown.some((word) => VETO_WORDS.has(word))) return { role: 'other', totalOf };
    if (first === 'ceiling' && roles.has('other')) return { role: 'other', totalOf };
    return { role: first, totalOf };
  }
  const named = roles.has('departement') || roles.has('metropole');
  // « Autofinancement du Département » is the département's.
  const owners = [...roles].filter((role) => OWNERS.has(role) && !(role === 'collectivity' && named));
  if (owners.length > 1) {
    // « CEE SLIME » is one thing, « CAF, Région » one funder of that name; « État / Département » is nobody's.
    const onlyFunders = owners.every((role) => role === 'tiers' || role === 'cee');
    if (onlyFunders) return { role: 'tiers', totalOf };
    const region =
      owners.length === 2 &&
      roles.has('tiers') &&
      matches.some((match) => match.phrase === 'politique ville' || match.phrase === 'contrat ville');
    return region ? { role: 'state', totalOf } : null;
  }
  const owner = owners[0];
  if (owner !== undefined) {
    if (unknown.some((word) => VETO_WORDS.has(word))) return null;
    if (owner === 'tiers') {
      // « Région Occitanie » begins with the funder; « Aller vers les familles » does not.
      const start = matches.find((match) => match.role === 'tiers')?.from ?? 0;
      const before = words.slice(0, start).every((word) => NEUTRAL_WORDS.has(word));
      return unknown.length === 0 || (before && unknown.length <= 4) ? { role: owner, totalOf } : null;
    }
    if (unknown.length === 0) return { role: owner, totalOf };
    if (owner === 'departement' || owner === 'metropole') {
      const set = owner === 'departement' ? names.departements : names.metropoles;
      const known = unknown.every((word) => /^\d+[ab]?$/.test(word)) || set.has(unknown.join(' '));
      // « Bx Métropole », « Métropole X »: the word itself leaves no doubt, however the town is written.
      return known || (owner === 'metropole' && unknown.length <= 2) ? { role: owner, totalOf } : null;
    }
    const certain =
      matches.some((match) => match.role === owner && match.length > 1) || left.some((word) => SUPPORT_WORDS.has(word));
    return certain ? { role: owner, totalOf } : null;
  }
  if (unknown.some((word) => VETO_WORDS.has(word))) return null;
  for (const role of [
    'reinforcedCost',
    'tiersGroup',
    'newCredits',
    'delegated',
    'investment',
    'cost',
    'total',
  ] as const) {
    if (!roles.has(role)) continue;
    if (role === 'tiersGroup' && roles.has('newCredits')) continue;
    const certain = matches.some((match) => match.role === role && match.length > 1);
    return unknown.length === 0 || certain ? { role, totalOf } : role === 'total' ? null : null;
  }
  const field = [...roles].find((role) => FIELDS.has(role));
  const plain = matches[0]?.role;
  if (roles.size === 1 && plain !== undefined) {
    if (unknown.length === 0) return { role: plain, totalOf };
    // « n.d. » is no number of an action.
    return plain !== 'id' && FIELDS.has(plain) && (matches[0]?.from ?? 1) === 0 && unknown.length <= 2
      ? { role: plain, totalOf }
      : null;
  }
  // Several fields in one label (« N° et intitulé de l'action »): the longest phrase, then the first.
  if (field !== undefined && unknown.length <= 1) {
    const best = matches
      .filter((match) => FIELDS.has(match.role))
      .sort((a, b) => b.length - a.length || a.from - b.from)[0];
    return best ? { role: best.role, totalOf } : null;
  }
  return unknown.length === 0 && plain !== undefined ? { role: plain, totalOf } : null;
}

function consumedBy(
  matches: readonly Match[],
  roles: ReadonlySet<Role>,
  all: readonly string[],
): 'state' | 'total' | null {
  if (roles.has('state') || all.join(' ').includes('credits consommes') || all.join(' ').includes('credits delegues'))
    return 'state';
  if (roles.has('cost') || roles.has('total') || roles.has('expenses')) return 'total';
  return matches.some((match) => /depense|mandate|cout realise/.test(match.phrase)) ? 'total' : null;
}

/** The whole label is the collectivity's own name. */
function properName(words: readonly string[], names: ProperNames): Role | null {
  const phrase = words.filter((word) => !NEUTRAL_WORDS.has(word) && word !== 'total').join(' ');
  if (/^cd\d{1,3}[ab]?$/.test(phrase)) return 'departement';
  if (names.metropoles.has(phrase)) return 'metropole';
  return null;
}
