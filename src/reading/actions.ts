import type { Axis } from '../contract';
import { abs, formatEuros, subtract, sum, ZERO, type Cents } from '../money';
import { cellFinding } from '../rules';
import { formatCellRef, type CellRef } from '../sheets';
import type { Entry, RawLine } from './raw';
import type { ReadAction, ReadFunder, ReadLine } from './result';
import { stands, type Figure, type LineKey, type ResolvedLine } from './resolve';
import type { Teller } from './tell';
import { readNature } from './words/nature';
import { normalise } from './words/normalise';
import type { UnreadableFigure } from '../contract';

/** One action of the contract, as all tables together have it. */
export interface Group {
  readonly entries: Entry[];
}

export interface Source {
  readonly entry: Entry;
  readonly raw: RawLine;
  readonly line: ResolvedLine;
}

/** « Fiche 1.1 », « FA n° 1.1 » and « 1.1 » are one number; « 1.10 » is another. */
export function idKey(id: string): string {
  return normalise(id.replace(/[.,\-/]/g, 'x'))
    .replace(/^(fiche|action|fa|no?|numero)\s*/g, '')
    .replace(/^(action|fa|no?)\s*/g, '')
    .replace(/\s+/g, '');
}

/** Which entries are one action: the same number and title, or a number that only one action of the axis has. */
export function groupEntries(entries: readonly Entry[]): readonly Group[] {
  const groups: Group[] = [];
  const byId = new Map<string, Group[]>();
  const byTitle = new Map<string, Group[]>();
  const index = (map: Map<string, Group[]>, key: string, group: Group): void => {
    const list = map.get(key);
    if (!list) map.set(key, [group]);
    else if (!list.includes(group)) list.push(group);
  };
  for (const entry of entries) {
    const id = entry.id === null ? null : idKey(entry.id);
    const title = normalise(entry.title);
    const candidates = new Set([...(id === null ? [] : (byId.get(id) ?? [])), ...(byTitle.get(title) ?? [])]);
    let best: { group: Group; score: number } | null = null;
    for (const group of candidates) {
      const score = likeness(entry, group);
      if (score > 0 && (best === null || score > best.score)) best = { group, score };
    }
    const group = best?.group ?? { entries: [] };
    if (!best) groups.push(group);
    group.entries.push(entry);
    if (id !== null) index(byId, id, group);
    index(byTitle, title, group);
  }
  return groups;
}

function likeness(entry: Entry, group: Group): number {
  if (group.entries.some((other) => other.table === entry.table)) return 0;
  let best = 0;
  for (const other of group.entries) {
    const sameTitle = normalise(other.title) === normalise(entry.title);
    const sameId = other.id !== null && entry.id !== null && idKey(other.id) === idKey(entry.id);
    if (other.id !== null && entry.id !== null && !sameId) continue;
    const axes = other.axis?.label.axis ?? null;
    const own = entry.axis?.label.axis ?? null;
    if (axes !== null && own !== null && axes !== own && !sameTitle) continue;
    if (axes !== null && own !== null && axes !== own && !sameId) continue;
    let score = sameTitle ? 4 : sameId && alike(other.title, entry.title) ? 2 : 0;
    if (score === 0) continue;
    if (sameId) score += 2;
    if (axes === own) score += 1;
    best = Math.max(best, score);
  }
  return best;
}

/** Two titles of one number: one repeats most of the other's words, or one is missing. */
function alike(a: string, b: string): boolean {
  const words = (text: string): Set<string> =>
    new Set(
      normalise(text)
        .split(' ')
        .filter((word) => word.length > 3),
    );
  const one = words(a);
  const two = words(b);
  if (one.size === 0 || two.size === 0) return true;
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared >= 0.5 * Math.min(one.size, two.size);
}

const RANK: Readonly<Record<string, number>> = { fiche: 0, annual: 1 };

