import { checkedContract, type CheckedLine, type ReadableCheck } from '../../checking';
import { countsInGroup, groupsOf, type Axis } from '../../contract';
import { cents, sum, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';

/** State credits in one year of axes whose ceilings count together. */
export interface GroupCredit {
  readonly axes: readonly Axis[];
  readonly year: number;
  readonly state: Cents;
  /** Null where one of the axes that have credits in the year has none: the group is then held against nothing. */
  readonly ceiling: Cents | null;
}

/** The State credits that sums count of a line: as entered, else as expected. */
export function creditOf({ facts, expected }: CheckedLine): Cents {
  return facts.state ?? expected.state ?? ZERO;
}

/** Groups of more than one axis with credits, year by year; from what the check has calculated, nothing again. */
export function groupCredits(check: ReadableCheck, parameters: Parameters): readonly GroupCredit[] {
  const contract = checkedContract(check);
  const { totals, envelope, actions } = check;
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
      .map(([year, state]): GroupCredit => {
        const isWhole = totals.every(
          (total) => total.year !== year || !axes.includes(total.axis) || total.ceiling !== null,
        );
        const ceilings = envelope.filter((ceiling) => ceiling.year === year && axes.includes(ceiling.axis));
        const ceiling = isWhole && ceilings.length > 0 ? sum(ceilings.map(({ amount }) => amount)) : null;
        return { axes, year, state: cents(state), ceiling };
      });
  });
}
