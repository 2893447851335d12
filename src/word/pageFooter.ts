import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { typography } from '../contract';

/** What the page is of, and its number among all pages. */
export function pageFooter(text: string): Footer {
  const size = 16;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: typography(`${text} – page `), size }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size }),
        ],
      }),
    ],
  });
}
