import { ceilings, countsInGroup, floorOf, groupsOf, type Axis, type Contract } from '../../contract';
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
  readonly floorHolds: boolean;
}

export interface Standings {
  ofAxis(axis: Axis, state: Cents): CeilingStanding | null;
  ofGroups(
    rows: readonly AvenantRow[],
  ): readonly { readonly axes: readonly Axis[]; readonly state: Cents; readonly standing: CeilingStanding | null }[];
}

export function standingOf(contract: Contract, year: number, parameters: Parameters): Standings {
  const ceilingOf = ceilings(contract);
  return {
    ofAxis(axis, state) {
      const ceiling = ceilingOf(axis, year);
      return ceiling === null ? null : against(state, ceiling, floorOf(ceiling, axis, year, contract, parameters));
    },
    ofGroups: (rows) =>
      groupsOf(contract, parameters).flatMap((axes) => {
        const own = rows.filter(({ action }) => countsInGroup(action, axes, contract, parameters));
        if (own.length === 0) return [];
        const state = sum(own.map((row) => row.state.amount ?? ZERO));
        const known = axes.map((axis) => ceilingOf(axis, year));
        // An axis that has actions and no plafond leaves the ceiling of its group unknown.
        const complete = axes.every((axis, i) => known[i] !== null || !own.some(({ action }) => action.axis === axis));
        const total = sum(known.flatMap((ceiling) => ceiling ?? []));
        return [{ axes, state, standing: complete && total > 0n ? against(state, total, null) : null }];
      }),
  };
}

function against(state: Cents, ceiling: Cents, floor: Cents | null): CeilingStanding {
  return {
    ceiling,
    floor,
    left: subtract(ceiling, state),
    ceilingHolds: state <= ceiling,
    floorHolds: floor === null || state >= floor,
  };
}
