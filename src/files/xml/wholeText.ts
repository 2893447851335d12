import { FileProblem } from '../problem';
import { encodingOf } from './decode';

/** The text of a part with its byte order mark, in one string: `encodeLike` gives the same bytes back. */
export interface WholeText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/**
 * A whole part as text, for patching. @throws FileProblem malformed-xml where the bytes do not fit their encoding, or it is
 * one that nobody writes workbooks in and that could not be written back.
 */
export function decodeWhole(bytes: Uint8Array, part: string): WholeText {
  const label = encodingOf(bytes).toLowerCase();
  const encoding = label === 'utf-16le' || label === 'utf-16be' ? label : 'utf-8';
  if (encoding === 'utf-8' && !/^(utf-?8|us-ascii|ascii)$/.test(label)) {
    throw new FileProblem('malformed-xml', { part, detail: 'encoding' });
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch (error) {
    throw new FileProblem('malformed-xml', { part, detail: 'encoding' }, { cause: error });
  }
}

/** The bytes of a text in the encoding in which its part came. */
export function encodeLike(text: string, encoding: WholeText['encoding']): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
