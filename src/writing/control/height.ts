import type { NewCell } from '../../sheets';
import { WIDTHS } from './columns';

/** Points of a line of text in size 9, and what a row needs around its lines. */
const LINE = 12;
const MARGIN = 3;
/** Excel allows no more. */
const HIGHEST = 409;
/** How many characters of size 9 stand in a column for each character of its width; bold ones are wider. */
const PLAIN = 1.25;
const BOLD = 1.1;

/**
 * The height of a row whose texts are wrapped, in points. Estimated, and rather too high than too low: not every program
 * fits rows when it opens a file, and what is cut off a finding would be lost on paper.
 */
export function rowHeight(cells: readonly NewCell[]): number {
  const lines = cells.map(({ column, content, style }) => {
    if (content.kind !== 'text' || style?.wrap !== true) return 1;
    const width = (WIDTHS[column]?.width ?? 1) - (style.indent ?? 0);
    return lineCount(content.text, width * (style.bold === true ? BOLD : PLAIN));
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + MARGIN);
}

/** Lines that a text takes where a line holds so many characters: words move whole, longer ones are cut. */
function lineCount(text: string, capacity: number): number {
  return text.split('\n').reduce((total, paragraph) => {
    let lines = 1;
    let used = 0;
    // No-break spaces hold their words together.
    for (const { length } of paragraph.split(/[ \t]+/)) {
      if (used > 0 && used + 1 + length > capacity) [lines, used] = [lines + 1, 0];
      const cut = Math.max(0, Math.ceil(length / capacity) - 1);
      lines += cut;
      used = cut > 0 ? length - cut * capacity : used + (used > 0 ? 1 : 0) + length;
    }
    return total + lines;
  }, 0);
}
