import type { SheetUse } from './result';

/** The fiche first, then the last version of the year's avenant in sheet order, then the other tables. */
export function inSourceOrder<T>(sources: readonly T[], useOf: (source: T) => SheetUse): readonly T[] {
  if (sources.length === 1) return sources;
  return [
    ...sources.filter((source) => useOf(source) === 'fiche'),
    ...sources.filter((source) => useOf(source) === 'annual').reverse(),
    ...sources.filter((source) => useOf(source) !== 'fiche' && useOf(source) !== 'annual'),
  ];
}
