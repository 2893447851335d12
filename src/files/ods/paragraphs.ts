import type { Attributes } from '../xml';

const SPACES = 1_000;

/** The text of a cell: its paragraphs by line, white space as OpenDocument has it (6.1.2: runs count as one space). */
export class Paragraphs {
  private readonly lines: string[] = [];
  private line = '';
  /** White space since the last word. */
  private space = false;
  private open = 0;

  /** Whether the cell has any paragraph, be it empty. */
  get any(): boolean {
    return this.lines.length > 0;
  }

  get inside(): boolean {
    return this.open > 0;
  }

  start(): void {
    this.open++;
    this.line = '';
    this.space = false;
  }

  end(): void {
    this.open--;
    // Against the letter of the standard: LibreOffice writes a last space bare, and reads it back.
    this.put('');
    this.lines.push(this.line);
  }

  /** text:s, text:tab and text:line-break, which stand for characters that would be collapsed. */
  mark(name: string, attributes: Attributes): void {
    if (name === 'text:tab') this.put('\t');
    else if (name === 'text:line-break') this.put('\n');
    else if (name === 'text:s')
      this.put(' '.repeat(Math.min(SPACES, Math.max(0, Number(attributes['text:c'] ?? 1) || 0))));
  }

  text(piece: string): void {
    if (this.open === 0) return;
    for (const word of piece.split(/([ \t\r\n]+)/)) {
      if (word === '') continue;
      if (word.trim() === '' && !/[^ \t\r\n]/.test(word)) this.space = true;
      else this.put(word);
    }
  }

  toString(): string {
    return this.lines.join('\n');
  }

  private put(text: string): void {
    if (this.space && this.line !== '') this.line += ' ';
    this.space = false;
    this.line += text;
  }
}
