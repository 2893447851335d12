import type { Axis } from '../../contract';
import type { Correction } from '../result';

/** A finding that the user set aside with a motive: it keeps its severity and is shown as justified. */
export interface IgnoredFinding {
  readonly code: string;
  /** « Sheet!B12 »: where it stood when it was set aside; empty where it has no cell. */
  readonly cells: readonly string[];
  /** The action's number, or its title where it has none; null for a finding about no single action. */
  readonly action: string | null;
  readonly axis: Axis | null;
  readonly year: number | null;
  /** The user's motive, in his words. */
  readonly reason: string;
  /** « 2026-11-20 ». */
  readonly date: string;
}

/** What the user decided about a workbook; the workbook carries it in its custom XML part. */
export interface UserMarks {
  readonly corrections: readonly Correction[];
  readonly ignored: readonly IgnoredFinding[];
}
