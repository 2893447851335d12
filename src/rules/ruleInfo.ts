import type { Basis, Severity } from './finding';

/** What is said of a rule wherever it is listed or explained. */
export interface RuleInfo {
  readonly code: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Document and section. */
  readonly source: string;
  /** A few French words. */
  readonly title: string;
  /** Why the rule is there and what it compares, in French, for someone who meets it the first time. */
  readonly explanation: string;
}
