import { ownSheets, type Edit, type NewSheet, type Snapshot } from '../../sheets';
import { freeSheetName } from './sheetNames';

/** What puts a sheet of ours into a workbook. */
export interface OwnSheetEdits {
  readonly edits: readonly Edit[];
  readonly sheet: NewSheet;
  /** The sheet of an earlier one that this one takes the place of, or null. */
  readonly replaces: string | null;
  /** A sheet of an earlier one that was changed by hand, and stays beside; or null. */
  readonly keeps: string | null;
}

/**
 * A sheet at the end of its workbook. It takes the place of one that Cofisol made for the same purpose and nobody
 * changed; another one stays, and a second is made.
 */
export function ownSheetEdits(
  snapshot: Snapshot,
  purpose: string,
  name: string,
  make: (name: string) => NewSheet,
): OwnSheetEdits {
  const own = ownSheets(snapshot).filter((one) => one.purpose === purpose);
  const replaced = own.find(({ intact }) => intact)?.sheet ?? null;
  const kept = own.find(({ intact }) => !intact)?.sheet ?? null;
  const taken = snapshot.sheets.map((sheet) => sheet.name).filter((taken) => taken !== replaced);
  const sheet = make(replaced ?? freeSheetName(name, taken));
  const removal: readonly Edit[] = replaced === null ? [] : [{ type: 'remove-sheet', sheet: replaced }];
  return { edits: [...removal, { type: 'add-sheet', sheet, before: null }], sheet, replaces: replaced, keeps: kept };
}
