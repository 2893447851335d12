import { groupBy } from '../contract';
import type { SheetSnapshot } from '../sheets';
import type { Extract } from './extract';
import { groupEntries } from './groups';
import type { Entry } from './raw';
import type { SheetUse } from './result';
import type { SheetWork } from './sheets';
import { normalise } from './words/normalise';

/** Sheets that are an earlier version of another one: nothing is taken from them, and what differs is told. */
export interface Versions {
  readonly kept: readonly SheetWork[];
  readonly aside: readonly SetAside[];
}

export interface SetAside {
  readonly sheet: SheetSnapshot;
  readonly works: readonly SheetWork[];
  /** The sheet that counts in its place; null where the name alone says that it is an archive. */
  readonly insteadOf: string | null;
}

const OLD =
  /\b(anciens?|anciennes?|old|archives?|archivee?s?|sauvegarde|backup|brouillon|obsoletes?|perimee?s?|ne pas utiliser|version precedente|v0)\b/;
const VERSION = /\b(copie|copy|v ?\d+|version)\b|\(\d+\)\s*$/;

/**
 * A hidden sheet with the actions of a visible one, or a sheet whose name says that it is old while another has its
 * actions. A hidden sheet that alone has its actions counts like any other (layouts.md: hidden is read).
 */
export function partVersions(works: readonly SheetWork[]): Versions {
  const isOld = ({ name }: SheetSnapshot): boolean => OLD.test(normalise(name));
  const sheets = [...groupBy(works, (work) => work.sheet)].map(([sheet, own]): Sheet => {
    const extracts = own.flatMap((work) => work.extracts.filter((one) => !one.foreign));
    return { sheet, works: own, extracts, entries: extracts.flatMap((one) => one.entries) };
  });
  const candidates = sheets.filter(({ sheet }) => sheet.visibility !== 'visible' || isOld(sheet));
  if (candidates.length === 0) return { kept: works, aside: [] };
  const current = sheets.filter((one) => !candidates.includes(one));
  const aside = candidates.flatMap(({ sheet, ...one }): SetAside[] => {
    const insteadOf = newerOf({ sheet, ...one }, isOld(sheet), current);
    return insteadOf === undefined ? [] : [{ sheet, works: one.works, insteadOf }];
  });
  return { kept: works.filter((work) => !aside.some((one) => one.sheet === work.sheet)), aside };
}

interface Sheet extends Omit<SetAside, 'insteadOf'> {
  readonly extracts: readonly Extract[];
  readonly entries: readonly Entry[];
}

/** The sheet that counts instead; null where none is it but the sheet is an archive all the same; undefined where the sheet counts. */
function newerOf(own: Sheet, old: boolean, current: readonly Sheet[]): string | null | undefined {
  const { name, visibility } = own.sheet;
  const marked = old || VERSION.test(normalise(name)) || /\(\d+\)\s*$/.test(name);
  if (own.entries.length === 0) {
    const other = current.find(hasCeilings);
    return hasCeilings(own) && marked && other ? other.sheet.name : undefined;
  }
  let best: { name: string; shared: number } | null = null;
  for (const other of current) {
    const shared = shareOf(own, [other]);
    const comparable = marked || isLike(own, other);
    if (comparable && shared >= 0.5 && (best === null || shared > best.shared))
      best = { name: other.sheet.name, shared };
  }
  if (best) return best.name;
  // Its actions may be spread over fiches or annual sheets.
  if (marked && shareOf(own, current) >= 0.5) return null;
  return old && visibility !== 'visible' && current.some(({ entries }) => entries.length > 0) ? null : undefined;
}

function hasCeilings({ extracts }: Sheet): boolean {
  return extracts.some(({ ceilings }) => ceilings.length > 0);
}

/** Tables of the same make, of years that the other has too. */
function isLike(own: Sheet, other: Sheet): boolean {
  const uses = usesOf(other);
  const years = yearsOf(other);
  return [...usesOf(own)].every((use) => uses.has(use)) && [...yearsOf(own)].every((year) => years.has(year));
}

function usesOf({ extracts }: Sheet): ReadonlySet<SheetUse> {
  return new Set(extracts.filter(({ entries }) => entries.length > 0).map(({ use }) => use));
}

function yearsOf({ entries }: Sheet): ReadonlySet<number> {
  return new Set(entries.flatMap(({ lines }) => [...lines.keys()]));
}

/** Which part of its actions the others have too. */
function shareOf({ entries: own }: Sheet, others: readonly Sheet[]): number {
  const mine = new Set(own);
  const groups = groupEntries([...others.flatMap(({ entries }) => entries), ...own]).filter(({ entries }) =>
    entries.some((entry) => mine.has(entry)),
  );
  const shared = groups.filter(({ entries }) => entries.some((entry) => !mine.has(entry)));
  return groups.length === 0 ? 0 : shared.length / groups.length;
}

/** What is said of such a sheet, in French. */
export function whyAside({ insteadOf, sheet }: SetAside): string {
  const what = sheet.visibility === 'visible' ? 'Ancienne version' : 'Feuille masquée, ancienne version';
  return insteadOf === null
    ? `${what} des actions : rien n'en est pris.`
    : `${what} de « ${insteadOf} », qui compte : rien n'en est pris.`;
}
