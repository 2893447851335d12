import type { Column } from './columns';
import { isMoney } from './moneyRoles';
import type { Role } from './words/role';

const COUNTED: ReadonlySet<Role> = new Set<Role>(['meals', 'investment', 'consumed', 'carryOver']);

/** « Part État 2024 | Part État 2025 | Total Part État »: without a year beside columns that have theirs, it adds up the years. */
export function withTotalsOverYears(columns: ReadonlyMap<number, Column>): Map<number, Column> {
  const headed = new Set([...columns.values()].filter(({ year }) => year !== null).map(({ role }) => role));
  const told = new Map(columns);
  for (const [number, column] of columns) {
    const { role, totalOf, year, yearConflict, relativeYear } = column;
    const unsaid = year === null && !yearConflict && relativeYear === null;
    if (totalOf && unsaid && role !== null && (isMoney(role) || COUNTED.has(role)) && headed.has(role))
      told.set(number, { ...column, overYears: true });
  }
  return told;
}
