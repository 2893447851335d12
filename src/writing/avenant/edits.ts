import { ownSheets, type Edit, type NewSheet, type Snapshot } from '../../sheets';
import { freeSheetName } from '../layout/sheetNames';
import { sourceFormulas } from '../layout/source';
import { avenantSheet } from './sheet';
import type { AvenantTable } from './table';

/** What puts an avenant into the workbook that it comes from. */
export interface AvenantEdits {
  readonly edits: readonly Edit[];
  readonly sheet: NewSheet;
  /** The sheet of an earlier avenant of the year that this one takes the place of, or null. */
  readonly replaces: string | null;
  /** A sheet of an earlier avenant of the year that was changed by hand, and stays beside; or null. */
  readonly keeps: string | null;
}

/**
 * The avenant as a sheet at the end of its workbook. It takes the place of one that Cofisol made and nobody changed; another
 * one stays, and a second is made.
 * @param live cells refer to those that the figures come from, so that a later correction flows through
 */
export function avenantEdits(snapshot: Snapshot, table: AvenantTable, live: boolean): AvenantEdits {
  const own = ownSheets(snapshot).filter(({ purpose }) => purpose === `avenant-${table.year}`);
  const replaced = own.find(({ intact }) => intact)?.sheet ?? null;
  const kept = own.find(({ intact }) => !intact)?.sheet ?? null;
  const taken = snapshot.sheets.map(({ name }) => name).filter((name) => name !== replaced);
  const sheet = avenantSheet(table, replaced ?? freeSheetName(`Avenant ${table.year}`, taken), {
    formulaOf: live ? sourceFormulas(snapshot) : () => null,
    wholeEuros: table.options.wholeEuros,
  });
  const removal: readonly Edit[] = replaced === null ? [] : [{ type: 'remove-sheet', sheet: replaced }];
  return { edits: [...removal, { type: 'add-sheet', sheet, before: null }], sheet, replaces: replaced, keeps: kept };
}
