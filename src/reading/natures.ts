import type { Nature } from '../contract';
import type { Source } from './differences';
import type { Entry, WrittenNature } from './raw';
import { readNature } from './words/nature';

const known = (written: WrittenNature | null | undefined): WrittenNature | null =>
  written && readNature(written.text) !== null ? written : null;

/** The nature of one year in the words of its own row, column or sheet; null where only the action as a whole has one. */
export function natureOfYear(year: number, sources: readonly Source[]): WrittenNature | null {
  for (const { entry } of sources) {
    const own = known(entry.natureOfYear.get(year));
    if (own) return own;
    const said = known(entry.nature);
    if (said && entry.lines.size === 1) return said;
    // A fiche comes before the avenants: what it says holds for all its years.
    if (said && entry.use === 'fiche') return null;
  }
  return null;
}

/**
 * The nature of the action: its fiche's, else that of its first year (an action that is new in 2024 is not made new or
 * continued again by the avenant of 2025), else what the other tables say.
 */
export function natureOfAction(entries: readonly Entry[], ofYears: ReadonlyMap<number, WrittenNature>) {
  const fiche = entries.find((entry) => entry.use === 'fiche' && known(entry.nature));
  if (fiche) return fiche.nature;
  const first = Math.min(...ofYears.keys());
  return (
    ofYears.get(first) ??
    entries.map(({ nature }) => known(nature)).find((nature) => nature !== null) ??
    // Words that are no nature: they have their cell all the same.
    entries.map(({ nature }) => nature).find((nature) => nature !== null) ??
    null
  );
}

export function natureIn(written: WrittenNature | null): Nature | null {
  return written ? readNature(written.text) : null;
}
