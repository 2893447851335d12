import type { NewSheet } from '../../sheets';
import type { RunInfo } from '../control';
import type { CheckedFile } from './checkedFile';
import { filesSheet } from './filesSheet';
import { findingsSheet } from './findingsSheet';
import { linesSheet } from './linesSheet';
import { totalsSheet } from './totalsSheet';

export { checkedFile, type CheckedFile } from './checkedFile';

/** The report on some workbooks as the sheets of one: the files, their findings, their lines recalculated, their totals. */
export function registerSheets(files: readonly CheckedFile[], run: RunInfo): readonly NewSheet[] {
  return [filesSheet(files, run), findingsSheet(files), totalsSheet(files), linesSheet(files)];
}
