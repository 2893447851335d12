/** A paragraph in lines of at most so many characters, broken at spaces: cells of a printed sheet are never merged. */
export function inLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Points of a line of text, and of the tallest row that Excel takes. */
const LINE = 14.5;
const TALLEST = 409;

/** How high a row has to be, in points, for a text that wraps in a column of that width; programs disagree on fitting it themselves. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[] = []): number {
  const most = Math.max(1, ...cells.map(({ text, width }) => inLines(text, Math.max(1, Math.floor(width))).length));
  return Math.min(TALLEST, 4 + most * LINE);
}
