import { plain } from '../../checking';
import { formatDecimal, type Cents } from '../../money';
import { cellAddress, type CellRef, type CellStyle, type NewCell, type NewRow } from '../../sheets';
import { COLUMNS, WIDTHS } from './columns';
import { STYLES } from './style';

/** Excel holds 32 767 characters in a cell. */
const LONGEST = 32_000;

/** Text is text, whatever it begins with. */
export function textCell(column: number, text: string, style: CellStyle = STYLES.text): NewCell {
  const held = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return { column, content: held === '' ? { kind: 'blank' } : { kind: 'text', text: held }, style };
}

/** A real number, to the cent; blank for none. */
export function amountCell(column: number, amount: Cents | null, style: CellStyle = STYLES.amount): NewCell {
  return {
    column,
    content: amount === null ? { kind: 'blank' } : { kind: 'number', raw: formatDecimal(amount) },
    style,
  };
}

export function numberCell(column: number, value: number | null, style: CellStyle = STYLES.centred): NewCell {
  return { column, content: value === null ? { kind: 'blank' } : { kind: 'number', raw: String(value) }, style };
}

/** The address of a cell, where a click leads, and its sheet beside it: not every program wraps what is a link. */
export function linkCells(at: CellRef | null): readonly NewCell[] {
  if (at === null) return [];
  const { sheet, row, column } = at;
  return [
    { ...textCell(COLUMNS.cell, cellAddress(row, column), STYLES.link), link: at },
    textCell(COLUMNS.sheet, plain(sheet)),
  ];
}

/** A line of its own over the whole width, that nothing else stands on. */
export function textRow(text: string, style: CellStyle): NewRow {
  return { cells: [textCell(0, text, style)] };
}

/** The same on a coloured band. */
export function bandRow(text: string, style: CellStyle): NewRow {
  return { cells: WIDTHS.map((_, column) => textCell(column, column === 0 ? text : '', style)) };
}

/** Titles by column; those above amounts stand as these do. */
export function headerRow(titles: Readonly<Record<number, string>>, amounts: readonly number[] = []): NewRow {
  return {
    cells: WIDTHS.map((_, column) =>
      textCell(column, titles[column] ?? '', amounts.includes(column) ? STYLES.amountHeader : STYLES.header),
    ),
  };
}

/** Cells of a table; those left out are dressed like the others. */
export function tableRow(cells: readonly NewCell[]): NewRow {
  const given = new Map(cells.map((cell) => [cell.column, cell]));
  return { cells: WIDTHS.map((_, column) => given.get(column) ?? textCell(column, '', STYLES.empty)) };
}

export const EMPTY_ROW: NewRow = { cells: [] };
