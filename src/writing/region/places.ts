import { absoluteRange } from '../../sheets';
import type { Axis } from '../../contract';

/** Where the sheets of the regional view have what the others refer to. */
export const SHEETS = {
  summary: 'Synthèse',
  contracts: 'Contrats',
  detail: 'Détail',
  derogations: 'Dérogations',
} as const;

/** The row of the headers of each list, from 0; its lines follow. */
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

export const DETAIL = {
  counted: 0,
  number: 1,
  name: 2,
  file: 3,
  axis: 4,
  year: 5,
  state: 6,
  floor: 7,
  ceiling: 8,
  verdict: 9,
} as const;

type DetailColumn = keyof typeof DETAIL;

/** « oui » where a contract counts: the user may change it, and every sum follows. */
export function countedText(counted: boolean): string {
  return counted ? 'oui' : 'non';
}

/** What an axis is in the list: its number, or words where credits are on none. */
export function axisKey(axis: Axis | null): string {
  return axis === null ? 'Hors axe' : String(axis);
}

/** The sum of a column of the detail's `lines` lines, over those that have these values. */
export function detailSum(
  column: DetailColumn,
  lines: number,
  where: readonly (readonly [column: DetailColumn, value: string])[],
): string {
  const criteria = where.flatMap(([name, value]) => [detailRange(name, lines), value]);
  return `SUMIFS(${[detailRange(column, lines), ...criteria].join(',')})`;
}

/** How many of the detail's lines that count have no ceiling, of an axis and year. */
export function withoutCeilingFormula(axis: string, year: string, lines: number): string {
  const is = (name: DetailColumn, value: string): string => `(${detailRange(name, lines)}=${value})`;
  return `SUMPRODUCT(${[is('axis', axis), is('year', year), is('counted', '"oui"'), is('ceiling', '""')].join('*')})`;
}

function detailRange(name: DetailColumn, lines: number): string {
  return absoluteRange(SHEETS.detail, {
    top: FIRST_ROW,
    left: DETAIL[name],
    bottom: FIRST_ROW + Math.max(1, lines) - 1,
    right: DETAIL[name],
  });
}

/** A criterion: numbers are compared as numbers, words as words. */
export function criterion(value: string): string {
  return /^\d+$/.test(value) ? value : `"${value}"`;
}

/** Whether the contract of this number counts: found by its number, since the user may sort the lines. */
export function countedFormula(number: number, contracts: number): string {
  const column = (left: number): string =>
    absoluteRange(SHEETS.contracts, {
      top: FIRST_ROW,
      left,
      bottom: FIRST_ROW + Math.max(1, contracts) - 1,
      right: left,
    });
  return `INDEX(${column(0)},MATCH(${number},${column(1)},0))`;
}
