import { formatDecimal, type Cents } from '../../money';
import { formatCellRef, type CellRef, type CellStyle, type NewCell, type NewRow } from '../../sheets';
import { WIDTHS } from './columns';
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

/** The address of a cell; a click leads there. Blank for none. */
export function linkCell(column: number, at: CellRef | null, text = at === null ? '' : formatCellRef(at)): NewCell {
  return at === null ? textCell(column, '') : { ...textCell(column, text, STYLES.link), link: at };
}

/** A line of its own over the whole width, that nothing else stands on. */
export function textRow(text: string, style: CellStyle): NewRow {
  return { cells: [textCell(0, text, style)] };
}

/** Titles by column; the band goes over the whole width. */
export function headerRow(titles: Readonly<Record<number, string>>): NewRow {
  return { cells: WIDTHS.map((_, column) => textCell(column, titles[column] ?? '', STYLES.header)) };
}

/** Cells of a table; those left out are dressed like the others. */
export function tableRow(cells: readonly NewCell[]): NewRow {
  const given = new Map(cells.map((cell) => [cell.column, cell]));
  return { cells: WIDTHS.map((_, column) => given.get(column) ?? textCell(column, '')) };
}

export const EMPTY_ROW: NewRow = { cells: [] };
