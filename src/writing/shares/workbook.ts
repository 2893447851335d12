import type { ReadableCheck } from '../../checking';
import type { AmountUnit } from '../../money';
import { cellsByKey, ownSheets, type Cell, type CellRef, type Snapshot } from '../../sheets';
import { dependence, type Depends } from './dependence';

/** What is asked of the workbook line by line. */
export interface Workbook {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly ownSheets: ReadonlySet<string>;
  unitOf(sheet: string): AmountUnit;
  dependsOn(cells: readonly CellRef[], on: readonly CellRef[]): Depends;
}

export function workbookOf(snapshot: Snapshot, check: ReadableCheck): Workbook {
  const units = new Map(check.sheets.map(({ name, unit }) => [name, unit]));
  return {
    cells: cellsByKey(snapshot),
    ownSheets: new Set(ownSheets(snapshot).map(({ sheet }) => sheet)),
    unitOf: (sheet) => units.get(sheet) ?? 'euro',
    dependsOn: dependence(snapshot),
  };
}
