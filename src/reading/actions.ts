import type { UnreadableFigure } from '../contract';
import type { Cents } from '../money';
import type { CellRef } from '../sheets';
import { compareExecution, compareFigure, compareFunders, COMPARED, type About, type Source } from './differences';
import { followUpOf, isEstimated, NO_FOLLOW_UP, withUndated, type FollowUp } from './followUp/merge';
import type { Group } from './groups';
import { natureIn, natureOfAction, natureOfYear } from './natures';
import type { Entry, RawLine } from './raw';
import { blankPlaces } from './blanks';
import type { Figure } from './figure';
import type { LineKey, ResolvedLine } from './resolve';
import { isExecutionFigure, stands, tellsExecution } from './standing';
import type { LineFigure, ReadAction, ReadFunder, ReadLine } from './result';
import { inSourceOrder } from './sourceOrder';
import type { Teller } from './tell';
import { normalise } from './words/normalise';

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
  const indicator =
    firstOf((entry) => (entry.indicator === null || entry.indicator === '' ? null : entry.indicator)) ??
    group.followUp.map(({ indicator: one }) => one).find((one) => one !== null && one !== '') ??
    firstOf((entry) => entry.indicator);
  const years = new Map<number, Source[]>();
  for (const entry of entries) {
    for (const raw of entry.lines.values()) {
      const line = lines.get(raw);
      if (!line || !(stands(line) || tellsExecution(line))) continue;
      const list = years.get(raw.year);
      if (list) list.push({ entry, raw, line });
      else years.set(raw.year, [{ entry, raw, line }]);
    }
  }
  const natures = new Map(
    [...years].flatMap(([year, sources]) => {
      const nature = natureOfYear(year, inOrder(sources));
      return nature ? [[year, nature] as const] : [];
    }),
  );
  const nature = natureOfAction(entries, natures);
  const cells: Partial<Record<'id' | 'title' | 'axis' | 'nature' | 'indicator', CellRef>> = {};
  const set = (key: keyof typeof cells, ref: CellRef | undefined): void => {
    if (ref) cells[key] = ref;
  };
  set('id', firstOf((entry) => entry.idCell)?.ref);
  set('title', firstOf((entry) => entry.titleCell)?.ref);
  set('axis', label?.cell.ref);
  set('nature', nature?.cell.ref);
  set('indicator', firstOf((entry) => entry.indicatorCell)?.ref);
  const said = [...entries, ...group.followUp];
  const undated = followUpOf(said, null);
  const name = id ?? title;
  const axis = label?.label.axis ?? null;
  const merged = [...years.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([year, sources]) => ({
      planned: sources.some(({ line }) => stands(line)),
      line: {
        ...mergeLine(year, sources, { name, axis }, teller),
        ...(years.size === 1 ? withUndated(followUpOf(said, year), undated) : followUpOf(said, year)),
        nature: natureIn(natures.get(year) ?? null),
      },
    }));
  return {
    id,
    title,
    axis,
    transversal: group.entries.some((entry) => entry.transversal),
    nature: natureIn(nature),
    lead: firstOf((entry) => entry.lead),
    theme: firstOf((entry) => entry.theme),
    outsideFramework: firstOf((entry) => entry.outsideFramework),
    localIndicator: indicator,
    nationalIndicator:
      firstOf((entry) => entry.nationalIndicator) ??
      group.followUp.map(({ nationalIndicator }) => nationalIndicator).find((one) => one !== null) ??
      null,
    lines: merged.filter(({ planned }) => planned).map(({ line }) => line),
    undated: years.size === 1 ? NO_FOLLOW_UP : undated,
    executionOnly: merged.filter(({ planned }) => !planned).map(({ line }) => line),
    cells,
  };
}

/**
 * « Crédits délégués » alone on a sheet are its part État; beside a sheet that gives the new credits they are what was
 * delegated in all.
 */
