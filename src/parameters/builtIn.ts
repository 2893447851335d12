import set20240101 from './2024-01-01.json';
import { loadParameters } from './loadParameters';
import type { Parameters } from './parameters';

/** The sets that Cofisol brings along, oldest first; a new contract adds a file beside the others. */
export const builtInSets: readonly Parameters[] = [loadParameters(set20240101)];

/** The set in force on a day (« 2026-11-23 »): the last that holds from that day or before; the oldest before them all. */
export function parametersAt(date: string, sets: readonly Parameters[] = builtInSets): Parameters {
  const [oldest, ...others] = sets.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  if (oldest === undefined) throw new RangeError('parametersAt: no set of parameters');
  return others.reduce((chosen, set) => (set.validFrom <= date ? set : chosen), oldest);
}

/** The newest set. */
export const builtInParameters: Parameters = parametersAt('9999-12-31');
