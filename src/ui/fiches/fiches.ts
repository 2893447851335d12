import { type CheckedAction, type CheckedLine, type ReadableCheck } from '../../checking';
import { actionKey, AXES, type Axis } from '../../contract';
import { abs, subtract, type Cents } from '../../money';
import type { Severity } from '../../rules';

/** One action as « Fiches » lists it. */
export interface Fiche {
  /** Stays the same from one check to the next. */
  readonly key: string;
  readonly checked: CheckedAction;
  /** The worst finding about it; null where there is none. */
  readonly severity: Severity | null;
  readonly lines: readonly FicheLine[];
}

/** One year of an action: what is entered beside what is calculated. */
export interface FicheLine {
  readonly year: number;
  readonly checked: CheckedLine;
  readonly state: Compared;
  readonly collectivity: Compared;
}

export interface Compared {
  readonly entered: Cents | null;
  readonly expected: Cents | null;
  /** Entered less expected; null where one of them is not known, or where the difference is nothing (a cent). */
  readonly difference: Cents | null;
}

export interface AxisFiches {
  /** Null for actions on no axis. */
  readonly axis: Axis | null;
  readonly fiches: readonly Fiche[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function fichesOf(check: ReadableCheck): readonly Fiche[] {
  const worst = new Map<string, Severity>();
  for (const { action, axis, severity } of check.findings) {
    if (action === null) continue;
    const key = `${action}/${axis ?? ''}`;
    const before = worst.get(key);
    if (before === undefined || RANK[severity] < RANK[before]) worst.set(key, severity);
  }
  const seen = new Map<string, number>();
  return check.actions.map((checked) => {
    const { action } = checked;
    const name = `${actionKey(action)}/${action.axis ?? ''}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return {
      key: `${name}/${String(times)}`,
      checked,
      severity: worst.get(name) ?? null,
      lines: checked.lines.map(ficheLine),
    };
  });
}

function ficheLine(checked: CheckedLine): FicheLine {
  const { line, facts, expected } = checked;
  return {
    year: line.year,
    checked,
    state: compared(facts.state, expected.state, expected),
    collectivity: compared(facts.collectivity, expected.collectivity, null),
  };
}

/** With a band, whatever is within it differs from nothing. */
function compared(
  entered: Cents | null,
  expected: Cents | null,
  band: { readonly low: Cents | null; readonly high: Cents | null } | null,
): Compared {
  if (entered === null || expected === null) return { entered, expected, difference: null };
  const low = band?.low ?? expected;
  const high = band?.high ?? expected;
  const nearest = entered < low ? low : entered > high ? high : entered;
  const difference = subtract(entered, nearest);
  return { entered, expected, difference: abs(difference) <= 1n ? null : difference };
}

/** By axis in their order, actions without an axis last; an axis without any is left out. */
export function byAxis(fiches: readonly Fiche[]): readonly AxisFiches[] {
  return [...AXES, null]
    .map((axis) => ({ axis, fiches: fiches.filter(({ checked }) => checked.action.axis === axis) }))
    .filter(({ fiches: own }) => own.length > 0);
}

/** Those whose number, title or lead body holds every word of the search, whatever its case and accents. */
export function searched(fiches: readonly Fiche[], search: string): readonly Fiche[] {
  const words = plainWords(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return fiches;
  return fiches.filter(({ checked: { action } }) => {
    const text = plainWords([action.id, action.title, action.lead].filter((part) => part !== null).join(' '));
    return words.every((word) => text.includes(word));
  });
}

function plainWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
