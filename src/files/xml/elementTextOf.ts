import { tokenize } from './tokenize';

/** All the text in a document, or in one element of it, references decoded. @throws FileProblem malformed-xml, doctype */
export function elementTextOf(xml: string, part: string): string {
  const pieces: string[] = [];
  const nothing = (): void => {
    // Only the text is asked for.
  };
  tokenize([xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml], part, {
    open: nothing,
    text: (piece) => pieces.push(piece),
    close: nothing,
  });
  return pieces.join('');
}
