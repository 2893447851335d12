import { euros, typography } from '../../contract';
import { abs } from '../../money';
import type { CeilingStanding } from './standing';

/** Whether the plafond and the plancher hold. */
export function verdictText({ ceilingHolds, floorHolds, floor }: CeilingStanding): string {
  const ceiling = ceilingHolds ? 'Plafond respecté' : 'PLAFOND DÉPASSÉ';
  if (floor === null) return ceiling;
  return typography(`${ceiling}, ${floorHolds ? 'plancher atteint' : 'PLANCHER NON ATTEINT'}`);
}

/** The same in a sentence with its figures, for a document. */
export function standingText(standing: CeilingStanding): string {
  const floor = standing.floor === null ? '' : ` ; plancher : ${euros(standing.floor)}`;
  const { ceiling, left, ceilingHolds } = standing;
  const margin = ceilingHolds ? `reste sous le plafond : ${euros(left)}` : `dépassement : ${euros(abs(left))}`;
  return typography(`Plafond notifié : ${euros(ceiling)}${floor} ; ${margin}. ${verdictText(standing)}.`);
}
