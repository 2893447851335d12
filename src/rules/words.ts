import { euros, type AnalysedLine, type Axis, type Contract } from '../contract';
import type { Cents } from '../money';

/** « le département », « la métropole ». */
export function theCollectivity(contract: Contract): string {
  return contract.kind === 'metropole' ? 'la métropole' : 'le département';
}

/** « du département », « de la métropole ». */
export function ofCollectivity(contract: Contract): string {
  return contract.kind === 'metropole' ? 'de la métropole' : 'du département';
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « l'axe 2 », « les axes 1, 3 et 4 ». */
export function theAxes(axes: readonly Axis[]): string {
  const last = axes.at(-1);
  return axes.length < 2 ? `l'axe ${String(last)}` : `les axes ${axes.slice(0, -1).join(', ')} et ${String(last)}`;
}

/** « de l'axe 2 », « des axes 1, 3 et 4 ». */
export function ofAxes(axes: readonly Axis[]): string {
  return axes.length < 2 ? `de ${theAxes(axes)}` : `d${theAxes(axes).slice(1)}`;
}

export const rawLines = (lines: readonly AnalysedLine[]) => lines.map(({ line }) => line);

/** « 1 euro », « 2 euros », « 1,50 € ». */
export function wholeEuros(amount: Cents): string {
  if (amount % 100n !== 0n) return euros(amount);
  return `${String(amount / 100n)} ${amount < 200n ? 'euro' : 'euros'}`;
}

/** « 1 000 », with U+202F between groups of three. */
export function wholeNumber(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '\u202F');
}
