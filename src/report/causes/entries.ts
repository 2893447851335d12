import type { CheckedFinding } from '../../checking';
import { grouped, type Group } from '../grouped';
import type { CauseEntry, Statement } from './cause';

/** The titles of the actions by what findings call them. */
export type Titles = ReadonlyMap<string, string>;

/** What the findings of a cause say, by action (or axis); years that say the same are told once. */
export function entriesOf(findings: Group<CheckedFinding>, titles: Titles): readonly CauseEntry[] {
  const bySubject = grouped(findings, ({ action, axis }) => JSON.stringify([action, axis]));
  return bySubject.map((group) => entryOf(group, titles));
}

function entryOf(group: Group<CheckedFinding>, titles: Titles): CauseEntry {
  const [{ action, axis }] = group;
  const title = action === null ? undefined : titles.get(action);
  return {
    action,
    title: title === undefined || title === action ? null : title,
    axis,
    years: yearsOf(group),
    statements: grouped(group, ({ message, remedy, ignored }) => JSON.stringify([message, remedy, ignored])).map(
      statementOf,
    ),
  };
}

function statementOf(findings: Group<CheckedFinding>): Statement {
  const [{ message, remedy, ignored }] = findings;
  return { message, remedy, years: yearsOf(findings), cells: cellsOf(findings), ignored, findings };
}

function yearsOf(findings: readonly CheckedFinding[]): readonly number[] {
  return [...new Set(findings.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}

export function cellsOf(findings: readonly CheckedFinding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ cells }) => cells))];
}
