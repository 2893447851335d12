import type { ReadableCheck } from '../../checking';
import { mergeCorrections, type Correction, type UserMarks } from '../../reading';

/** A correction of the reading as the list shows it. */
export interface ListedCorrection {
  readonly correction: Correction;
  /** `pending` until the next check; `unused` where it found nothing to correct. */
  readonly state: 'applied' | 'unused' | 'pending';
  /** The workbook carries it. */
  readonly isKept: boolean;
}

/** The marks with one more correction, in place of one on the same target. */
export function withCorrection(marks: UserMarks, ...added: readonly Correction[]): UserMarks {
  return { ...marks, corrections: mergeCorrections(marks.corrections, added) };
}

export function withoutCorrection(marks: UserMarks, correction: Correction): UserMarks {
  const text = JSON.stringify(correction);
  return { ...marks, corrections: marks.corrections.filter((one) => JSON.stringify(one) !== text) };
}

/** Every correction in hand, in the order in which they were made. */
export function listedCorrections(
  marks: UserMarks,
  kept: UserMarks,
  check: Pick<ReadableCheck, 'corrections' | 'unusedCorrections'> | null,
): readonly ListedCorrection[] {
  const texts = (corrections: readonly Correction[]): ReadonlySet<string> =>
    new Set(corrections.map((one) => JSON.stringify(one)));
  const applied = texts(check?.corrections ?? []);
  const unused = texts(check?.unusedCorrections ?? []);
  const inWorkbook = texts(kept.corrections);
  return marks.corrections.map((correction) => {
    const text = JSON.stringify(correction);
    const state = applied.has(text) ? 'applied' : unused.has(text) ? 'unused' : 'pending';
    return { correction, state, isKept: inWorkbook.has(text) };
  });
}
