import type { Status } from '../../checking';
import type { Axis, AxisTotal, Kind, YearTotal } from '../../contract';
import type { Cents } from '../../money';
import type { Severity } from '../../rules';

/** What the regional view knows of a workbook: the summary that `report` keeps of it. */
export interface RegionSummary {
  readonly file: string;
  readonly status: Status;
  readonly problem: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly collectivity: string | null;
  readonly contract: RegionContract | null;
}

export interface RegionContract {
  readonly kind: Kind;
  readonly totals: readonly AxisTotal[];
  /** State credits that count in no axis, by year. */
  readonly outside: readonly YearTotal[];
  /** State shares that are blank, with the expected share that stands in for each; null where the totals lack it. */
  readonly blanks: readonly { readonly year: number; readonly expected: Cents | null }[];
  /** What to look at first, the worst first. */
  readonly first: readonly { readonly title: string; readonly subject: string | null }[];
  readonly derogations: readonly RegionDerogation[];
}

export interface RegionDerogation {
  readonly action: string | null;
  readonly title: string;
  readonly axis: Axis | null;
  readonly reasons: readonly ('reconduite' | 'hors-referentiel')[];
  readonly credits: readonly YearTotal[];
}

/** A workbook as it was handed in. */
export interface RegionSubmission {
  readonly summary: RegionSummary;
  /** Of the file's bytes. */
  readonly sha256: string | null;
  /** When the file was changed last, in milliseconds. */
  readonly modified: number;
  /** The user said that this one counts, where several give the same contract. */
  readonly preferred: boolean;
}
