import type { CheckedAction, CheckedLine } from '../../checking';
import {
  expectedShares,
  inverse,
  lineFacts,
  totals,
  totalsByGroup,
  type Action,
  type Axis,
  type AxisTotal,
  type Contract,
  type Funder,
  type Line,
  type Shares,
} from '../../contract';
import { min, subtract, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';

/** The figures of one line that the user tries; null is blank. */
export interface Trial {
  readonly cost: Cents | null;
  /** T, CEE included. */
  readonly thirdParties: Cents;
  /** E, a part of T. */
  readonly cee: Cents;
  readonly fse: Cents;
  readonly state: Cents | null;
}

/** What the trial would come to; nothing is written. */
export interface Simulation {
  readonly shares: Shares;
  readonly steps: readonly string[];
  /** The cost that the tried State credit carries; null without one, or where the scheme has none. */
  readonly carriedCost: Cents | null;
  /** State credits of the action's axis and of its group in that year, before and after. */
  readonly totals: readonly SimulatedTotal[];
}

export interface SimulatedTotal {
  readonly axes: readonly Axis[];
  readonly before: Cents;
  readonly after: Cents;
  readonly floor: Cents | null;
  readonly ceiling: Cents | null;
}

/** The figures of a line as they are, to begin with. */
export function trialOf({ facts }: CheckedLine): Trial {
  const { cost, thirdParties, cee, fse, state } = facts;
  return { cost, thirdParties, cee, fse, state };
}

/** @param before the contract as it was checked (`checkedContract`) */
export function simulate(
  before: Contract,
  { action }: CheckedAction,
  { line }: CheckedLine,
  trial: Trial,
  parameters: Parameters,
): Simulation {
  const tried = triedLine(line, trial);
  const triedAction: Action = { ...action, lines: action.lines.map((own) => (own === line ? tried : own)) };
  const after: Contract = {
    ...before,
    actions: before.actions.map((own) => (own === action ? triedAction : own)),
  };
  const facts = lineFacts(tried, triedAction);
  const shares = expectedShares(tried, triedAction, after, parameters, facts);
  return {
    shares,
    steps: shares.derivation(),
    carriedCost: trial.state === null ? null : inverse(trial.state, { ...facts, scheme: shares.scheme }, parameters),
    totals: movedTotals(before, after, action.axis, line.year, parameters),
  };
}

/** The line with the tried figures in the places that the calculation takes them from. */
function triedLine(line: Line, { cost, thirdParties, cee, fse, state }: Trial): Line {
  const ceeOf = min(cee, thirdParties);
  const funders: Funder[] = [
    { name: 'CEE', amount: ceeOf, cee: true, commune: false },
    { name: 'Tiers', amount: subtract(thirdParties, ceeOf), cee: false, commune: false },
  ];
  return {
    ...line,
    cost,
    reinforcedCost: line.reinforcedCost === null ? null : cost,
    state,
    funders: sameFunders(line, thirdParties, ceeOf) ?? funders.filter(({ amount }) => amount !== ZERO),
    ceeDetail: null,
    fse,
    unreadable: new Set(),
  };
}

/** The funders by their names, as long as their sums are not what is tried. */
function sameFunders(line: Line, thirdParties: Cents, cee: Cents): readonly Funder[] | null {
  let all = 0n;
  let own = 0n;
  for (const funder of line.funders) {
    all += funder.amount;
    if (funder.cee) own += funder.amount;
  }
  return line.ceeDetail === null && all === thirdParties && own === cee ? line.funders : null;
}

function movedTotals(
  before: Contract,
  after: Contract,
  axis: Axis | null,
  year: number,
  parameters: Parameters,
): readonly SimulatedTotal[] {
  const of = <T extends { readonly year: number }>(all: readonly T[], holds: (one: T) => boolean): T | undefined =>
    all.find((one) => one.year === year && holds(one));
  const isAxis = (total: AxisTotal): boolean => total.axis === axis;
  const [axisBefore, axisAfter] = [of(totals(before, parameters), isAxis), of(totals(after, parameters), isAxis)];
  const moved: SimulatedTotal[] = [];
  if (axisAfter) {
    moved.push({
      axes: [axisAfter.axis],
      before: axisBefore?.state ?? ZERO,
      after: axisAfter.state,
      floor: axisAfter.floor,
      ceiling: axisAfter.ceiling,
    });
  }
  const groups = totalsByGroup(before, parameters);
  for (const group of totalsByGroup(after, parameters)) {
    if (group.year !== year || group.axes.length < 2 || (axis !== null && !group.axes.includes(axis))) continue;
    const same = of(groups, ({ axes }) => axes.join() === group.axes.join());
    moved.push({
      axes: group.axes,
      before: same?.state ?? ZERO,
      after: group.state,
      floor: null,
      ceiling: hasAllCeilings(after, group.axes, year) ? group.ceiling : null,
    });
  }
  return moved;
}

/** A group is held against its ceilings only where each of its axes with actions has one. */
function hasAllCeilings({ actions, envelope }: Contract, axes: readonly Axis[], year: number): boolean {
  const used = axes.filter((axis) =>
    actions.some((action) => action.axis === axis && action.lines.some((line) => line.year === year)),
  );
  return used.every((axis) => envelope.some((ceiling) => ceiling.axis === axis && ceiling.year === year));
}
