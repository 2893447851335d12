import type { CheckedFinding } from '../../checking';
import type { Axis } from '../../contract';
import type { Basis, Severity } from '../../rules';
import type { Group } from '../grouped';

/** Findings that one thing makes: one card of a face. */
export interface Cause {
  /** One cause of a check, the same from one check to the next as long as it lasts: « error/parite/3.4 ». */
  readonly key: string;
  /** Of its first finding, as are title, source and basis. */
  readonly code: string;
  readonly title: string;
  /** Why the rule is there and what it compares, in French. */
  readonly explanation: string;
  readonly source: string;
  readonly basis: Basis;
  /** The worst of its findings. */
  readonly severity: Severity;
  /** Those of its own code, then those that follow from them. */
  readonly findings: Group<CheckedFinding>;
  /** All cells, each once, as the workbook stands. */
  readonly cells: readonly string[];
  /** Every finding has been set aside with a motive. */
  readonly justified: boolean;
  /** At least one. */
  readonly entries: readonly CauseEntry[];
}

/** What a cause says of one action, of one axis, or of the contract. */
export interface CauseEntry {
  /** The action's number, or its title where it has none. */
  readonly action: string | null;
  /** The action's title where it is not what names it. */
  readonly title: string | null;
  readonly axis: Axis | null;
  /** Ascending. */
  readonly years: readonly number[];
  /** At least one. */
  readonly statements: readonly Statement[];
}

/** What several years say alike. */
export interface Statement {
  readonly message: string;
  readonly remedy: string;
  /** Ascending; empty for what has no year. */
  readonly years: readonly number[];
  readonly cells: readonly string[];
  readonly ignored: CheckedFinding['ignored'];
  readonly findings: Group<CheckedFinding>;
}
