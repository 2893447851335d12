import type { AnalysedLine, Axis } from '../../contract';
import { sum, type Cents } from '../../money';
import { creditsOf, type CheckContext } from '../context';

/** The credits of a group of fungible axes in a year, and its ceiling. */
export interface GroupStanding {
  readonly credits: Cents;
  readonly ceiling: Cents;
  readonly lines: readonly AnalysedLine[];
}

/** Null where the ceiling can't be told: every axis of the group that has actions needs its plafond. */
export function groupStanding(group: readonly Axis[], year: number, context: CheckContext): GroupStanding | null {
  const known = group.map((axis) => context.ceilingOf(axis, year)).filter((ceiling) => ceiling !== null);
  const complete = group.every((axis) => context.ceilingOf(axis, year) !== null || !context.axesWithActions.has(axis));
  if (known.length === 0 || !complete) return null;
  const lines = context.linesOfGroup(group, year);
  return { credits: creditsOf(lines), ceiling: sum(known), lines };
}
