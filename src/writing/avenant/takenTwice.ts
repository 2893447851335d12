import { euros, type Line } from '../../contract';
import { ZERO } from '../../money';
import type { Figure } from '../layout/figure';

/**
 * A report keeps what was not consumed, a réfaction takes credits off for it: both may be meant, and whoever signs has to know.
 * What the workbook itself gives for both is its own decision.
 */
export function takesTwice(line: Line | null, carryOver: Figure, reduction: Figure): boolean {
  if ((carryOver.amount ?? ZERO) <= 0n || (reduction.amount ?? ZERO) <= 0n) return false;
  return (line?.carryOver ?? null) === null || (line?.reduction ?? null) === null;
}

export function twiceText(year: number, carryOver: Figure, reduction: Figure): string {
  const figures = `un report de ${euros(carryOver.amount ?? ZERO)} et une réfaction de ${euros(reduction.amount ?? ZERO)}`;
  return `Les crédits non consommés en ${String(year - 1)} donnent lieu à la fois à ${figures} : à confirmer, ou n'en garder qu'un.`;
}
