import { plain } from '../../checking';
import type { Cents } from '../../money';
import { cellAddress, type CellRef, type CellStyle, type NewCell, type NewRow } from '../../sheets';
import { amountCell, countCell, textCell } from '../layout/cells';
import { COLUMNS, WIDTHS } from './columns';
import { STYLES } from './style';

export function words(column: number, text: string, style: CellStyle = STYLES.text): NewCell {
  return textCell(column, text, style);
}

export function euros(column: number, amount: Cents | null): NewCell {
  return amountCell(column, amount, STYLES.amount);
}

/** An axis or a year. */
export function number(column: number, value: number | null): NewCell {
  return countCell(column, value === null ? null : BigInt(value), STYLES.centred);
}

/** The address of a cell, where a click leads, and its sheet beside it: not every program wraps what is a link. */
export function linkCells(at: CellRef | null): readonly NewCell[] {
  if (at === null) return [];
  const { sheet, row, column } = at;
  return [
    { ...words(COLUMNS.cell, cellAddress(row, column), STYLES.link), link: at },
    words(COLUMNS.sheet, plain(sheet)),
  ];
}

/** A line of its own over the whole width, that nothing else stands on. */
export function textRow(text: string, style: CellStyle): NewRow {
  return { cells: [words(0, text, style)] };
}

/** The same on a coloured band. */
export function bandRow(text: string, style: CellStyle): NewRow {
  return { cells: WIDTHS.map((_, column) => words(column, column === 0 ? text : '', style)) };
}

/** Titles by column; those above amounts stand as these do. */
export function headerRow(titles: Readonly<Record<number, string>>, amounts: readonly number[] = []): NewRow {
  return {
    cells: WIDTHS.map((_, column) =>
      words(column, titles[column] ?? '', amounts.includes(column) ? STYLES.amountHeader : STYLES.header),
    ),
  };
}

/** Cells of a table; those left out are dressed like the others. */
export function tableRow(cells: readonly NewCell[]): NewRow {
  const given = new Map(cells.map((cell) => [cell.column, cell]));
  return { cells: WIDTHS.map((_, column) => given.get(column) ?? words(column, '', STYLES.empty)) };
}

export const EMPTY_ROW: NewRow = { cells: [] };
