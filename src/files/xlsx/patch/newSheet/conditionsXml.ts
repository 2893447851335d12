import { rangeAddress, type NewSheet } from '../../../../sheets';
import { elementText } from '../../../xml';
import type { StyleBook } from '../styles/styleBook';

/** The conditional formats of a new sheet; the first one wins where several hold. */
export function conditionsXml({ conditions = [] }: NewSheet, styles: StyleBook): string {
  const list = conditions.map(({ range, formula, style }, i) => {
    const rule = `<cfRule type="expression" dxfId="${styles.differential(style)}" priority="${i + 1}">`;
    const where = rangeAddress(range);
    return `<conditionalFormatting sqref="${where}">${rule}<formula>${elementText(formula)}</formula></cfRule></conditionalFormatting>`;
  });
  return list.join('');
}
