import { PHRASES } from './phrases';
import type { Role } from './role';
import { NEUTRAL_WORDS, STOP_WORDS, SUPPORT_WORDS, VETO_WORDS } from './vocabulary';

/** A collectivity's own name (« Nantes Métropole », « de l'Ariège ») as words without stop words; set by the reader of names. */
export interface ProperNames {
  readonly departements: ReadonlySet<string>;
  readonly metropoles: ReadonlySet<string>;
}

const DICTIONARY = new Map<string, Role>();

/** The most words of a phrase that begins with a word. */
const LONGEST = new Map<string, number>();

for (const [role, phrases] of Object.entries(PHRASES) as [Role, string][]) {
  for (const phrase of phrases.split('|')) {
    const words = phrase
      .trim()
      .split(' ')
      .filter((word) => !STOP_WORDS.has(word));
    if (words.length === 0) continue;
    const first = words[0] ?? '';
    LONGEST.set(first, Math.max(LONGEST.get(first) ?? 1, words.length));
    const key = words.join(' ');
    if (!DICTIONARY.has(key)) DICTIONARY.set(key, role);
  }
}

const OWNERS: ReadonlySet<Role> = new Set<Role>([
  'state',
  'collectivity',
  'departement',
  'metropole',
  'tiers',
  'cee',
  'fse',
]);

/** Whose money: the State, the collectivity, a funder. */
export function isOwner(role: Role): boolean {
  return OWNERS.has(role);
}

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

/** A known phrase in a label. */
export interface Match {
  readonly role: Role;
  readonly phrase: string;
  readonly from: number;
  readonly length: number;
}

/** The known phrases of a label, the longest first at each word. */
export function matchesIn(words: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < words.length;) {
    let found: Match | null = null;
    for (let length = Math.min(LONGEST.get(words[from] ?? '') ?? 0, words.length - from); length >= 1; length--) {
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

/** Words that say something else only when alone: « Financements publics », « CAF (fin 2025) », « Région (code 12) ». */
const WEAK = new Set(['public', 'publics', 'fin', 'code', 'resultat']);

/** The matches without the weak words that stand beside an owner of money; null where there are none. */
function withoutWeak(
  roles: ReadonlySet<Role>,
  matches: readonly Match[],
): { readonly roles: ReadonlySet<Role>; readonly matches: readonly Match[] } | null {
  const owned = [...roles].some((role) => OWNERS.has(role) || role === 'tiersGroup' || role === 'funder');
  if (!owned) return null;
  const kept = matches.filter((match) => match.role !== 'other' || !WEAK.has(match.phrase));
  return kept.length === matches.length ? null : { roles: new Set(kept.map((match) => match.role)), matches: kept };
}

const NOT_YET = new Set(
  'non prevision previsions previsionnel previsionnelle previsionnels previsionnelles prevu prevue prevus prevues attendu attendue estimation'.split(
    ' ',
  ),
);

/** « Consommation prévisionnelle », « Date de réalisation », « Réalisé CAF »: no consumption of the State's credits, nor all spending. */
function isNoConsumption(roles: ReadonlySet<Role>, words: readonly string[]): boolean {
  if (roles.has('other') || words.some((word) => NOT_YET.has(word))) return true;
  return !roles.has('state') && [...roles].some((role) => OWNERS.has(role) || role === 'tiersGroup');
}

/** What the phrases of one label say together; null where they say nothing, or two things. */
export function combine(
  roles: ReadonlySet<Role>,
  matches: readonly Match[],
  unknown: readonly string[],
  left: readonly string[],
  words: readonly string[],
  names: ProperNames,
): { role: Role; totalOf: boolean } | null {
  const plainer = withoutWeak(roles, matches);
  if (plainer) return combine(plainer.roles, plainer.matches, unknown, left, words, names);
  if (roles.size === 0) return null;
  const totalOf = roles.has('total') || matches.some((match) => match.phrase.startsWith('total '));
  const first = PRECEDENCE.find((role) => roles.has(role));
  // « Reliquat 2024 reporté »: what is carried over.
  if (first === 'reliquat' && roles.has('carryOver')) return { role: 'carryOver', totalOf };
  if (first !== undefined) {
    const loose = first === 'consumed' || first === 'carryOver' || first === 'reduction' || first === 'reliquat';
    if (loose && unknown.some((word) => VETO_WORDS.has(word))) return { role: 'other', totalOf };
    if (first === 'consumed' && isNoConsumption(roles, words)) return { role: 'other', totalOf };
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
      const own = matches.find((match) => match.role === owner);
      // « Département du Territoire de Belfort », « de la Somme »: names that are made of words with a meaning of their own.
      const beside = words.filter((_word, i) => own && (i < own.from || i >= own.from + own.length)).join(' ');
      const known = unknown.every((word) => /^\d+[ab]?$/.test(word)) || set.has(unknown.join(' ')) || set.has(beside);
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
