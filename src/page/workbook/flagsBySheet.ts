import type { WorkbookCheck } from '../../checking';
import { flaggedCells, type Flag, type FlaggedCell, type Snapshot } from '../../sheets';
import { flagsOf } from '../../writing';

/** The flagged cells of each sheet, by row, then by column. */
export type FlagsBySheet = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, FlaggedCell>>>;

const NONE: FlagsBySheet = new Map();

export function flagsBySheet(check: WorkbookCheck | null, snapshot: Snapshot): FlagsBySheet {
  if (check === null || check.status === 'unreadable') return NONE;
  const sheets = new Map<string, Map<number, Map<number, FlaggedCell>>>();
  for (const flagged of flaggedCells(flagsOf(check, snapshot).map(onItsCells))) {
    const { sheet, row, column } = flagged.cell;
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, FlaggedCell>>();
    const cells = rows.get(row) ?? new Map<number, FlaggedCell>();
    sheets.set(sheet, rows.set(row, cells.set(column, flagged)));
  }
  return sheets;
}

/** The page draws the mark in a blank cell too: no other cell has to stand for it. */
function onItsCells(flag: Flag): Flag {
  return flag.cells.length === 0 ? flag : { ...flag, labels: [] };
}
