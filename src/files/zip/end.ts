import { FileProblem } from '../problem';
import type { Bytes } from './bytes';

/** Where the central directory stands, from the end record (and its zip64 companion). */
export interface DirectoryEnd {
  readonly entries: number;
  readonly start: number;
  readonly end: number;
  /** Bytes before the zip (a self-extracting stub): added to every offset that the zip declares. */
  readonly shift: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_SIZE = 20;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const MAX_COMMENT = 0xffff;

export function findEnd(bytes: Bytes): DirectoryEnd {
  const at = findEndRecord(bytes);
  const disk = bytes.u16(at + 4);
  if ((disk !== 0 && disk !== 0xffff) || bytes.u16(at + 8) !== bytes.u16(at + 10)) {
    throw new FileProblem('unsupported-zip', { detail: 'volumes' });
  }
  const plain = { entries: bytes.u16(at + 10), size: bytes.u32(at + 12), offset: bytes.u32(at + 16), end: at };
  const { entries, size, offset, end } = zip64(bytes, at, plain);
  const start = end - size;
  const shift = start - offset;
  if (start < 0 || shift < 0) throw new FileProblem('damaged', { detail: 'directory' });
  return { entries, start, end, shift };
}

/** The last end record whose comment fits; one whose comment ends the file exactly is preferred. */
function findEndRecord(bytes: Bytes): number {
  const last = bytes.length - END_SIZE;
  const first = Math.max(0, last - MAX_COMMENT);
  let loose = -1;
  for (let at = last; at >= first; at--) {
    if (bytes.array[at] !== 0x50 || bytes.u32(at) !== END) continue;
    const end = at + END_SIZE + bytes.u16(at + 20);
    if (end === bytes.length) return at;
    if (loose < 0 && end < bytes.length) loose = at;
  }
  if (loose >= 0) return loose;
  throw new FileProblem('truncated');
}

interface Declared {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
  readonly end: number;
}

/** The zip64 end record, where the plain one leaves its fields to it. */
function zip64(bytes: Bytes, at: number, plain: Declared): Declared {
  const needed = plain.entries === 0xffff || plain.size === 0xffffffff || plain.offset === 0xffffffff;
  const locator = at - LOCATOR64_SIZE;
  if (locator < 0 || bytes.u32(locator) !== LOCATOR64) {
    if (needed) throw new FileProblem('damaged', { detail: 'directory' });
    return plain;
  }
  if (bytes.u32(locator + 16) > 1) throw new FileProblem('unsupported-zip', { detail: 'volumes' });
  const record = locator - END64_SIZE;
  if (record < 0 || bytes.u32(record) !== END64) throw new FileProblem('unsupported-zip', { detail: 'zip64' });
  return {
    entries: bytes.u64(record + 32),
    size: bytes.u64(record + 40),
    offset: bytes.u64(record + 48),
    end: record,
  };
}
