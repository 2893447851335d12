import { SaxesParser } from 'saxes';
import { FileProblem } from '../../src/files';
import type { Sink } from '../../src/files/xml/tokenize';

/** The same tokens by saxes, which the tokenizer of src is held against. */
export function saxesTokens(pieces: Iterable<string>, part: string, sink: Sink): void {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  let declares = false;
  let depth = 0;
  parser.on('doctype', () => {
    throw new FileProblem('doctype', { part });
  });
  parser.on('error', (error) => {
    throw new FileProblem('malformed-xml', { part }, { cause: error });
  });
  parser.on('attribute', ({ name }) => {
    if (name.startsWith('xmlns')) declares = true;
  });
  parser.on('opentag', (tag) => {
    depth++;
    // Places are no business of a comparison of tokens.
    sink.open(tag.name, tag.attributes, declares, 0, 0);
    declares = false;
  });
  // saxes also tells the white space around the root element.
  parser.on('text', (text) => {
    if (depth > 0) sink.text(text);
  });
  parser.on('cdata', (text) => sink.text(text));
  parser.on('closetag', () => {
    depth--;
    sink.close(0, 0);
  });
  for (const piece of pieces) parser.write(piece);
  parser.close();
}
