import type { Column } from './columns';
import { isMoney } from './moneyRoles';

/**
 * « Coût 2024 | État | Département | Coût 2025 | État | Département »: the year is written over the first column of its
 * group only. Sure where the groups repeat the same headers, each with another year.
 */
export function withGroupYears(columns: Map<number, Column>): Map<number, Column> {
  const money = [...columns.values()]
    .filter(({ role }) => role !== null && isMoney(role))
    .sort((a, b) => a.column - b.column);
  const starts = money.flatMap(({ year }, i) => (year === null ? [] : [i]));
  const [first, second] = starts;
  if (first === undefined || second === undefined || second - first < 2 || first !== 0) return columns;
  const period = second - first;
  const years = new Set(starts.map((i) => money[i]?.year));
  const regular =
    money.length === period * starts.length &&
    years.size === starts.length &&
    starts.every((start, i) => start === i * period) &&
    money.every((column, i) => column.role === money[i % period]?.role && isPlain(column));
  if (!regular) return columns;
  money.forEach((column, i) => {
    const head = money[i - (i % period)];
    if (head && column !== head) columns.set(column.column, { ...column, year: head.year, yearCell: head.yearCell });
  });
  return columns;
}

function isPlain({ overYears, yearConflict, relativeYear, path }: Column): boolean {
  return !overYears && !yearConflict && relativeYear === null && path.length === 1;
}
