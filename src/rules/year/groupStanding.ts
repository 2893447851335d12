import type { AnalysedLine, Axis } from '../../contract';
import type { Cents } from '../../money';
import { creditsOf, type CheckContext } from '../context';

/** The credits of a group of fungible axes in a year, and its ceiling. */
export interface GroupStanding {
  readonly credits: Cents;
  readonly ceiling: Cents;
  readonly lines: readonly AnalysedLine[];
}

/** Null where the ceiling can't be told. */
export function groupStanding(group: readonly Axis[], year: number, context: CheckContext): GroupStanding | null {
  const ceiling = context.groupCeilingOf(group, year);
  if (ceiling === null) return null;
  const lines = context.linesOfGroup(group, year);
  return { credits: creditsOf(lines), ceiling, lines };
}
