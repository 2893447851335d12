import { cents, ZERO, type Cents } from '../money';
import type { Parameters } from '../parameters';
import { analyse, type AnalysedLine } from './analysis';
import { countedAxis, countsInGroup, groupsOf } from './axes';
import { ceilings, floorOf, groupCeilings } from './envelope';
import { linesOf } from './linesOf';
import { AXES, type Axis, type Contract } from './model';

/** State credits of an axis in a year; where a State share is blank, the expected one stands in for it. */
export interface AxisTotal {
  readonly axis: Axis;
  readonly year: number;
  readonly state: Cents;
  readonly ceiling: Cents | null;
  readonly floor: Cents | null;
}

/** The totals of every axis and year that have lines, by axis, then year. */
export function totals(contract: Contract, parameters: Parameters): readonly AxisTotal[] {
  const ceilingOf = ceilings(contract);
  const lines = analyse(contract, parameters);
  return AXES.flatMap((axis) =>
    [...sumBy(lines.filter(({ action }) => countedAxis(action) === axis))].map(([year, state]) => {
      const ceiling = ceilingOf(axis, year);
      return { axis, year, state, ceiling, floor: floorOf(ceiling, axis, year, contract, parameters) };
    }),
  );
}

/** State credits by year, ascending, of some lines. */
function sumBy(lines: readonly AnalysedLine[]): Map<number, Cents> {
  const sums = new Map<number, Cents>();
  for (const { line, credit } of lines.toSorted((a, b) => a.line.year - b.line.year)) {
    sums.set(line.year, cents((sums.get(line.year) ?? 0n) + (credit ?? 0n)));
  }
  return sums;
}

export interface YearTotal {
  readonly year: number;
  readonly state: Cents;
}

/** State credits of the whole contract by year, actions without an axis included. */
export function totalsByYear(contract: Contract, parameters: Parameters): readonly YearTotal[] {
  return [...sumBy(analyse(contract, parameters))].map(([year, state]) => ({ year, state }));
}

export interface GroupTotal extends YearTotal {
  readonly axes: readonly Axis[];
  /** Null where it can't be told, see `groupCeilings`. */
  readonly ceiling: Cents | null;
}

/** State credits of each group of fungible axes by year. */
export function totalsByGroup(contract: Contract, parameters: Parameters): readonly GroupTotal[] {
  const ceilingOf = groupCeilings(contract);
  const lines = analyse(contract, parameters);
  return groupsOf(contract, parameters).flatMap((axes) => {
    const own = lines.filter(({ action }) => countsInGroup(action, axes, contract, parameters));
    return [...sumBy(own)].map(([year, state]) => ({ axes, year, state, ceiling: ceilingOf(axes, year) }));
  });
}

export interface FunderTotal {
  readonly name: string;
  readonly year: number;
  readonly amount: Cents;
}

/** What each tiers brings by year, in the order they are met. */
export function totalsByFunder(contract: Contract): readonly FunderTotal[] {
  const sums = new Map<string, FunderTotal>();
  for (const { line } of linesOf(contract)) {
    for (const { name, amount } of line.funders) {
      const key = `${String(line.year)} ${name}`;
      const before = sums.get(key)?.amount ?? ZERO;
      sums.set(key, { name, year: line.year, amount: cents(before + amount) });
    }
  }
  return [...sums.values()];
}