/** The action with one line a year: its fiche first, then the last avenant of the year, then the other tables. */
export function mergeGroup(group: Group, lines: ReadonlyMap<RawLine, ResolvedLine>, teller: Teller): ReadAction {
  const entries = [...group.entries].sort((a, b) => (RANK[a.use] ?? 2) - (RANK[b.use] ?? 2));
  const firstOf = <T>(of: (entry: Entry) => T | null): T | null => {
    for (const entry of entries) {
      const value = of(entry);
      if (value !== null) return value;
    }
    return null;
  };
  const label = firstOf((entry) =>
    entry.axis && (entry.axis.label.axis !== null || entry.axis.label.unknown || entry.axis.label.transversal)
      ? entry.axis
      : null,
  );
  const head = entries[0];
  const id = firstOf((entry) => entry.id);
  const title = firstOf((entry) => (entry.title === entry.id ? null : entry.title)) ?? head?.title ?? '';
  const natures =
    firstOf((entry) => (entry.nature && readNature(entry.nature.text) !== null ? entry.nature : null)) ??
    firstOf((entry) => entry.nature);
  const indicator =
    firstOf((entry) => (entry.indicator === null || entry.indicator === '' ? null : entry.indicator)) ??
    firstOf((entry) => entry.indicator);
  const years = new Map<number, Source[]>();
  for (const entry of entries) {
    for (const raw of entry.lines.values()) {
      const line = lines.get(raw);
      if (!line || !stands(line)) continue;
      const list = years.get(raw.year);
      if (list) list.push({ entry, raw, line });
      else years.set(raw.year, [{ entry, raw, line }]);
    }
  }
  const cells: Partial<Record<'id' | 'title' | 'axis' | 'nature' | 'indicator', CellRef>> = {};
  const set = (key: keyof typeof cells, ref: CellRef | undefined): void => {
    if (ref) cells[key] = ref;
  };
  set('id', firstOf((entry) => entry.idCell)?.ref);
  set('title', firstOf((entry) => entry.titleCell)?.ref);
  set('axis', label?.cell.ref);
  set('nature', natures?.cell.ref);
  set('indicator', firstOf((entry) => entry.indicatorCell)?.ref);
  const name = id ?? title;
  const axis = label?.label.axis ?? null;
  return {
    id,
    title,
    axis,
    transversal: group.entries.some((entry) => entry.transversal),
    nature: natures ? readNature(natures.text) : null,
    lead: firstOf((entry) => entry.lead),
    theme: firstOf((entry) => entry.theme),
    outsideFramework: firstOf((entry) => entry.outsideFramework),
    localIndicator: indicator,
    nationalIndicator: firstOf((entry) => entry.nationalIndicator),
    lines: [...years.entries()]
      .sort((a, b) => a[0] - b[0])
      .map(([year, sources]) => mergeLine(year, sources, { name, axis }, teller)),
    cells,
  };
}

interface About {
  readonly name: string;
  readonly axis: Axis | null;
}

const COMPARED: readonly (readonly [LineKey, string])[] = [
  ['cost', 'coût total'],
  ['state', 'part État'],
  ['collectivity', 'part de la collectivité'],
  ['fse', 'FSE+'],
];

function mergeLine(year: number, unordered: readonly Source[], about: About, teller: Teller): ReadLine {
  // Of several versions of one avenant the last in sheet order counts.
  const sources = [...unordered];
  const annual = sources.filter((source) => source.entry.use === 'annual').reverse();
  const ordered = [
    ...sources.filter((source) => source.entry.use === 'fiche'),
    ...annual,
    ...sources.filter((source) => source.entry.use !== 'fiche' && source.entry.use !== 'annual'),
  ];
  const figure = (key: LineKey): Figure | undefined =>
    ordered.map((source) => source.line.figures.get(key)).find((one) => one !== undefined);
  for (const [key, what] of COMPARED) compareFigure(ordered, key, what, year, about, teller);
  const funderSource = ordered.find((source) => source.line.hasFunders);
  if (funderSource) compareFunders(ordered, funderSource, year, about, teller);
  const unreadable = new Set<UnreadableFigure>();
  for (const key of ['cost', 'state', 'collectivity', 'fse'] as const) if (figure(key)?.unreadable) unreadable.add(key);
  if (figure('ceeDetail')?.unreadable || funderSource?.line.unknownCee) unreadable.add('cee');
  if (figure('meals')?.unreadable) unreadable.add('meals');
  if (funderSource?.line.unreadableFunder) unreadable.add('funders');
  const primary = ordered[0];
  if (primary?.line.unplaced) unreadable.add('other');
  const value = (key: LineKey): Cents | null => figure(key)?.cents ?? null;
  const cells: Record<string, readonly CellRef[]> = {};
  for (const [key, name] of [
    ['cost', 'cost'],
    ['reinforcedCost', 'reinforcedCost'],
    ['state', 'state'],
    ['collectivity', 'collectivity'],
    ['ceeDetail', 'cee'],
    ['fse', 'fse'],
    ['meals', 'meals'],
    ['investment', 'investment'],
    ['carryOver', 'carryOver'],
    ['reduction', 'reduction'],
    ['delegated', 'delegated'],
    ['consumed', 'consumed'],
  ] as const) {
    const one = figure(key);
    if (one && one.cells.length > 0) cells[name] = one.cells;
  }
  const meals = value('meals');
  const funders: readonly ReadFunder[] = funderSource?.line.funders ?? [];
  return {
    year,
    cost: value('cost'),
    reinforcedCost: value('reinforcedCost'),
    state: value('state'),
    collectivity: value('collectivity'),
    funders,
    ceeDetail: value('ceeDetail'),
    fse: value('fse'),
    unreadable,
    schemeAsWritten: schemeOf(ordered.map((source) => source.line.scheme).find((scheme) => scheme !== null) ?? null),
    meals: meals === null ? null : meals / 100n,
    investment: value('investment'),
    carryOver: value('carryOver'),
    reduction: value('reduction'),
    delegated: value('delegated'),
    consumed: value('consumed'),
    collectivityPlaceAbsent: figure('collectivity') === undefined,
    cells,
  };
}

