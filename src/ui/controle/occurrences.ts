import { yearsText, type CheckedFinding } from '../../checking';
import { groupBy } from '../../contract';
import type { Cents } from '../../money';
import type { Cause } from './causes';
import { findingPlace } from './subject';

/** What a card shows of its findings: those that say the same told once, with their years. */
export interface Occurrence {
  /** « 3.4 · 2024 à 2026 »; '' where the card has one occurrence and its head says it all. */
  readonly label: string;
  /** Null where only the figures differ from what the first one says. */
  readonly message: string | null;
  readonly code: string;
  readonly actual: Cents | null;
  readonly expected: Cents | null;
  readonly cells: readonly string[];
  readonly ignored: CheckedFinding['ignored'];
}

export function occurrencesOf(cause: Cause): readonly Occurrence[] {
  const groups = [...groupBy(cause.findings, sameWords).values()];
  const [first] = cause.findings;
  return groups.flatMap((group): Occurrence[] => {
    const [finding] = group;
    if (!finding) return [];
    const { message, code, actual, expected, ignored } = finding;
    const repeats =
      finding !== first && actual !== null && expected !== null && shape(message) === shape(first?.message ?? '');
    return [
      {
        label: groups.length > 1 ? labelOf(group, cause) : '',
        message: repeats ? null : message,
        code,
        actual,
        expected,
        cells: [...new Set(group.flatMap(({ cells }) => cells))],
        ignored,
      },
    ];
  });
}

function sameWords({ message, action, axis, actual, expected, ignored }: CheckedFinding): string {
  return JSON.stringify([message, action, axis, String(actual), String(expected), ignored]);
}

/** A message without its figures. */
function shape(message: string): string {
  return message.replace(/[\d\s,.]+/g, '#');
}

function labelOf(group: readonly CheckedFinding[], cause: Cause): string {
  const years = [...new Set(group.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const place = group[0] ? findingPlace(group[0], cause) : '';
  return [place, yearsText(years)].filter((part) => part !== '').join(' · ');
}
