import type { AlignmentType } from 'docx';
import {
  type IRunOptions,
  type ITableCellOptions,
  Paragraph,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { euros, typography } from '../contract';
import type { Cents } from '../money';

/** Fills of the rows of a table that are no line of it. */
export const FILLS = { header: 'D9E2F0', group: 'EDF2F9', sum: 'F2F2F2' } as const;

export interface CellLook {
  readonly weight?: 'bold';
  readonly slant?: 'italic';
  readonly fill?: string;
  readonly colour?: string;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly borders?: ITableCellOptions['borders'];
  /** Half points. */
  readonly size?: number;
  readonly span?: number;
  /** Keeps the row on the page of the next one. */
  readonly keepNext?: boolean;
  /** The text at the top instead of the middle. */
  readonly top?: boolean;
}

/** Half points: small enough for a table as wide as the avenant's. */
const SIZE = 14;

/** A cell of a table; `width` in twentieths of a point. Each line of the text is a paragraph. */
export function wordCell(text: string, look: CellLook, width: number): TableCell {
  const { fill, align, borders, colour } = look;
  const run: IRunOptions = {
    size: look.size ?? SIZE,
    bold: look.weight === 'bold',
    italics: look.slant === 'italic',
    ...(colour !== undefined && { color: colour }),
  };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: look.span ?? 1,
    verticalAlign: look.top === true ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    margins: { left: 50, right: 50, top: 20, bottom: 20 },
    ...(fill !== undefined && { shading: { fill } }),
    ...(borders !== undefined && { borders }),
    children: typography(text)
      .split('\n')
      .map(
        (part) =>
          new Paragraph({
            ...(align !== undefined && { alignment: align }),
            keepNext: look.keepNext ?? false,
            children: [new TextRun({ ...run, text: part })],
          }),
      ),
  });
}

/** « 12 500,00 »: the table is in euros throughout, and says so above. */
export function amountText(amount: Cents | null): string {
  return amount === null ? '' : euros(amount).replace(/\s*€$/u, '');
}