function schemeOf(text: string | null): ReadLine['schemeAsWritten'] {
  if (text === null) return null;
  const normal = normalise(text);
  if (/\b(cantines?|tarification sociale|restauration scolaire)\b/.test(normal)) return 'cantine';
  if (/\b(cee|slime|tzee)\b/.test(normal)) return 'cee';
  return /\b(standard|droit commun|parite)\b/.test(normal) ? 'standard' : null;
}

function compareFigure(
  sources: readonly Source[],
  key: LineKey,
  what: string,
  year: number,
  about: About,
  teller: Teller,
): void {
  const main = sources.find((source) => source.line.figures.has(key));
  const figure = main?.line.figures.get(key);
  if (!main || !figure || figure.unreadable) return;
  for (const other of sources) {
    const second = other.line.figures.get(key);
    if (other === main || !second || second.unreadable || second.cents === null) continue;
    const zero = key === 'fse' ? ZERO : null;
    const kept = figure.cents ?? zero;
    if (second.cents === kept || (kept === null && second.cents === 0n)) continue;
    tellDifference(main, other, second.cents, kept, second.cells[0], figure.cells[0], what, year, about, teller);
  }
}

function compareFunders(sources: readonly Source[], main: Source, year: number, about: About, teller: Teller): void {
  if (main.line.unreadableFunder) return;
  const total = sum(main.line.funders.map((funder) => funder.amount));
  for (const other of sources) {
    if (other === main || !other.line.hasFunders || other.line.unreadableFunder) continue;
    const second = sum(other.line.funders.map((funder) => funder.amount));
    if (second === total) continue;
    const cell = other.line.funders[0]?.cell ?? other.line.funderRaw[0]?.ref;
    tellDifference(
      main,
      other,
      second,
      total,
      cell,
      main.line.funders[0]?.cell,
      'autres financeurs',
      year,
      about,
      teller,
    );
  }
}

function tellDifference(
  main: Source,
  other: Source,
  actual: Cents,
  expected: Cents | null,
  cell: CellRef | undefined,
  against: CellRef | undefined,
  what: string,
  year: number,
  about: About,
  teller: Teller,
): void {
  if (!cell) return;
  const fromFiche = main.entry.use === 'fiche' && other.entry.use !== 'annual';
  const gap = expected === null ? null : abs(subtract(actual, expected));
  teller.add(
    cellFinding(fromFiche ? 'total-faux' : 'ecart-feuilles', {
      cells: fromFiche || !against ? [formatCellRef(cell)] : [formatCellRef(cell), formatCellRef(against)],
      axis: about.axis,
      year,
      action: about.name,
      actual,
      expected,
      detail: `${what} ${String(year)} de l'action ${about.name} : ${formatEuros(actual)} en ${formatCellRef(cell)}, ${expected === null ? 'rien' : formatEuros(expected)} ${against ? `en ${formatCellRef(against)}` : `sur « ${main.entry.table.grid.sheet} »`}${gap === null ? '' : ` (écart de ${formatEuros(gap)})`}`,
    }),
  );
}
