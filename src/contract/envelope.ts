import { multiply, sum, type Cents } from '../money';
import type { Parameters } from '../parameters';
import { axesOf, countedAxis } from './axes';
import type { Axis, Contract } from './model';

/** Looks up the plafond notifié of an axis and a year; null where none is known. */
export function ceilings(contract: Contract): (axis: Axis, year: number) => Cents | null {
  const known = new Map(contract.envelope.map(({ axis, year, amount }) => [`${String(axis)} ${String(year)}`, amount]));
  return (axis, year) => known.get(`${String(axis)} ${String(year)}`) ?? null;
}

/**
 * Looks up the plafond of axes that count together in a year. Null where it can't be told: every axis of the group that has
 * actions needs its plafond.
 */
export function groupCeilings(contract: Contract): (group: readonly Axis[], year: number) => Cents | null {
  const ceilingOf = ceilings(contract);
  const withActions = new Set(contract.actions.map(countedAxis));
  return (group, year) => {
    const known = group.map((axis) => ceilingOf(axis, year)).filter((ceiling) => ceiling !== null);
    const isComplete = group.every((axis) => ceilingOf(axis, year) !== null || !withActions.has(axis));
    return known.length > 0 && isComplete ? sum(known) : null;
  };
}

/** The floor of an axis for a ceiling: rate x plafond, up to the cent; null for an axis or a year without a floor. */
export function floorOf(
  ceiling: Cents | null,
  axis: Axis,
  year: number,
  contract: Contract,
  parameters: Parameters,
): Cents | null {
  const { contractYears, floorRate } = parameters.figures;
  const bound = axesOf(contract, parameters).includes(axis) && contractYears.value.includes(year);
  return ceiling === null || !bound ? null : multiply(ceiling, floorRate.value[contract.kind], 'ceil');
}
