import type { NewSheet } from '../../../../sheets';
import type { StyleBook } from '../styles/styleBook';
import { cellsXml } from './cellsXml';
import { conditionsXml } from './conditionsXml';
import { linksXml } from './linksXml';
import { lineHeight } from './rowHeight';
import { marksXml } from './marksXml';
import { printXml } from './printXml';
import { validationsXml } from './validationsXml';
import { columnsXml, filterXml, propertiesXml, protectionXml, viewsXml } from './viewXml';
import { DECLARATION, type Vocabulary } from './vocabulary';

/** What a worksheet part is written with beside its own content. */
export interface WorksheetContext {
  readonly vocabulary: Vocabulary;
  readonly styles: StyleBook;
  readonly isSelected: boolean;
  /** The relationship of its drawing, where it has charts. */
  readonly drawing: string | null;
}

/** The whole part, its children in the order of the schema. */
export function worksheetXml(sheet: NewSheet, { vocabulary, styles, isSelected, drawing }: WorksheetContext): string {
  const content = [
    propertiesXml(sheet),
    viewsXml(sheet, isSelected),
    `<sheetFormatPr defaultRowHeight="${lineHeight(styles.defaultSize)}"/>`,
    columnsXml(sheet),
    cellsXml(sheet, styles),
    protectionXml(sheet),
    filterXml(sheet),
    conditionsXml(sheet, styles),
    validationsXml(sheet),
    linksXml(sheet),
    printXml(sheet),
    marksXml(sheet),
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
  ];
  const namespaces = `xmlns="${vocabulary.main}" xmlns:r="${vocabulary.relationships}"`;
  return `${DECLARATION}<worksheet ${namespaces}>${content.join('')}</worksheet>`;
}
