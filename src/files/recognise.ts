import { FileProblem } from './problem';
import type { Detail } from './problemKinds';

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** First bytes of what is sometimes sent under the name of a workbook. */
const SIGNATURES: readonly (readonly [Detail, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['other-archive', [0x1f, 0x8b]],
  ['other-archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['other-archive', [0x52, 0x61, 0x72, 0x21]],
];

/** Start of a sheet in Excel 2 to 4, before workbooks were compound files. */
const EARLY_EXCEL = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** Throws the problem of bytes that are no zip, by what they look like; returns where they may be one. */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem('empty-file');
  if (startsWith(bytes, ZIP) || hasEndRecord(bytes)) return;
  if (startsWith(bytes, CFB)) refuseCompound(bytes);
  if (EARLY_EXCEL.some((start) => startsWith(bytes, start))) throw new FileProblem('old-excel');
  const known = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  throw new FileProblem('not-a-workbook', { detail: known ? known[0] : textSort(bytes) });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** A zip may follow a stub of another program: its end record tells. */
function hasEndRecord(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}

/** Encrypted workbooks and old ones share the compound file; the names of its streams tell them apart. */
function refuseCompound(bytes: Uint8Array): never {
  if (hasStream(bytes, 'EncryptedPackage')) throw new FileProblem('encrypted');
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) throw new FileProblem('old-excel');
  throw new FileProblem('not-a-workbook', { detail: 'other-ole-document' });
}

/** Directory entries stand on multiples of 128 bytes and start with their name in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length && bytes[at + 2 * i] === 0 && bytes[at + 2 * i + 1] === 0) return true;
  }
  return false;
}

function textSort(bytes: Uint8Array): Detail {
  const start = bytes.subarray(0, 4096);
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!wide && start.includes(0)) return 'unknown';
  const text = new TextDecoder(wide ? (start[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(start);
  const lower = text.trimStart().toLowerCase();
  if (/^<(!doctype html|html|head|body|table|meta)/.test(lower) || lower.includes('<html')) return 'html';
  if (lower.startsWith('<?xml')) return 'xml';
  return isColumns(text, bytes.length > start.length) ? 'csv' : 'text';
}

/** Whether each line holds the same number, not zero, of one separator; the last line may be cut. */
function isColumns(text: string, cut: boolean): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const whole = cut && lines.length > 1 ? lines.slice(0, -1) : lines;
  return [';', '\t', ','].some((separator) => {
    const widths = new Set(whole.map((line) => line.split(separator).length));
    return widths.size === 1 && !widths.has(1);
  });
}
