import type { AxisTotal } from '../../contract';
import { subtract, type Cents } from '../../money';
import type { Tone } from './tone';

/** The State credits of an axis and year against floor and ceiling, in two words. */
export function axisVerdict({ state, ceiling, floor }: AxisTotal): { readonly tone: Tone; readonly word: string } {
  if (floor !== null && state < floor) return { tone: 'error', word: 'Sous le plancher' };
  if (ceiling === null) return { tone: 'warning', word: 'Plafond inconnu' };
  // No fault where the group of axes holds, which its own line or the findings tell.
  return state > ceiling ? { tone: 'warning', word: 'Plafond de l’axe dépassé' } : { tone: 'ok', word: 'Conforme' };
}

/** What the axis lacks; null where the floor holds or there is none. */
export function missingUnderFloor({ state, floor }: AxisTotal): Cents | null {
  return floor !== null && state < floor ? subtract(floor, state) : null;
}
