import type { NewColumn } from '../../sheets';

/**
 * One grid for all the tables of the sheet, since columns have one width: the place of each column of the findings, and
 * its width in characters. Together they print on a landscape A4 in a size that can be read.
 */
export const COLUMNS = {
  severity: 0,
  title: 1,
  action: 2,
  axis: 3,
  year: 4,
  cell: 5,
  sheet: 6,
  message: 7,
  remedy: 8,
  actual: 9,
  expected: 10,
  others: 11,
  source: 12,
} as const;

export const WIDTHS: readonly NewColumn[] = [14, 17, 12, 5, 6, 8, 14, 35, 30, 14, 14, 14, 19].map((width) => ({
  width,
}));
