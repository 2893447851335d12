import { Table, TableLayoutType, WidthType, type TableRow } from 'docx';

/** What each column takes of a width (twentieths of a point), from its share in any unit. */
export function widthsOf(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share * width) / total));
}

/** A table that keeps its widths, whatever stands in its cells. */
export function fixedTable(widths: readonly number[], width: number, rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: [...rows],
  });
}
