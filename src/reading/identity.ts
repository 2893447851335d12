import type { Contract, Kind } from '../contract';
import { findDepartement, findMetropole, isOverseas, type Parameters } from '../parameters';
import type { Snapshot } from '../sheets';
import { normalise } from './words/normalise';
import { remembered } from './words/remembered';

export type Identity = Pick<Contract, 'collectivity' | 'kind' | 'kindFrom' | 'overseas'>;

interface Candidate {
  readonly kind: Kind;
  readonly name: string | null;
  readonly weight: number;
  readonly overseas: boolean;
}

const TITLE_ROWS = 12;
/** Only such texts can name a collectivity; the rest is not looked at twice. */
const MAY_NAME =
  /m[ée]tropol|communaut|d[ée]partement|conseil|collectivit|\bCD\b|\bCD[\s-]?\d|\bCT\b|ville de paris|grand lyon|\b[A-Z]{2,4}\b/i;
const CONTRACT_WORD =
  /\b(contrat|convention|pacte|cls|solidarites|plafonds?|enveloppes?|avenant|annexe|collectivite)\b/;

type Memory = Readonly<Record<'title' | 'body' | 'sheet', (text: string) => Candidate | null>>;

const memories = new WeakMap<Parameters, Memory>();

/** What a text names is the same in every workbook of a folder. */
function memoryOf(parameters: Parameters): Memory {
  let memory = memories.get(parameters);
  if (!memory) {
    memory = {
      title: remembered((text) => (MAY_NAME.test(text) ? candidateOf(text, parameters, true) : null)),
      body: remembered((text) => (MAY_NAME.test(text) ? candidateOf(text, parameters, false) : null)),
      sheet: remembered((text) => candidateOf(text, parameters, false)),
    };
    memories.set(parameters, memory);
  }
  return memory;
}

/** Whose contract it is: as given, else as titles and labels say, else assumed to be a département's (domain.md section 1, layouts.md). */
export function identify(
  snapshot: Snapshot,
  parameters: Parameters,
  given: { readonly kind?: Kind | undefined; readonly name?: string | undefined },
): Identity {
  const candidates: Candidate[] = [];
  let headerKind: Kind | null = null;
  const memory = memoryOf(parameters);
  for (const sheet of snapshot.sheets) {
    for (const cell of sheet.cells) {
      if (cell.value.kind !== 'text' || cell.value.text.length > 220) continue;
      const text = cell.value.text;
      const found = cell.row < TITLE_ROWS ? memory.title(text) : memory.body(text);
      if (found) candidates.push(found);
      else if (cell.row < 60) headerKind ??= bareKind(text);
    }
    const found = memory.sheet(sheet.name);
    if (found) candidates.push(found);
  }
  if (given.name !== undefined) {
    const departement = findDepartement(given.name, parameters);
    const metropole = findMetropole(given.name, parameters);
    const kind = given.kind ?? (metropole && !departement ? 'metropole' : 'departement');
    return {
      collectivity: given.name,
      kind,
      kindFrom: 'given',
      overseas: departement !== null && isOverseas(departement, parameters),
    };
  }
  const best = strongest(
    given.kind === undefined
      ? candidates
      : [
          ...candidates.filter((one) => one.kind === given.kind),
          ...candidates.filter((one) => one.kind !== given.kind).map((one) => ({ ...one, weight: 0 })),
        ],
  );
  const kind = given.kind ?? best?.kind ?? headerKind ?? 'departement';
  const same = best !== null && best.kind === kind ? best : null;
  return {
    collectivity: same?.name ?? (given.kind !== undefined ? (best?.name ?? null) : null),
    kind,
    kindFrom: given.kind !== undefined ? 'given' : best || headerKind ? 'read' : 'assumed',
    overseas: same?.overseas ?? false,
  };
}

function strongest(candidates: readonly Candidate[]): Candidate | null {
  const scores = new Map<string, { candidate: Candidate; score: number; top: number }>();
  for (const candidate of candidates) {
    const key = `${candidate.kind}|${candidate.name ?? ''}`;
    const known = scores.get(key);
    if (known) {
      known.score += candidate.weight;
      known.top = Math.max(known.top, candidate.weight);
    } else scores.set(key, { candidate, score: candidate.weight, top: candidate.weight });
  }
  const ordered = [...scores.values()].sort(
    (a, b) =>
      Number(b.candidate.name !== null) - Number(a.candidate.name !== null) || b.top - a.top || b.score - a.score,
  );
  return ordered[0]?.candidate ?? null;
}

function bareKind(text: string): Kind | null {
  const normal = normalise(text);
  if (/^(part |participation |contribution )?(de la |la )?metropole$|\bcontrat .*\bmetropole\b/.test(normal))
    return 'metropole';
  if (/^(part |participation |contribution )?(du |le )?(departement|cd|conseil departemental)$/.test(normal))
    return 'departement';
  return null;
}

