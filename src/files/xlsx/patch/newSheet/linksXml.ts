import { cellAddress, formatCellRef, quoteSheetName, type CellRef, type NewSheet } from '../../../../sheets';
import { attributeText } from '../../../xml';

/** Excel opens no sheet with more; further ones stay without. */
const MOST = 65_530;

/** `<hyperlinks>`: a click leads to another cell of the workbook. */
export function linksXml({ rows }: NewSheet): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, link }) => (link ? [linkXml(cellAddress(row, column), link)] : [])),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.slice(0, MOST).join('')}</hyperlinks>`;
}

function linkXml(from: string, to: CellRef): string {
  const location = `${quoteSheetName(to.sheet)}!${cellAddress(to.row, to.column)}`;
  // Without a tip of its own Excel shows the path of the file.
  const tip = `Aller à ${formatCellRef(to)}`;
  return `<hyperlink ref="${from}" location="${attributeText(location)}" tooltip="${attributeText(tip)}"/>`;
}
