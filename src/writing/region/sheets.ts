import type { NewSheet } from '../../sheets';
import { contractsSheet } from './contracts-sheet';
import { derogationsSheet } from './derogations-sheet';
import { detailSheet } from './detail-sheet';
import { summarySheet } from './summary-sheet';
import type { RegionTable } from './table';
import { unreadSheet } from './unread-sheet';
import type { RegionRun } from './words';

/** The regional view as the sheets of a workbook of its own: they refer to each other by their names. */
export function regionSheets(table: RegionTable, run: RegionRun): readonly NewSheet[] {
  return [
    summarySheet(table, run),
    contractsSheet(table),
    detailSheet(table),
    derogationsSheet(table),
    ...(table.unread.length === 0 ? [] : [unreadSheet(table)]),
  ];
}
