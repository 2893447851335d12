import type { Action } from '../../contract';
import { mentions, type Figures, type Parameters } from '../../parameters';

/** True where the title names SLIME, SLIME+ or a « territoire zéro exclusion énergétique ». */
export function namesCeeProgramme(action: Action, parameters: Parameters): boolean {
  return mentions(action.title, parameters.figures.ceeProgrammes.value);
}

/** The rate of the CEE programmes in a year; null before the first. */
export function ceeRateOf(year: number, { figures }: Parameters): Figures['ceeRates']['value'][number] | null {
  return figures.ceeRates.value.findLast(({ fromYear }) => fromYear <= year) ?? null;
}
