import { REPORT_PURPOSE, type CellStyle, type NewCell, type NewRow, type NewSheet } from '../../sheets';
import { textCell } from '../layout/cells';
import { STYLES } from '../layout/styles';

/** A column of a list: its title, its width in characters, and the cell of each item. */
export interface ListColumn<Item> {
  readonly title: string;
  readonly width: number;
  readonly cell: (item: Item, column: number, row: number) => NewCell;
}

interface List<Item> {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly ListColumn<Item>[];
  readonly items: readonly Item[];
  /** Columns that stay in view. */
  readonly held: number;
  /** Said in place of lines where there are none. */
  readonly whenEmpty: string;
}

/** The row of the headers, from 0: a title and a subtitle above, an empty row between. */
const HEADER_ROW = 3;

/** A list with filter buttons, its header repeated on each page. */
export function listSheet<Item>({ name, title, subtitle, columns, items, held, whenEmpty }: List<Item>): NewSheet {
  const lines = items.map((item, i): NewRow => ({
    cells: columns.map(({ cell }, column) => cell(item, column, HEADER_ROW + 1 + i)),
  }));
  const rows = lines.length === 0 ? [textRow(whenEmpty, STYLES.subtitle)] : lines;
  return {
    name,
    purpose: REPORT_PURPOSE,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      textRow(title, STYLES.title),
      textRow(subtitle, STYLES.subtitle),
      { cells: [] },
      { cells: columns.map((column, i) => textCell(i, column.title, STYLES.header)) },
      ...rows,
    ],
    frozen: { rows: HEADER_ROW + 1, columns: held },
    filter: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: columns.length - 1 },
    gridLines: false,
    print: { orientation: 'landscape', repeatedRows: [HEADER_ROW, HEADER_ROW], footer: title },
  };
}

function textRow(text: string, style: CellStyle): NewRow {
  return { cells: [textCell(0, text, style)] };
}
