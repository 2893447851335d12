import type { Correction } from '../result';

/** One correction a target, in the order of first mention; of two on the same target the later one wins. */
export function mergeCorrections(...lists: readonly (readonly Correction[])[]): readonly Correction[] {
  const merged = new Map<string, Correction>();
  for (const correction of lists.flat()) merged.set(targetOf(correction), correction);
  return [...merged.values()];
}

function targetOf(correction: Correction): string {
  const { type } = correction;
  switch (type) {
    case 'role':
      return JSON.stringify([type, correction.sheet, correction.cell.replace(/\$/g, '').toUpperCase()]);
    case 'axis':
    case 'nature':
      return JSON.stringify([type, correction.action]);
    case 'unit':
      return JSON.stringify([type, correction.sheet]);
    case 'leave-out':
      return JSON.stringify([type, correction.sheet, correction.range?.replace(/\$/g, '').toUpperCase()]);
    case 'kind':
    case 'collectivity':
      return type;
    case 'ceiling':
      return JSON.stringify([type, correction.axis, correction.year]);
  }
}
