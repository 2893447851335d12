import { cellAddress, rangeAddress, type NewSheet } from '../../../../sheets';
import { colourXml } from '../styles/fontXml';

/** `<sheetPr>`: the tab's colour, and that the sheet is printed one page wide. */
export function propertiesXml({ tabColour, print }: NewSheet): string {
  const colour = tabColour === undefined ? '' : colourXml('tabColor', tabColour);
  const fit = print ? '<pageSetUpPr fitToPage="1"/>' : '';
  return colour + fit === '' ? '' : `<sheetPr>${colour}${fit}</sheetPr>`;
}

/** `<sheetViews>`. Never a second selected sheet in a workbook: what is typed then goes into both. */
export function viewsXml({ frozen, gridLines }: NewSheet, selected: boolean): string {
  const attributes = (gridLines === false ? ' showGridLines="0"' : '') + (selected ? ' tabSelected="1"' : '');
  const pane = frozen && frozen.rows + frozen.columns > 0 ? paneXml(frozen) : '';
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function paneXml({ rows, columns }: NonNullable<NewSheet['frozen']>): string {
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const cell = cellAddress(rows, columns);
  return (
    `<pane${split} topLeftCell="${cell}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}" activeCell="${cell}" sqref="${cell}"/>`
  );
}

export function columnsXml({ columns }: NewSheet): string {
  if (columns.length === 0) return '';
  const list = columns.map(({ width, hidden }, i) => {
    const shown = hidden === true ? ' hidden="1"' : '';
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${shown} customWidth="1"/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}

/** Without password. Widths, heights and the filter stay the user's. */
export function protectionXml({ isProtected }: NewSheet): string {
  if (isProtected !== true) return '';
  return '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>';
}

export function filterXml({ filter }: NewSheet): string {
  return filter ? `<autoFilter ref="${rangeAddress(filter)}"/>` : '';
}
