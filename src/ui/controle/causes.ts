import type { CheckedFinding, ReadableCheck } from '../../checking';
import { groupBy } from '../../contract';
import { catalogue, type Severity } from '../../rules';
import { causeKey } from './causeKey';
import { consequences } from './consequences';

/** One cause, one card: what mends one of its findings mends them all. */
export interface Cause {
  /** Stays the same from one check to the next while the cause is there. */
  readonly key: string;
  readonly code: string;
  /** A few words: that of the rule. */
  readonly title: string;
  readonly severity: Severity;
  /** At least one, in the order of the check. */
  readonly findings: readonly CheckedFinding[];
  /** Findings that go away with the cause. */
  readonly consequences: readonly CheckedFinding[];
  /** Of the findings, each once. */
  readonly cells: readonly string[];
  /** Ascending. */
  readonly years: readonly number[];
  /** True where the user gave a motive for every finding. */
  readonly isJustified: boolean;
}

const TITLES = new Map(catalogue.map(({ code, title }) => [code, title]));

/** The findings of a check by cause: the worst first as in the check, those that the user justified last. */
export function causesOf({ findings }: Pick<ReadableCheck, 'findings'>): readonly Cause[] {
  const following = consequences(findings);
  const followers = groupBy([...following], ([, root]) => root);
  const roots = findings.filter((finding) => !following.has(finding));
  const causes = [...groupBy(roots, causeKey)].map(([key, own]): Cause => {
    const further = own.flatMap((finding) => (followers.get(finding) ?? []).map(([follower]) => follower));
    const [first] = own;
    return {
      key,
      code: first?.code ?? '',
      title: TITLES.get(first?.code ?? '') ?? first?.code ?? '',
      severity: first?.severity ?? 'info',
      findings: own,
      consequences: further,
      cells: [...new Set(own.flatMap(({ cells }) => cells))],
      years: [...new Set(own.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
      isJustified: [...own, ...further].every(({ ignored }) => ignored !== null),
    };
  });
  return [...causes.filter(({ isJustified }) => !isJustified), ...causes.filter(({ isJustified }) => isJustified)];
}
