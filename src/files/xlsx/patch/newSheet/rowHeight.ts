import type { NewCell, NewRow, NewSheet } from '../../../../sheets';
import { textLines } from './textLines';

/** Points of a line for each point of the font's size. */
const LEADING = 1.36;
const HIGHEST = 409;
const BOLD = 1.08;

/** The height of a line of the default font, in points, in the quarters that screens show. */
export function lineHeight(size: number): number {
  return Math.round(size * LEADING * 4) / 4;
}

/**
 * The height that a row needs for its wrapped and large texts, in points; null where the default does. Excel fits rows
 * itself, but not all programs do, and LibreOffice not in a workbook that Excel wrote.
 */
export function fittingHeight(row: NewRow, columns: NewSheet['columns'], defaultSize: number): number | null {
  const plain = lineHeight(defaultSize);
  const needed = Math.max(plain, ...row.cells.map((cell) => cellHeight(cell, columns, defaultSize)));
  return needed > plain ? Math.min(HIGHEST, needed) : null;
}

function cellHeight(
  { content, column, style = {} }: NewCell,
  columns: NewSheet['columns'],
  defaultSize: number,
): number {
  const size = style.size ?? defaultSize;
  const value = content.kind === 'formula' ? content.value : content;
  if (value.kind === 'blank') return 0;
  const width = columns[column]?.width;
  if (style.wrap !== true || value.kind !== 'text' || width === undefined) return lineHeight(size);
  const scale = (size / defaultSize) * (style.bold === true ? BOLD : 1);
  return textLines(value.text, width - 1.5 * (style.indent ?? 0), scale) * lineHeight(size);
}
