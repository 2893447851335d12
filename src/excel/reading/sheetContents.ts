import type { CellRange, DefinedName, TableRange } from '../../sheets';
import type { Asked } from '../asked';
import { askBlock, type Block } from './block';
import { askHidden, type Hidden } from './hidden';

/** What stands on one sheet: asked for in the second request of a read. */
export interface SheetContents extends Hidden {
  readonly block: Block;
  readonly isProtected: boolean;
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableRange[];
}

/** @param tables those of the sheet @param block null: its cells come in portions, later */
export function askContents(
  sheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  withCells: boolean,
): Asked<Omit<SheetContents, 'block'> & { readonly block: Block | null; readonly used: Excel.Range }> {
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const block = withCells ? askBlock(used, ['values', 'formulas', 'numberFormat']) : null;
  const hidden = askHidden(used);
  const ranges = tables.map((table) => askTable(table));
  sheet.protection.load('protected');
  sheet.names.load('items/name,items/formula');
  return () => ({
    block: block?.() ?? null,
    used,
    ...hidden(),
    isProtected: sheet.protection.protected,
    names: sheet.names.items.map((name) => definedName(name, sheet.name)),
    tables: ranges.map((range) => range()),
  });
}

export function definedName({ name, formula }: Excel.NamedItem, sheet: string | null): DefinedName {
  const refersTo = String(formula as unknown);
  return { name, refersTo: refersTo.startsWith('=') ? refersTo.slice(1) : refersTo, sheet };
}

function askTable(table: Excel.Table): Asked<TableRange> {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => ({ name: table.name, range: rangeOf(range) });
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
