import { FileProblem } from '../problem';
import { decodeWindows1252 } from '../windows1252';

/** UTF-16 by its mark, UTF-8 where the bytes are, else windows-1252 (what Excel on Windows writes). */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new FileProblem('not-a-workbook', { detail: 'unknown' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
