import {
  analyse,
  ceilings,
  countedAxis,
  countsInGroup,
  groupBy,
  groupCeilings,
  hasAmount,
  type AnalysedLine,
  type Axis,
  type Contract,
} from '../contract';
import { sum, ZERO, type Cents } from '../money';
import type { Parameters } from '../parameters';

/** A contract with what all rules need of it, calculated once. */
export interface CheckContext {
  readonly contract: Contract;
  readonly parameters: Parameters;
  readonly lines: readonly AnalysedLine[];
  /** The years of the contract in which some action has an amount. */
  readonly years: readonly number[];
  /** The lines of an axis, transversal actions left out; by year where one is given. */
  readonly linesOfAxis: (axis: Axis, year?: number) => readonly AnalysedLine[];
  /** The axes that have actions, transversal ones left out. */
  readonly axesWithActions: ReadonlySet<Axis>;
  readonly linesOfGroup: (group: readonly Axis[], year: number) => readonly AnalysedLine[];
  readonly ceilingOf: (axis: Axis, year: number) => Cents | null;
  readonly groupCeilingOf: (group: readonly Axis[], year: number) => Cents | null;
}

export function checkContext(contract: Contract, parameters: Parameters): CheckContext {
  const lines = analyse(contract, parameters);
  const present = new Set(lines.filter(({ line }) => hasAmount(line)).map(({ line }) => line.year));
  const byAxis = groupBy(lines, ({ action }) => countedAxis(action));
  const byAxisAndYear = groupBy(lines, ({ action, line }) => `${String(countedAxis(action))} ${String(line.year)}`);
  const byYear = groupBy(lines, ({ line }) => line.year);
  return {
    contract,
    parameters,
    lines,
    years: parameters.figures.contractYears.value.filter((year) => present.has(year)),
    linesOfAxis: (axis, year) =>
      (year === undefined ? byAxis.get(axis) : byAxisAndYear.get(`${String(axis)} ${String(year)}`)) ?? [],
    axesWithActions: new Set(contract.actions.map(countedAxis).filter((axis) => axis !== null)),
    linesOfGroup: (group, year) =>
      (byYear.get(year) ?? []).filter(({ action }) => countsInGroup(action, group, contract, parameters)),
    ceilingOf: ceilings(contract),
    groupCeilingOf: groupCeilings(contract),
  };
}

/** The State credits of some lines; where a State share is blank, the expected one stands in for it. */
export function creditsOf(lines: readonly AnalysedLine[]): Cents {
  return sum(lines.map(({ credit }) => credit ?? ZERO));
}
