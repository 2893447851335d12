import { groupBy } from '../contract';
import { sum, ZERO, type Cents } from '../money';
import { oneFigure, stateFigure, type Figure } from './figure';
import type { Entry, FigureKey, RawFigure, RawLine } from './raw';
import type { ReadFunder } from './result';

export interface ResolvedLine {
  readonly year: number;
  readonly figures: ReadonlyMap<LineKey, Figure>;
  readonly funders: readonly ReadFunder[];
  readonly funderRaw: readonly RawFigure[];
  readonly hasFunders: boolean;
  readonly unreadableFunder: boolean;
  readonly unknownCee: boolean;
  readonly unplaced: boolean;
  readonly scheme: string | null;
  /** Totals over the funders that are held against the line. */
  readonly checks: readonly RawFigure[];
}

export type LineKey =
  | 'cost'
  | 'reinforcedCost'
  | 'state'
  | 'collectivity'
  | 'fse'
  | 'ceeDetail'
  | 'meals'
  | 'investment'
  | 'carryOver'
  | 'reduction'
  | 'delegated'
  | 'consumed'
  | 'reliquat';

/** Decisions that hold for a whole table: which of its columns is the cost, which one only a check. */
interface Decisions {
  readonly totalIsCost: boolean;
  readonly state: 'state' | 'newCredits' | 'delegated' | null;
  readonly groupIsCheck: boolean;
}

/** Resolves the lines of one table. Doubts found here are written on the raw figures. */
export function resolveTable(entries: readonly Entry[]): ReadonlyMap<RawLine, ResolvedLine> {
  const lines = entries.flatMap((entry) => [...entry.lines.values()]);
  const decisions = decide(lines);
  return new Map(lines.map((line) => [line, resolveLine(line, decisions)]));
}

function decide(lines: readonly RawLine[]): Decisions {
  const has = (key: FigureKey): boolean => lines.some((line) => line.figures.some((figure) => figure.key === key));
  const totalIsCost = !has('cost');
  const state = has('state') ? 'state' : has('newCredits') ? 'newCredits' : has('delegated') ? 'delegated' : null;
  return { totalIsCost, state, groupIsCheck: groupIsCheck(lines, totalIsCost ? 'total' : 'cost', state) };
}

/**
 * « Cofinancements » beside CAF and ARS: a check where it is always their sum, and the lines balance better without it.
 * Parity is no argument here: only C = S + D + T + F is.
 */
function groupIsCheck(lines: readonly RawLine[], costKey: FigureKey, stateKey: FigureKey | null): boolean {
  let together = 0;
  let without = 0;
  let within = 0;
  const both: RawFigure[] = [];
  for (const line of lines) {
    const figures = withoutAsked(line.figures);
    const group = figures.filter((figure) => figure.key === 'tiersGroup');
    const named = figures.filter((figure) => figure.key === 'tiers' || figure.key === 'cee');
    const groupSum = sum(group.map((figure) => figure.cents ?? ZERO));
    const namedSum = sum(named.map((figure) => figure.cents ?? ZERO));
    if (group.length === 0 || named.length === 0 || [...group, ...named].some((figure) => figure.doubt !== null))
      continue;
    if (groupSum === 0n && namedSum === 0n) continue;
    if (groupSum !== namedSum) return false;
    together++;
    both.push(...group);
    const cost = first(figures, costKey);
    const rest = (['collectivity', 'fse'] as const).map((key) => first(figures, key) ?? ZERO);
    const state = stateKey === null ? null : first(figures, stateKey);
    if (cost === null || state === null) continue;
    const balance = cost - state - sum(rest) - namedSum;
    if (balance === 0n) without++;
    if (balance - groupSum === 0n) within++;
  }
  if (together === 0) return false;
  if (without !== within) return without > within;
  // Nothing tells: the group's figures are doubtful rather than counted twice.
  for (const figure of both) figure.doubt = 'lecture-ambigue';
  return false;
}

