import { Inflate, inflateSync } from 'fflate';
import type { Limits } from '../limits';
import { FileProblem } from '../problem';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './entry';

/** A slice of 16 kB gives 16 MB at the most: deflate never exceeds 1032 to 1. */
const SLICE = 16 * 1024;

/** Up to here a part is inflated in one go, twice as fast: were its size a lie, the work stays under 130 MB. */
const ONE_GO = 128 * 1024;

/** The declared sizes of one part against the limits, before a byte of it is inflated. */
export function checkDeclared(entry: ZipEntry, limits: Limits): void {
  const part = entry.name;
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new FileProblem('unsupported-zip', { part, detail: 'method', actual: entry.method });
  }
  if (entry.size > limits.partBytes) {
    throw new FileProblem('over-limit', { part, detail: 'part-size', limit: limits.partBytes, actual: entry.size });
  }
  if (entry.size > limits.ratioFrom && entry.size > limits.ratio * entry.compressedSize) {
    throw new FileProblem('over-limit', { part, detail: 'ratio', limit: limits.ratio });
  }
  if (entry.method === STORED && entry.size !== entry.compressedSize) {
    throw new FileProblem('damaged', { part, detail: 'size' });
  }
}

/** The bytes of one part, held against its declared size while they come and its CRC-32 at the end. Call `checkDeclared` first. */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.dataStart, entry.dataEnd);
  const bytes = entry.method === STORED ? packed : inflate(packed, entry);
  if (crc32(bytes) !== entry.crc32) throw new FileProblem('damaged', { part: entry.name, detail: 'checksum' });
  return bytes;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return packed.length <= ONE_GO ? inflateInOneGo(packed, entry) : inflateBySlices(packed, entry);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('damaged', { part: entry.name, detail: 'compressed-data' }, { cause: error });
  }
}

/** fflate drops what goes beyond the buffer: one byte more than declared tells. */
function inflateInOneGo(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  if (bytes.length !== entry.size) throw new FileProblem('damaged', { part: entry.name, detail: 'size' });
  return bytes;
}

function inflateBySlices(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw new FileProblem('damaged', { part: entry.name, detail: 'size' });
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  if (filled !== out.length) throw new FileProblem('damaged', { part: entry.name, detail: 'size' });
  return out;
}
