import { checkedContract, type CheckedLine, type ReadableCheck } from '../../checking';
import { countsInGroup, groupCeilings, groupsOf, type Axis } from '../../contract';
import { cents, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';

/** State credits in one year of axes whose ceilings count together. */
export interface GroupCredit {
  readonly axes: readonly Axis[];
  readonly year: number;
  readonly state: Cents;
  /** Null where it can't be told: the group is then held against nothing. */
  readonly ceiling: Cents | null;
}

/** The State credits that sums count of a line: as entered, else as expected. */
export function creditOf({ facts, expected }: CheckedLine): Cents {
  return facts.state ?? expected.state ?? ZERO;
}

/** Groups of more than one axis with credits, year by year; from what the check has calculated, nothing again. */
export function groupCredits(check: ReadableCheck, parameters: Parameters): readonly GroupCredit[] {
  const contract = checkedContract(check);
  const { totals, actions } = check;
  const ceilingOf = groupCeilings(contract);
  return groupsOf(contract, parameters).flatMap((axes) => {
    if (new Set(totals.filter(({ axis }) => axes.includes(axis)).map(({ axis }) => axis)).size < 2) return [];
    const sums = new Map<number, bigint>();
    for (const { action, lines } of actions) {
      if (!countsInGroup(action, axes, contract, parameters)) continue;
      for (const line of lines) {
        sums.set(line.line.year, (sums.get(line.line.year) ?? 0n) + creditOf(line));
      }
    }
    return [...sums]
      .sort(([a], [b]) => a - b)
      .map(([year, state]): GroupCredit => ({ axes, year, state: cents(state), ceiling: ceilingOf(axes, year) }));
  });
}
