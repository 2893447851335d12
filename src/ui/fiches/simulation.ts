import { checkedContract, type CheckedAction, type CheckedLine, type ReadableCheck } from '../../checking';
import {
  countedAxis,
  countsInGroup,
  expectedShares,
  inverse,
  lineFacts,
  type Axis,
  type Funder,
  type Line,
  type Shares,
} from '../../contract';
import { add, min, subtract, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';
import { creditOf, groupCredits } from '../common/groupCredits';

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

export function simulate(
  check: ReadableCheck,
  checked: CheckedAction,
  line: CheckedLine,
  trial: Trial,
  parameters: Parameters,
): Simulation {
  const { action } = checked;
  const tried = triedLine(line.line, trial);
  const facts = lineFacts(tried, action);
  const shares = expectedShares(tried, action, checkedContract(check), parameters, facts);
  const credit = trial.state ?? shares.state ?? ZERO;
  return {
    shares,
    steps: shares.derivation(),
    carriedCost: trial.state === null ? null : inverse(trial.state, { ...facts, scheme: shares.scheme }, parameters),
    totals: movedTotals(check, checked, line, credit, parameters),
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

/** The sums that the line counts in, less what it counted, plus what it counts now. */
function movedTotals(
  check: ReadableCheck,
  { action }: CheckedAction,
  line: CheckedLine,
  credit: Cents,
  parameters: Parameters,
): readonly SimulatedTotal[] {
  const { year } = line.line;
  const move = subtract(credit, creditOf(line));
  const axis = countedAxis(action);
  const ofAxis = check.totals.filter((total) => total.year === year && total.axis === axis);
  const contract = checkedContract(check);
  const ofGroups = groupCredits(check, parameters).filter(
    (group) => group.year === year && countsInGroup(action, group.axes, contract, parameters),
  );
  return [
    ...ofAxis.map(({ state, floor, ceiling, axis: own }) => ({
      axes: [own],
      before: state,
      after: add(state, move),
      floor,
      ceiling,
    })),
    ...ofGroups.map(({ axes, state, ceiling }) => ({
      axes,
      before: state,
      after: add(state, move),
      floor: null,
      ceiling,
    })),
  ];
}
