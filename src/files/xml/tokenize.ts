import { SaxesParser } from 'saxes';
import { FileProblem } from '../problem';

/** The tokens of a document. Text comes in pieces, CDATA as text; comments and processing instructions do not come. */
export interface Sink {
  /** `declares` where one of the attributes is an xmlns one. */
  open(qualified: string, attributes: Readonly<Record<string, string>>, declares: boolean): void;
  text(text: string): void;
  close(): void;
}

/** @throws FileProblem malformed-xml, doctype, and whatever the sink throws. */
export function tokenize(pieces: Iterable<string>, part: string, sink: Sink): void {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  let declares = false;
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
    sink.open(tag.name, tag.attributes, declares);
    declares = false;
  });
  parser.on('text', (text) => sink.text(text));
  parser.on('cdata', (text) => sink.text(text));
  parser.on('closetag', () => sink.close());
  for (const piece of pieces) parser.write(piece);
  parser.close();
}
