import type { Action, Axis, Line } from '../contract';
import type { Cents } from '../money';

export type Severity = 'error' | 'warning' | 'info';

/** FAQ, arithmetic, or « lecture retenue par Cofisol, la FAQ ne le dit pas ». */
export type Basis = 'faq' | 'arithmetic' | 'reading';

/** Which figures a finding is about; `checking` turns them into cells. */
export type FigureName =
  | 'cost'
  | 'state'
  | 'collectivity'
  | 'funders'
  | 'cee'
  | 'fse'
  | 'meals'
  | 'investment'
  | 'ceiling'
  | 'title'
  | 'nature'
  | 'indicator';

/** One mistake, told once. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Document and section. */
  readonly source: string;
  readonly axis: Axis | null;
  readonly year: number | null;
  /** The action's number, or its title where it has none; null for a finding about no single action. */
  readonly action: string | null;
  readonly actual: Cents | null;
  readonly expected: Cents | null;
  /** What is wrong, with its figures, in French. */
  readonly message: string;
  /** How to mend it, in French. */
  readonly remedy: string;
  /** « Sheet!B12 »; known at once for what the reading finds, joined by `checking` for the rest. */
  readonly cells: readonly string[];
  /** What to join cells from. */
  readonly about: FindingSubject;
}

export interface FindingSubject {
  readonly action?: Action;
  readonly line?: Line;
  /** All lines of the year and axis where it is about totals. */
  readonly lines?: readonly Line[];
  readonly figures: readonly FigureName[];
}
