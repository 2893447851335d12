import { euros, typography } from '../../contract';
import { abs } from '../../money';
import type { CeilingStanding } from './standing';

/** The verdicts as they stand in cells, where formulas choose among them. */
export const VERDICTS = {
  held: 'Plafond respecté',
  fungible: "Plafond de l'axe dépassé (fongibilité à convenir)",
  exceeded: 'PLAFOND DÉPASSÉ',
  floorReached: ', plancher atteint',
  floorMissed: ', PLANCHER NON ATTEINT',
} as const;

/** Whether the plafond and the plancher hold. */
export function verdictText(standing: CeilingStanding): string {
  const floor = standing.floorHolds ? VERDICTS.floorReached : VERDICTS.floorMissed;
  return `${ceilingVerdict(standing)}${standing.floor === null ? '' : floor}`;
}

function ceilingVerdict({ ceilingHolds, isFungible }: CeilingStanding): string {
  if (ceilingHolds) return VERDICTS.held;
  return isFungible ? VERDICTS.fungible : VERDICTS.exceeded;
}

/** The same in a sentence with its figures, for a document. */
export function standingText(standing: CeilingStanding): string {
  const floor = standing.floor === null ? '' : ` ; plancher : ${euros(standing.floor)}`;
  const { ceiling } = standing;
  return typography(`Plafond notifié : ${euros(ceiling)}${floor} ; ${marginText(standing)}. ${verdictText(standing)}.`);
}

/** « reste sous le plafond : 14 050,00 € », « dépassement : 7 350,00 € ». */
function marginText({ left, ceilingHolds }: CeilingStanding): string {
  return ceilingHolds ? `reste sous le plafond : ${euros(left)}` : `dépassement : ${euros(abs(left))}`;
}
