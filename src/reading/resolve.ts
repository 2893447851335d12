import { groupBy } from '../contract';
import { add, sum, ZERO, type Cents } from '../money';
import type { CellRef } from '../sheets';
import type { Entry, FigureKey, RawFigure, RawLine } from './raw';
import type { ReadFunder } from './result';

/** A figure of a line once competing columns are told apart. */
export interface Figure {
  readonly cents: Cents | null;
  readonly unreadable: boolean;
  readonly cells: readonly CellRef[];
  readonly raw: readonly RawFigure[];
}

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
    if (raw.length > 0) figures.set(key, one(raw));
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

/** Two programmes beside each other add up; a column of their total beside them is a check. */
function stateFigure(raw: readonly RawFigure[]): Figure {
  const kept = preferred(raw);
  const byProgramme = new Map<string, RawFigure[]>();
  for (const figure of kept)
    if (figure.programme !== null)
      byProgramme.set(figure.programme, [...(byProgramme.get(figure.programme) ?? []), figure]);
  if (byProgramme.size < 2) return one(kept);
  const parts = [...byProgramme.values()].map((figures) => one(figures));
  const whole = kept.filter((figure) => figure.programme === null);
  const known = parts.filter((part) => part.cents !== null);
  const total: Figure = {
    cents:
      parts.some((part) => part.unreadable) || known.length === 0
        ? null
        : known.reduce((all, part) => add(all, part.cents ?? ZERO), ZERO),
    unreadable: parts.some((part) => part.unreadable),
    cells: known.flatMap((part) => part.cells),
    raw: kept,
  };
  if (whole.length === 0 || whole.every((figure) => figure.cents === null || figure.cents === total.cents))
    return total;
  return ambiguous(kept);
}

/** Granted before asked, all taxes included before without. */
function preferred(raw: readonly RawFigure[]): readonly RawFigure[] {
  let kept = raw;
  if (kept.some((figure) => figure.withTax) && kept.some((figure) => figure.withoutTax))
    kept = kept.filter((figure) => !figure.withoutTax);
  if (kept.some((figure) => figure.asked && !figure.granted) && kept.some((figure) => !figure.asked || figure.granted))
    kept = kept.filter((figure) => !figure.asked || figure.granted);
  return kept;
}

/** One figure of several cells of the same meaning: the same amount everywhere, or nobody knows. */
function one(all: readonly RawFigure[]): Figure {
  const raw = preferred(all);
  const filled = raw.filter((figure) => figure.cents !== null || figure.doubt !== null);
  const firstFilled = filled[0];
  if (!firstFilled) return { cents: null, unreadable: false, cells: [], raw };
  if (filled.every((figure) => figure.doubt === null && figure.cents === firstFilled.cents))
    return { cents: firstFilled.cents, unreadable: false, cells: [firstFilled.ref], raw };
  if (filled.length === 1) return { cents: null, unreadable: true, cells: [], raw };
  const readable = new Set(filled.filter((figure) => figure.doubt === null).map((figure) => figure.cents));
  return readable.size > 1 ? ambiguous(raw) : { cents: null, unreadable: true, cells: [], raw };
}

function ambiguous(raw: readonly RawFigure[]): Figure {
  for (const figure of raw) if (figure.cents !== null) figure.doubt ??= 'lecture-ambigue';
  return { cents: null, unreadable: true, cells: [], raw };
}

const MAIN_FIGURES: readonly LineKey[] = ['cost', 'state', 'collectivity', 'fse', 'reinforcedCost', 'ceeDetail'];

/** Whether any amount of the line stands in the workbook: a typed 0 stands, a dash does not. */
export function stands(line: ResolvedLine): boolean {
  return (
    MAIN_FIGURES.some((key) => figureStands(line.figures.get(key))) ||
    line.funderRaw.some((figure) => figure.cents !== null || figure.doubt !== null)
  );
}

const EXECUTION_FIGURES: readonly LineKey[] = ['carryOver', 'reduction', 'delegated', 'consumed', 'reliquat'];

/** The line tells what became of the State's credits, also where nothing of its financing plan stands. */
export function tellsExecution(line: ResolvedLine): boolean {
  return EXECUTION_FIGURES.some((key) => (line.figures.get(key)?.cents ?? null) !== null);
}

export function isExecutionFigure(key: LineKey): boolean {
  return EXECUTION_FIGURES.includes(key);
}

function figureStands(figure: Figure | undefined): boolean {
  return figure !== undefined && (figure.cents !== null || figure.unreadable);
}
