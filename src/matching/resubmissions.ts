import type { Axis } from '../contract';
import { collectivityKey, type Parameters } from '../parameters';

/** What tells which contract a workbook is of. */
export interface Submission {
  readonly collectivity: string | null;
  /** Of the file's bytes, where it is known. */
  readonly fingerprint: string | null;
  /** The axes (null: none) and years that it gives credits for. */
  readonly places: readonly { readonly axis: Axis | null; readonly year: number }[];
  /** When the file was changed last, in milliseconds; only their order matters. */
  readonly modified: number;
  /** The user said that this one counts. */
  readonly preferred: boolean;
}

/**
 * Which submissions count where some give the same contract: the same file, or the same collectivity with credits for an
 * axis and a year that another one gives too. A workbook of axis 2 beside one of axes 1, 3 and 4, or of another year, is
 * no other version: both count. Of two versions that of the user counts; else the one that tells more axes and years, the
 * last changed, the last given. For each submission, null where it counts, else the one that counts in its place.
 */
export function countedInstead<One extends Submission>(
  submissions: readonly One[],
  parameters: Parameters,
): ReadonlyMap<One, One | null> {
  const keys = new Map(submissions.map((one) => [one, keyOf(one, parameters)]));
  const counted: One[] = [];
  const instead = new Map<One, One | null>();
  for (const one of byWeight(submissions)) {
    const other = counted.find((before) => isSame(before, one) || (sameKey(keys, before, one) && overlap(before, one)));
    if (!other) counted.push(one);
    instead.set(one, other ?? null);
  }
  return instead;
}

function byWeight<One extends Submission>(submissions: readonly One[]): readonly One[] {
  return submissions
    .map((one, index) => ({ one, index }))
    .sort(
      (a, b) =>
        Number(b.one.preferred) - Number(a.one.preferred) ||
        b.one.places.length - a.one.places.length ||
        b.one.modified - a.one.modified ||
        b.index - a.index,
    )
    .map(({ one }) => one);
}

/** Null where the workbook does not name it: nothing tells whose it is. */
function keyOf({ collectivity }: Submission, parameters: Parameters): string | null {
  return collectivity === null ? null : collectivityKey(collectivity, parameters);
}

function isSame(a: Submission, b: Submission): boolean {
  return a.fingerprint !== null && a.fingerprint === b.fingerprint;
}

function sameKey<One>(keys: ReadonlyMap<One, string | null>, a: One, b: One): boolean {
  const key = keys.get(a) ?? null;
  return key !== null && key === keys.get(b);
}

function overlap(a: Submission, b: Submission): boolean {
  const places = new Set(a.places.map(placeOf));
  return b.places.some((place) => places.has(placeOf(place)));
}

function placeOf({ axis, year }: Submission['places'][number]): string {
  return `${axis ?? 'sans axe'}/${year}`;
}
