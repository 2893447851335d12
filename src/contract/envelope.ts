import { multiply, type Cents } from '../money';
import type { Parameters } from '../parameters';
import { axesOf } from './axes';
import type { Axis, Contract } from './model';

/** Looks up the plafond notifié of an axis and a year; null where none is known. */
export function ceilings(contract: Contract): (axis: Axis, year: number) => Cents | null {
  const known = new Map(contract.envelope.map(({ axis, year, amount }) => [`${String(axis)} ${String(year)}`, amount]));
  return (axis, year) => known.get(`${String(axis)} ${String(year)}`) ?? null;
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
