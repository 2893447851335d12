import { AXES, type Axis } from '../../contract';
import type { Cause } from '../../report';
import type { Severity } from '../../rules';

/** What the user wants to see; null is all. */
export interface Filters {
  readonly severities: ReadonlySet<Severity>;
  readonly axis: Axis | null;
  readonly year: number | null;
  readonly code: string | null;
}

/** What there is to choose among. */
export interface Choices {
  readonly axes: readonly Axis[];
  readonly years: readonly number[];
  readonly codes: readonly { readonly code: string; readonly title: string }[];
  /** Causes of each severity. */
  readonly counts: Readonly<Record<Severity, number>>;
}

export const UNFILTERED: Filters = {
  severities: new Set<Severity>(['error', 'warning', 'info']),
  axis: null,
  year: null,
  code: null,
};

/** The causes with a finding of the axis and the year; a cause is shown whole. */
export function filtered(causes: readonly Cause[], { severities, axis, year, code }: Filters): readonly Cause[] {
  return causes.filter(
    (cause) =>
      severities.has(cause.severity) &&
      (code === null || cause.code === code) &&
      cause.findings.some(
        (finding) => (axis === null || finding.axis === axis) && (year === null || finding.year === year),
      ),
  );
}

export function choicesOf(causes: readonly Cause[]): Choices {
  const findings = causes.flatMap((cause) => cause.findings);
  const axes = new Set(findings.map(({ axis }) => axis));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of causes) counts[severity] += 1;
  return {
    axes: AXES.filter((axis) => axes.has(axis)),
    years: [...new Set(findings.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
    codes: [...new Map(causes.map(({ code, title }) => [code, { code, title }])).values()].sort((a, b) =>
      a.title.localeCompare(b.title, 'fr'),
    ),
    counts,
  };
}
