import type { CheckedAction, ReadableCheck } from '../checking';
import { groupBy, type Axis, type AxisTotal, type Kind, type YearTotal } from '../contract';
import { sum, ZERO, type Cents } from '../money';
import type { Severity } from '../rules';
import { causesOf, subjectText } from './causes';

/** What is kept of a contract beside its counts: enough to list it among others and to add it up. */
export interface ContractSummary {
  readonly kind: Kind;
  /** The years that the actions have. */
  readonly years: readonly number[];
  readonly actions: number;
  readonly totals: readonly AxisTotal[];
  /** State credits that count in no axis, by year: transversal actions, actions without an axis. */
  readonly outside: readonly YearTotal[];
  /** State shares that are blank. */
  readonly blanks: readonly BlankShare[];
  /** What to look at first: the causes that are not justified, the worst first; at most five. */
  readonly first: readonly CauseSummary[];
  /** How many causes of each severity are not justified. */
  readonly open: Readonly<Record<Severity, number>>;
  readonly derogations: readonly Derogation[];
}

export interface BlankShare {
  readonly year: number;
  /** The expected share that stands in for it in the totals; null where none is expected: the totals lack it. */
  readonly expected: Cents | null;
}

export interface CauseSummary {
  readonly severity: Severity;
  readonly title: string;
  /** « Action 3.4 « Référents », 2025 »; null where it is about several. */
  readonly subject: string | null;
}

/** An action that needs the agreement of the State's services. */
export interface Derogation {
  readonly action: string | null;
  readonly title: string;
  readonly axis: Axis | null;
  readonly reasons: readonly DerogationReason[];
  /** State credits by year. */
  readonly credits: readonly YearTotal[];
}

export type DerogationReason = 'reconduite' | 'hors-referentiel';

const LISTED = 5;

export function contractSummary(check: ReadableCheck): ContractSummary {
  const causes = causesOf(check).filter(({ justified }) => !justified);
  const countOf = (severity: Severity): number => causes.filter((cause) => cause.severity === severity).length;
  return {
    kind: check.contract.kind,
    years: check.contract.years,
    actions: check.actions.length,
    totals: check.totals,
    outside: creditsOf(check.actions.filter(({ action }) => action.transversal || action.axis === null)),
    blanks: check.actions.flatMap(({ lines }) =>
      lines.flatMap(({ line, expected }) =>
        line.state === null ? [{ year: line.year, expected: expected.state }] : [],
      ),
    ),
    first: causes.slice(0, LISTED).map(({ severity, title, entries }) => {
      const [entry] = entries;
      return { severity, title, subject: entries.length === 1 && entry ? subjectText(entry) : null };
    }),
    open: { error: countOf('error'), warning: countOf('warning'), info: countOf('info') },
    derogations: check.actions.flatMap(derogationOf),
  };
}

/** State credits by year, ascending, as the totals count them. */
function creditsOf(actions: readonly CheckedAction[]): readonly YearTotal[] {
  const lines = actions.flatMap((action) => action.lines);
  return [...groupBy(lines, ({ line }) => line.year)]
    .map(([year, own]) => ({ year, state: sum(own.map(({ line, expected }) => line.state ?? expected.state ?? ZERO)) }))
    .sort((a, b) => a.year - b.year);
}

function derogationOf(checked: CheckedAction): readonly Derogation[] {
  const { id, title, axis, nature, outsideFramework } = checked.action;
  const reasons: readonly DerogationReason[] = [
    ...(nature === 'reconduite' ? (['reconduite'] as const) : []),
    ...(outsideFramework === true ? (['hors-referentiel'] as const) : []),
  ];
  return reasons.length === 0 ? [] : [{ action: id, title, axis, reasons, credits: creditsOf([checked]) }];
}
