import { AlignmentType, PageOrientation, Paragraph, TextRun } from 'docx';
import { typography } from '../contract';

/** Twentieths of a point: A4 and margins of 1,5 cm. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 850;

/** A4; the library turns the page itself: width and height are those of a portrait. */
export function pageOf(orientation: 'portrait' | 'landscape') {
  const turned = orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    size: { ...A4, orientation: turned },
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  };
}

/** What a table may take of the page. */
export const TABLE_WIDTH = { portrait: A4.width - 2 * MARGIN, landscape: A4.height - 2 * MARGIN };

/** Of a whole document, in half points. */
export const TEXT = { document: { run: { font: 'Calibri', size: 18 } } };

export interface Look {
  readonly bold?: boolean;
  /** Half points. */
  readonly size?: number;
  readonly color?: string;
  readonly keepNext?: boolean;
}

/** A paragraph of one look. */
export function paragraph(text: string, { keepNext = false, ...look }: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { before: 60, after: 60 },
    keepNext,
    children: [new TextRun({ text: typography(text), ...look })],
  });
}
