import { subtract, sum } from '../../money';
import { numberText } from '../layout/cells';
import type { AvenantGroup, AvenantTable } from './table';

/** Rows under the sub-total of a group: plafond, plancher where there is one, what is left. */
function standingRows({ standing }: AvenantGroup): number {
  if (standing === null) return 0;
  return standing.floor === null ? 2 : 3;
}

/**
 * Whether the axes that an axis counts with hold together, as a formula on the sub-totals and plafonds of the sheet; null
 * where their ceiling can't be told, or for an axis that counts alone.
 * @param first the row of the first group's title, from 0
 * @param letter the column of the State's credits
 */
export function groupFormulas(
  { groups, fungible }: AvenantTable,
  first: number,
  letter: string,
): (of: AvenantGroup) => string | null {
  const subTotals = new Map<AvenantGroup, number>();
  let row = first;
  for (const group of groups) {
    row += 1 + group.rows.length;
    subTotals.set(group, row);
    row += 1 + standingRows(group);
  }
  /** The cell so many rows below the sub-total. */
  const at = (group: AvenantGroup, below: number): string => `${letter}${(subTotals.get(group) ?? 0) + below + 1}`;
  return ({ axis: of }) => {
    if (typeof of !== 'number') return null;
    const together = fungible.find(({ axes }) => axes.length > 1 && axes.includes(of));
    if (!together?.standing) return null;
    const { axes, withTransversal, standing } = together;
    const counted = groups.filter(({ axis }) =>
      axis === 'transversal' ? withTransversal : axis !== null && axes.includes(axis),
    );
    const shown = counted.flatMap((group) => (group.standing ? [{ group, ceiling: group.standing.ceiling }] : []));
    // An axis without actions this year brings its plafond all the same.
    const rest = subtract(standing.ceiling, sum(shown.map(({ ceiling }) => ceiling)));
    const ceilings = [...shown.map(({ group }) => at(group, 1)), ...(rest === 0n ? [] : [numberText(rest)])];
    return `ROUND(${counted.map((group) => at(group, 0)).join('+')},2)<=ROUND(${ceilings.join('+')},2)`;
  };
}
