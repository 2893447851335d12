import type { CellLook } from '../../../files';

/** The height of a line of text, and the width of a letter, against the size of its font. */
const LINE = 1.36;
const LETTER = 0.53;
const PADDING = 8;

const pixels = (points: number): number => (points * 4) / 3;

/** About how wide a text is on one line, in pixels. */
export function textWidth(text: string, { size, bold }: CellLook): number {
  return text.length * pixels(size) * (bold ? LETTER * 1.08 : LETTER) + PADDING;
}

/** The height that shows the whole text in a column of that width, in pixels. */
export function textHeight(text: string, look: CellLook, width: () => number): number {
  const line = pixels(look.size) * LINE;
  if (!look.wrap) return line;
  const room = Math.max(1, width() - PADDING - look.indent * 9);
  let lines = 0;
  for (const paragraph of text.split('\n'))
    lines += Math.max(1, Math.ceil((textWidth(paragraph, look) - PADDING) / room));
  return lines * line + 4;
}
