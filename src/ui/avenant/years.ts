import type { ReadableCheck } from '../../checking';
import type { Parameters } from '../../parameters';

/** The years that can be chosen: those of the contract, and others that the workbook has. */
export function choosableYears(check: ReadableCheck, { figures }: Parameters): readonly number[] {
  return [...new Set([...figures.contractYears.value, ...check.contract.years])].toSorted((a, b) => a - b);
}

/** The year that is most likely meant: that of today, held within those of the workbook. */
export function likelyYear(check: ReadableCheck, parameters: Parameters, today: string): number {
  const { years } = check.contract;
  const known = years.length === 0 ? parameters.figures.contractYears.value : years;
  const now = Number(today.slice(0, 4));
  return known.findLast((year) => year <= now) ?? known[0] ?? now;
}
