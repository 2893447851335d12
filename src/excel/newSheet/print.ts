import { cellAddress, rangeAddress, type PrintSetUp } from '../../sheets';

const POINTS_AN_INCH = 72;
const PAGE_NUMBER = 'Page &P / &N';
/** Of a footer as a whole, with the codes of its parts. */
const LONGEST = 255 - `&L&R${PAGE_NUMBER}`.length;

/** A4, one page wide, as many high as it takes. */
export function setPrint(worksheet: Excel.Worksheet, print: PrintSetUp): void {
  const { pageLayout: page } = worksheet;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1 };
  page.leftMargin = 0.4 * POINTS_AN_INCH;
  page.rightMargin = 0.4 * POINTS_AN_INCH;
  page.topMargin = 0.5 * POINTS_AN_INCH;
  page.bottomMargin = 0.6 * POINTS_AN_INCH;
  page.headerMargin = 0.3 * POINTS_AN_INCH;
  page.footerMargin = 0.3 * POINTS_AN_INCH;
  const footer = page.headersFooters.defaultForAllPages;
  if (print.footer !== undefined && print.footer !== '') footer.leftFooter = footerText(print.footer);
  footer.rightFooter = PAGE_NUMBER;
  if (print.repeatedRows) page.setPrintTitleRows(`$${print.repeatedRows[0] + 1}:$${print.repeatedRows[1] + 1}`);
  if (print.area) page.setPrintArea(rangeAddress(print.area));
  for (const row of print.breaks ?? []) worksheet.horizontalPageBreaks.add(cellAddress(row, 0));
}

/** « & » begins a code there, and is written twice to be one. */
function footerText(text: string): string {
  const written = (one: string): string => one.replaceAll('&', '&&');
  if (written(text).length <= LONGEST) return written(text);
  let kept = text.slice(0, LONGEST);
  while (written(kept).length > LONGEST - 1) kept = kept.slice(0, -1);
  return `${written(kept.trimEnd())}…`;
}
