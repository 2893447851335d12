import { ceilings, countsInGroup, floorOf, groupCeilings, groupsOf, type Axis, type Contract } from '../../contract';
import { subtract, sum, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';
import type { AvenantRow } from './row';

/** New credits against what the State notified. */
export interface CeilingStanding {
  readonly ceiling: Cents;
  /** Null where the axis has no floor (axis 2 of a département), or for a group. */
  readonly floor: Cents | null;
  /** What is left under the ceiling; below 0 it is exceeded. */
  readonly left: Cents;
  readonly ceilingHolds: boolean;
  /** An axis may be above its own ceiling while those that it counts with hold together: fungibility, to be agreed. */
  readonly isFungible: boolean;
  readonly floorHolds: boolean;
}

/** The new credits of axes whose ceilings count together; no standing where their ceiling can't be told. */
export interface GroupStanding {
  readonly axes: readonly Axis[];
  readonly state: Cents;
  /** Whether transversal actions are among those that count. */
  readonly withTransversal: boolean;
  readonly standing: CeilingStanding | null;
}

export interface Standings {
  readonly groups: readonly GroupStanding[];
  ofAxis(axis: Axis, state: Cents): CeilingStanding | null;
}

export function standingsOf(
  rows: readonly AvenantRow[],
  contract: Contract,
  year: number,
  parameters: Parameters,
): Standings {
  const ceilingOf = ceilings(contract);
  const groupCeilingOf = groupCeilings(contract);
  const groups = groupsOf(contract, parameters).flatMap((axes): GroupStanding[] => {
    const own = rows.filter(({ action }) => countsInGroup(action, axes, contract, parameters));
    if (own.length === 0) return [];
    const state = sum(own.map((row) => row.state.amount ?? ZERO));
    const ceiling = groupCeilingOf(axes, year);
    const standing = ceiling === null ? null : against(state, ceiling, null, false);
    return [{ axes, state, withTransversal: own.some(({ action }) => action.transversal), standing }];
  });
  return {
    groups,
    ofAxis(axis, state) {
      const ceiling = ceilingOf(axis, year);
      if (ceiling === null) return null;
      const group = groups.find(({ axes }) => axes.includes(axis));
      const floor = floorOf(ceiling, axis, year, contract, parameters);
      return against(state, ceiling, floor, group?.standing?.ceilingHolds === true);
    },
  };
}

function against(state: Cents, ceiling: Cents, floor: Cents | null, groupHolds: boolean): CeilingStanding {
  const ceilingHolds = state <= ceiling;
  return {
    ceiling,
    floor,
    left: subtract(ceiling, state),
    ceilingHolds,
    isFungible: !ceilingHolds && groupHolds,
    floorHolds: floor === null || state >= floor,
  };
}
