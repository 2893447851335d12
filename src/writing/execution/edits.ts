import type { Snapshot } from '../../sheets';
import { ownSheetEdits, type OwnSheetEdits } from '../layout/ownPlace';
import { sourceFormulas } from '../layout/source';
import { executionSheet } from './sheet';
import type { ExecutionTable } from './table';

/**
 * The execution of a year as a sheet at the end of its workbook; see `ownSheetEdits` for what becomes of an earlier one.
 * @param live cells refer to those that the figures come from, so that a later correction flows through
 */
export function executionEdits(snapshot: Snapshot, table: ExecutionTable, live: boolean): OwnSheetEdits {
  return ownSheetEdits(snapshot, `execution-${table.year}`, `Exécution ${table.year}`, (name) =>
    executionSheet(table, name, live ? sourceFormulas(snapshot) : () => null),
  );
}
