import type { AmountUnit } from '../money';
import type { GridCell } from './grid';
import type { SheetLayout, Table } from './walk';
import { announcesTwoUnits } from './words/unit';
import { yearsOf } from './words/years';

/** The year of a table whose columns and rows do not say it. */
export interface TableYear {
  readonly year: number | null;
  /** Titles or the sheet's name say different years. */
  readonly conflict: boolean;
  readonly cell: GridCell | null;
}

export function tableYearOf(table: Table, layout: SheetLayout): TableYear {
  const sheet = layout.grid.sheet;
  const named = yearsOf(sheet).years;
  const nameYear = named.length === 1 ? (named[0] ?? null) : null;
  const block = table.yearTitles.filter((title) => title.strong);
  const top = layout.sheetYears.filter((title) => title.strong);
  const kept = block.length > 0 ? block : top;
  const strong = new Set(kept.map((title) => title.year));
  const key = table.block.keys.get('year');
  const keyYear = key?.value ? (yearsOf(key.value).years[0] ?? null) : null;
  if (strong.size === 0 && keyYear !== null)
    return { year: keyYear, conflict: nameYear !== null && nameYear !== keyYear, cell: key?.valueCell ?? null };
  if (strong.size > 1) return { year: null, conflict: true, cell: null };
  const title = [...strong][0] ?? null;
  if (title !== null) {
    const conflict = nameYear !== null && nameYear !== title && block.length > 0 && layout.tables[0] === table;
    return { year: conflict ? null : title, conflict, cell: kept[kept.length - 1]?.cell ?? null };
  }
  if (nameYear !== null) return { year: nameYear, conflict: false, cell: null };
  const weak = new Set([...table.yearTitles, ...layout.sheetYears].map((one) => one.year));
  return weak.size === 1
    ? { year: [...weak][0] ?? null, conflict: false, cell: table.yearTitles[0]?.cell ?? null }
    : { year: null, conflict: weak.size > 1, cell: null };
}

export interface TableUnit {
  readonly unit: AmountUnit;
  readonly cell: GridCell | null;
  readonly conflict: boolean;
}

/** The unit nearest to a table: its block's titles, then the sheet's, then the workbook's. */
export function tableUnitOf(table: Table, layout: SheetLayout, workbook: TableUnit): TableUnit {
  const first = table.band[0]?.row ?? 0;
  const tops = layout.tables[0]?.band[0]?.row ?? Infinity;
  const sheetTop = layout.unitTitles.filter((title) => title.row < tops);
  for (const titles of [table.unitTitles, sheetTop.filter((title) => title.row < first)]) {
    const units = new Set(titles.map((title) => title.cell.heading.unit));
    if (units.size > 1 || titles.some((title) => announcesTwoUnits(title.cell.text)))
      return { unit: 'euro', cell: titles[0]?.cell ?? null, conflict: true };
    const unit = titles[0]?.cell.heading.unit;
    if (unit) return { unit, cell: titles[0]?.cell ?? null, conflict: false };
  }
  return workbook;
}
