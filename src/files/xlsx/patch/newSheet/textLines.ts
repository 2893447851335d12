/** Characters by how wide they are beside a digit, in the fonts of offices; accents change nothing. */
const NARROW = /[ijlftrI.,;:'’!|()[\]\-  \u202f]/;
const WIDE = /[mwMW@%&—œŒæÆ…€]/;
const CAPITAL = /\p{Lu}/u;

/**
 * How many lines a text takes in a column, broken at spaces as Excel does. An estimate, rather one line too many: only a
 * program that draws knows better, and a line that is missing is a title cut on paper.
 * @param width of the column, in digits of the default font
 * @param scale size of the text beside the default font
 */
export function textLines(text: string, width: number, scale: number): number {
  const room = Math.max(1, width - 1.2) / scale;
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const visible = widthOf(word.trimEnd());
    if (used > 0 && used + visible > room) {
      lines++;
      used = 0;
    }
    // A word longer than the column is broken within.
    if (visible > room) lines += Math.ceil(visible / room) - 1;
    used = visible > room ? visible % room : used + widthOf(word);
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const c of text) width += NARROW.test(c) ? 0.65 : WIDE.test(c) ? 1.6 : CAPITAL.test(c) ? 1.25 : 1.02;
  return width;
}