function withDelegated(sources: readonly Source[]): readonly Source[] {
  const isDelegated = ({ line }: Source): boolean => line.figures.get('state')?.raw[0]?.key === 'delegated';
  const hasNew = sources.some(
    (source) => !isDelegated(source) && (source.line.figures.get('state')?.cents ?? null) !== null,
  );
  if (!hasNew) return sources;
  return sources.map((source) => {
    const state = source.line.figures.get('state');
    if (!state || !isDelegated(source)) return source;
    const figures = new Map(source.line.figures);
    figures.delete('state');
    figures.set('delegated', state);
    return { ...source, line: { ...source.line, figures } };
  });
}

function inOrder(sources: readonly Source[]): readonly Source[] {
  return inSourceOrder(sources, ({ entry }) => entry.use);
}

/** Under which name the cells of a figure are kept. */
const CELLS: readonly (readonly [LineKey, LineFigure])[] = [
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
  ['reliquat', 'reliquat'],
];

function mergeLine(
  year: number,
  unordered: readonly Source[],
  about: About,
  teller: Teller,
): Omit<ReadLine, keyof FollowUp | 'nature'> {
  const inSheets = inOrder(withDelegated(unordered));
  // What another sheet says of the year's execution is no source of its financing plan.
  const ordered = inSheets.filter(({ line }) => stands(line));
  const funderSource = ordered.find((source) => source.line.hasFunders);
  // A « dont CEE » of another sheet says again what a funder of that name says here.
  const hasCee = funderSource?.line.funders.some(({ cee }) => cee) === true;
  const figure = (key: LineKey): Figure | undefined => {
    if (key === 'ceeDetail' && hasCee) return funderSource.line.figures.get(key);
    const isExecution = isExecutionFigure(key);
    let blank: Figure | undefined;
    for (const { line } of isExecution ? inSheets : ordered) {
      const one = line.figures.get(key);
      // A fiche that leaves its « Consommé » blank does not hide the avenant's.
      if (one && (!isExecution || one.cents !== null || one.unreadable)) return one;
      blank ??= one;
    }
    return blank;
  };
  const several = ordered.length > 1;
  if (several) for (const [key, what] of COMPARED) compareFigure(ordered, key, what, year, about, teller);
  if (inSheets.length > 1) compareExecution(inSheets, year, about, teller);
  if (several && funderSource) compareFunders(ordered, funderSource, year, about, teller);
  const unreadable = new Set<UnreadableFigure>();
  for (const key of ['cost', 'state', 'collectivity', 'fse'] as const) if (figure(key)?.unreadable) unreadable.add(key);
  if (figure('ceeDetail')?.unreadable || funderSource?.line.unknownCee) unreadable.add('cee');
  if (figure('meals')?.unreadable) unreadable.add('meals');
  if (funderSource?.line.unreadableFunder) unreadable.add('funders');
  const primary = ordered[0];
  if (primary?.line.unplaced) unreadable.add('other');
  const value = (key: LineKey): Cents | null => figure(key)?.cents ?? null;
  const cells: Record<string, readonly CellRef[]> = {};
  for (const [key, name] of CELLS) {
    const one = figure(key);
    if (one && one.cells.length > 0) cells[name] = one.cells;
  }
  const consumer = figure('consumed');
  const basis = consumer?.raw[0]?.consumedBy ?? 'unknown';
  const from = inSheets.find(({ line }) => line.figures.get('consumed') === consumer)?.entry;
  const estimated = basis === 'state' && from !== undefined && isEstimated(from, year);
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
    consumedBasis: value('consumed') === null ? null : estimated ? 'estimated' : basis,
    reliquat: value('reliquat'),
    collectivityPlaceAbsent: figure('collectivity') === undefined,
    cells,
    blanks: blankPlaces(figure, funderSource?.line.funderRaw ?? []),
  };
}

function schemeOf(text: string | null): ReadLine['schemeAsWritten'] {
  if (text === null) return null;
  const normal = normalise(text);
  if (/\b(cantines?|tarification sociale|restauration scolaire)\b/.test(normal)) return 'cantine';
  if (/\b(cee|slime|tzee)\b/.test(normal)) return 'cee';
  return /\b(standard|droit commun|parite)\b/.test(normal) ? 'standard' : null;
}
