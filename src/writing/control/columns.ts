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
  message: 5,
  remedy: 6,
  actual: 7,
  expected: 8,
  cell: 9,
  others: 10,
  source: 11,
} as const;

export const WIDTHS: readonly NewColumn[] = [13, 20, 11, 5, 6, 40, 34, 14, 14, 15, 15, 24].map((width) => ({ width }));
