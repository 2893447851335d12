import { euros, type Line } from '../../contract';
import { ZERO } from '../../money';
import type { Figure } from '../layout/figure';

/** What else answers for the same unspent credits as the réfaction of a row. */
export type Twice = 'carry-over' | 'last-year';

/**
 * A report keeps what was not consumed, a réfaction takes credits off for it: both may be meant, and whoever signs has to know.
 * What the workbook itself gives for both is its own decision. Credits that were lowered to what was consumed already bear what
 * a réfaction would take.
 */
export function takenTwice(line: Line | null, carryOver: Figure, reduction: Figure, isLowered: boolean): Twice[] {
  if ((reduction.amount ?? ZERO) <= 0n) return [];
  const isReported = (carryOver.amount ?? ZERO) > 0n;
  const bothGiven = (line?.carryOver ?? null) !== null && (line?.reduction ?? null) !== null;
  return [...(isReported && !bothGiven ? ['carry-over' as const] : []), ...(isLowered ? ['last-year' as const] : [])];
}

export function twiceText(twice: Twice, year: number, carryOver: Figure, reduction: Figure): string {
  const taken = `une réfaction de ${euros(reduction.amount ?? ZERO)}`;
  return twice === 'carry-over'
    ? `Les crédits non consommés en ${String(year - 1)} donnent lieu à la fois à un report de ${euros(carryOver.amount ?? ZERO)} et ${taken} : à confirmer, ou n'en garder qu'un.`
    : `Les crédits nouveaux sont abaissés d'après la consommation constatée, et le classeur donne aussi ${taken} : à confirmer, ou n'en garder qu'un.`;
}

/** Why a réfaction that could be proposed is not: the State lowers the last year's credits rather than taking some back. */
export const REDUCTION_LEFT_OUT =
  "Réfaction non reprise : les crédits nouveaux sont déjà abaissés d'après la consommation constatée.";
