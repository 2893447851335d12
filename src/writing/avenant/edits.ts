import type { Snapshot } from '../../sheets';
import { ownSheetEdits, type OwnSheetEdits } from '../layout/ownPlace';
import { sourceFormulas } from '../layout/source';
import { avenantSheet } from './sheet';
import type { AvenantTable } from './table';

/**
 * The avenant as a sheet at the end of its workbook; see `ownSheetEdits` for what becomes of an earlier one.
 * @param live cells refer to those that the figures come from, so that a later correction flows through
 */
export function avenantEdits(snapshot: Snapshot, table: AvenantTable, live: boolean): OwnSheetEdits {
  return ownSheetEdits(snapshot, `avenant-${table.year}`, `Avenant ${table.year}`, (name) =>
    avenantSheet(table, name, {
      formulaOf: live ? sourceFormulas(snapshot) : () => null,
      wholeEuros: table.options.wholeEuros,
    }),
  );
}