function candidateOf(text: string, parameters: Parameters, inTitle: boolean): Candidate | null {
  const normal = normalise(text);
  const weight = (inTitle ? 2 : 1) + (CONTRACT_WORD.test(normal) ? 3 : 0);
  const departement = departementIn(text, parameters);
  if (departement)
    return {
      kind: 'departement',
      name: departement.name,
      weight: weight + (startsTitle(normal) ? 1 : 0),
      overseas: isOverseas(departement, parameters),
    };
  const metropole = metropoleIn(text, normal, parameters);
  return metropole === null
    ? null
    : { kind: 'metropole', name: metropole, weight: weight + (startsTitle(normal) ? 1 : 0), overseas: false };
}

function startsTitle(normal: string): boolean {
  return /^(departement|conseil departemental|contrat|metropole)/.test(normal);
}

function departementIn(text: string, parameters: Parameters): ReturnType<typeof findDepartement> {
  const direct = /\bCD[\s-]?(\d{2,3}|2[AB])\b/.exec(text);
  if (direct?.[1]) return findDepartement(direct[1], parameters);
  const match =
    /(?:d[ée]partement(?:ale?)?|conseil\s+d[ée]p(?:artemental|\.)?|coll[ée]ctivit[ée])\s*:?\s*\(?(?:de\s+la\s+|de\s+l['’]\s?|des\s+|du\s+|de\s+|d['’]\s?)?([\p{Lu}0-9][\p{L}\d'’\s-]*)/iu.exec(
      text,
    );
  const whole =
    /^\s*(m[ée]tropole de lyon|grand lyon|ville de paris|collectivit[ée] (?:europ[ée]enne d['’]alsace|de corse)|collectivit[ée] territoriale de (?:guyane|martinique)|ct de (?:guyane|martinique)|cea|d[ée]partement[- ]r[ée]gion de mayotte)/i.exec(
      text,
    ) ??
    /\b(m[ée]tropole de lyon|ville de paris|collectivit[ée] europ[ée]enne d['’]alsace|collectivit[ée] de corse|(?:collectivit[ée] territoriale|ct) de (?:guyane|martinique))\b/i.exec(
      text,
    );
  if (whole?.[1]) return findDepartement(whole[1], parameters);
  if (!match?.[1]) return null;
  const words = match[1].trim().split(/\s+/).slice(0, 6);
  for (let n = words.length; n > 0; n--) {
    const name = words
      .slice(0, n)
      .join(' ')
      .replace(/[-–—,;:.)]+$/, '');
    const found = findDepartement(name, parameters) ?? findDepartement(name.replace(/-\s*$/, ''), parameters);
    if (found && !/^\d$/.test(name)) return found;
  }
  return null;
}

interface MetropoleName {
  readonly name: string;
  readonly phrase: string;
  readonly full: string;
}

const names = new WeakMap<Parameters, readonly MetropoleName[]>();

function metropoleNames(parameters: Parameters): readonly MetropoleName[] {
  let list = names.get(parameters);
  if (!list) {
    list = parameters.figures.metropoles.value
      .flatMap((one) => [one.name, ...one.aliases].map((name) => ({ name, phrase: normalise(name), full: one.name })))
      // A city's own name is not yet its métropole.
      .filter(({ phrase }) => phrase.length >= 3 && (phrase.length <= 4 || /metropol|communaute|agglo/.test(phrase)));
    names.set(parameters, list);
  }
  return list;
}

function metropoleIn(text: string, normal: string, parameters: Parameters): string | null {
  const padded = ` ${normal} `;
  let best: { name: string; length: number } | null = null;
  for (const { name, phrase, full } of metropoleNames(parameters)) {
    if (!padded.includes(` ${phrase} `)) continue;
    // A short name must stand in capitals, as « MEL » or « TPM » does.
    if (phrase.length <= 4 && !new RegExp(`\\b${name}\\b`).test(text)) continue;
    if (best === null || phrase.length > best.length)
      best = { name: phrase.length <= 4 ? full : asWritten(text, name), length: phrase.length };
  }
  if (best) return best.name;
  for (const segment of text.split(/\s[–—-]\s|[:(),|]/))
    if (/m[ée]tropole|communaut[ée]/i.test(segment) && findMetropole(segment.trim(), parameters)) return segment.trim();
  const unknown =
    /\b((?:Eurom[ée]tropole|M[ée]tropole)\s+(?:europ[ée]enne\s+)?(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])?[\p{Lu}][\p{L}'’-]+(?:\s[\p{Lu}][\p{L}'’-]+)*)/u.exec(
      text,
    ) ?? /\b([\p{Lu}][\p{L}'’-]+(?:\s[\p{Lu}][\p{L}'’-]+)*\s+M[ée]tropole)\b/u.exec(text);
  if (!unknown?.[1] || /^(part|contrat|conseil)\b/i.test(unknown[1])) return null;
  const known = findMetropole(unknown[1], parameters);
  return known ? unknown[1].trim() : CONTRACT_WORD.test(normal) ? unknown[1].trim() : null;
}

/** The name as the text writes it. */
function asWritten(text: string, name: string): string {
  const pattern = normalise(name).split(' ').join("[\\s'’-]+");
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const match = new RegExp(pattern, 'i').exec(plain);
  if (!match || plain.length !== text.length) {
    const composed = text.normalize('NFC');
    return match && plain.length === composed.length
      ? composed.slice(match.index, match.index + match[0].length)
      : name;
  }
  return text.slice(match.index, match.index + match[0].length);
}
