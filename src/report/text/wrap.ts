/**
 * Lines of at most `width` characters, each after `indent`; a word longer than that stands alone. Breaks at ordinary
 * spaces only: no-break spaces hold an amount together.
 */
export function wrap(text: string, width: number, indent: string, first = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((content, index) => (index === 0 ? first : indent) + content).join('\n');
}
