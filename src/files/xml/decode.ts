import { FileProblem } from '../problem';
import { decodeWindows1252 } from '../windows1252';

const PIECE = 1 << 20;

/**
 * The text of an XML part in pieces of about a megabyte. The encoding is that of the byte order mark, of the first
 * bytes (UTF-16 without a mark), of the declaration, else UTF-8.
 * @throws FileProblem malformed-xml where the bytes do not fit their encoding.
 */
export function* decodeXml(bytes: Uint8Array, part: string): Generator<string> {
  const decoder = decoderOf(bytes, part);
  try {
    for (let at = 0; at < bytes.length;) {
      const end = pieceEnd(bytes, at);
      yield decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length });
      at = end;
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('malformed-xml', { part, detail: 'encoding' }, { cause: error });
  }
}

/** Behind the last « > » of a piece: it nearly always holds whole tokens then, which need not be joined again. */
function pieceEnd(bytes: Uint8Array, start: number): number {
  const most = start + PIECE;
  if (most >= bytes.length) return bytes.length;
  const last = bytes.lastIndexOf(62, most - 1);
  return last > start ? last + 1 : most;
}

function decoderOf(bytes: Uint8Array, part: string): Pick<TextDecoder, 'decode'> {
  const label = encodingOf(bytes);
  if (/^(windows-1252|cp1252)$/i.test(label)) return { decode: (piece) => decodeWindows1252(piece as Uint8Array) };
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (error) {
    throw new FileProblem('malformed-xml', { part, detail: 'encoding' }, { cause: error });
  }
}

export function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  if (a !== 0x3c || b !== 0x3f) return 'utf-8';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declaration = start.slice(0, start.indexOf('?>') + 1);
  const declared = /\sencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
  // Bytes that start with « <? » are no UTF-16, whatever the declaration says.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