function first(figures: readonly RawFigure[], key: FigureKey): Cents | null {
  return figures.find((figure) => figure.key === key && figure.cents !== null)?.cents ?? null;
}

const NO_FIGURES: readonly RawFigure[] = [];
/** Figures that no other column competes with. */
const AS_THEY_ARE = [
  'collectivity',
  'fse',
  'reinforcedCost',
  'ceeDetail',
  'meals',
  'investment',
  'carryOver',
  'reduction',
  'reliquat',
] as const;

function resolveLine(line: RawLine, decisions: Decisions): ResolvedLine {
  const figures = new Map<LineKey, Figure>();
  const byKey = groupBy(line.figures, (figure) => figure.key);
  const of = (key: FigureKey): readonly RawFigure[] => byKey.get(key) ?? NO_FIGURES;
  const put = (key: LineKey, raw: readonly RawFigure[]): void => {
    if (raw.length > 0) figures.set(key, oneFigure(raw));
  };
  const totals = of('total');
  put('cost', decisions.totalIsCost ? totals : of('cost'));
  if (decisions.state) {
    const state = of(decisions.state);
    if (state.length > 0) figures.set('state', stateFigure(state));
  }
  if (decisions.state !== 'delegated') put('delegated', of('delegated'));
  for (const key of AS_THEY_ARE) put(key, of(key));
  put('consumed', surest(of('consumed')));
  const funderRaw = withoutAsked(
    line.figures.filter(
      (figure) =>
        figure.key === 'tiers' || figure.key === 'cee' || (figure.key === 'tiersGroup' && !decisions.groupIsCheck),
    ),
  );
  for (const figure of twice(funderRaw)) figure.doubt ??= 'lecture-ambigue';
  const checks = [...(decisions.totalIsCost ? [] : totals)];
  return {
    year: line.year,
    figures,
    funders: funderRaw
      .filter((figure) => figure.cents !== null && figure.doubt === null)
      .map((figure) => ({
        name: figure.name,
        amount: figure.cents ?? ZERO,
        cee: figure.key === 'cee',
        commune: figure.commune,
        cell: figure.ref,
      })),
    funderRaw,
    hasFunders: funderRaw.length > 0 || (decisions.groupIsCheck && of('tiersGroup').length > 0),
    unreadableFunder: funderRaw.some((figure) => figure.doubt !== null),
    unknownCee: funderRaw.some((figure) => figure.mixedCee && (figure.cents ?? ZERO) !== 0n),
    unplaced: line.unplaced.length > 0,
    scheme: line.scheme,
    checks,
  };
}

/** « CAF | demandé | accordé »: what is granted is the amount, though it be blank. */
function withoutAsked(figures: readonly RawFigure[]): readonly RawFigure[] {
  const isAsked = ({ asked, granted }: RawFigure): boolean => asked && !granted;
  return figures.filter(
    (figure) => !isAsked(figure) || !figures.some((other) => other.label === figure.label && !isAsked(other)),
  );
}

/** What was consumed of the State's part, where a column says it; else all spending, else what does not say whose it is. */
function surest(consumed: readonly RawFigure[]): readonly RawFigure[] {
  for (const by of ['state', 'total', null] as const) {
    const own = consumed.filter((figure) => figure.consumedBy === by);
    if (own.some((figure) => figure.cents !== null || figure.doubt !== null)) return own;
  }
  return consumed;
}

/** The same header over two filled cells of one year: « Prévu » and « Réalisé » one under the other, which never add up. */
function twice(funders: readonly RawFigure[]): readonly RawFigure[] {
  if (funders.length < 2) return NO_FIGURES;
  const filled = funders.filter((figure) => figure.cents !== null && figure.label !== null);
  return filled.filter((figure) =>
    filled.some((other) => other !== figure && other.label === figure.label && other.ref.column === figure.ref.column),
  );
}
