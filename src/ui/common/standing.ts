import type { Cents } from '../../money';

/** Where State credits stand: between floor and ceiling, or not. */
export type Standing = 'held' | 'below' | 'above' | 'unknown';

export function standingOf(state: Cents, floor: Cents | null, ceiling: Cents | null): Standing {
  if (floor !== null && state < floor) return 'below';
  if (ceiling === null) return 'unknown';
  return state > ceiling ? 'above' : 'held';
}
