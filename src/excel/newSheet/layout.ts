import { rangeAddress, type NewColumn, type NewRow, type NewSheet } from '../../sheets';

/** A character of the default font is seven pixels wide, a pixel three quarters of a point. */
const POINTS_A_CHARACTER = 7 * 0.75;

/** Widths, heights, frozen panes, the filter, grid and tab. */
export function setLayout(worksheet: Excel.Worksheet, sheet: NewSheet): void {
  const { columns, rows, frozen, filter, gridLines, tabColour } = sheet;
  if (columns.length > 0) {
    worksheet.getRangeByIndexes(0, 0, 1, columns.length).setColumnProperties(columns.map(columnProperties));
  }
  if (rows.some(({ height }) => height !== undefined)) {
    worksheet.getRangeByIndexes(0, 0, rows.length, 1).setRowProperties(rows.map(rowProperties));
  }
  if (frozen) freeze(worksheet, frozen);
  if (filter) worksheet.autoFilter.apply(rangeAddress(filter));
  if (gridLines === false) worksheet.showGridlines = false;
  if (tabColour !== undefined) worksheet.tabColor = `#${tabColour}`;
}

function columnProperties({ width, hidden }: NewColumn): Excel.SettableColumnProperties {
  return { format: { columnWidth: width * POINTS_A_CHARACTER }, ...(hidden === true && { columnHidden: true }) };
}

function rowProperties({ height }: NewRow): Excel.SettableRowProperties {
  return height === undefined ? {} : { format: { rowHeight: height } };
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: NonNullable<NewSheet['frozen']>): void {
  if (rows > 0 && columns > 0) worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}
