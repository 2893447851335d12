import { FileProblem } from '../problem';
import type { Limits } from '../limits';
import type { Bytes } from './bytes';
import type { DirectoryEnd } from './end';
import { zip64Values } from './extra';
import { checkName, decodeName } from './names';

/** One record of the central directory, before its local header has confirmed it. */
export interface CentralRecord {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localStart: number;
  readonly centralStart: number;
  readonly centralEnd: number;
}

const SIGNATURE = 0x02014b50;
const FIXED = 46;
const ENCRYPTED = 0x2041;

/** All records of the central directory; it must be filled by them to the byte. */
export function readCentral(bytes: Bytes, end: DirectoryEnd, limits: Limits): CentralRecord[] {
  if (end.entries > limits.entries) {
    throw new FileProblem('over-limit', { detail: 'entries', limit: limits.entries, actual: end.entries });
  }
  const records: CentralRecord[] = [];
  let at = end.start;
  while (at < end.end && records.length < end.entries) {
    const record = readRecord(bytes, at, end);
    records.push(record);
    at = record.centralEnd;
  }
  if (at !== end.end || records.length !== end.entries) throw new FileProblem('damaged', { detail: 'directory' });
  return records;
}

function readRecord(bytes: Bytes, at: number, end: DirectoryEnd): CentralRecord {
  if (at + FIXED > end.end || bytes.u32(at) !== SIGNATURE) throw new FileProblem('damaged', { detail: 'directory' });
  const flags = bytes.u16(at + 8);
  const nameEnd = at + FIXED + bytes.u16(at + 28);
  const extraEnd = nameEnd + bytes.u16(at + 30);
  const centralEnd = extraEnd + bytes.u16(at + 32);
  if (centralEnd > end.end) throw new FileProblem('damaged', { detail: 'directory' });
  const nameBytes = bytes.array.subarray(at + FIXED, nameEnd);
  const name = decodeName(nameBytes, flags);
  checkName(name);
  if (flags & ENCRYPTED) throw new FileProblem('encrypted', { part: name });
  const disk = bytes.u16(at + 34);
  if (disk !== 0 && disk !== 0xffff) throw new FileProblem('unsupported-zip', { part: name, detail: 'volumes' });
  const [size, compressedSize, offset] = zip64Values(bytes, nameEnd, extraEnd, [
    bytes.u32(at + 24),
    bytes.u32(at + 20),
    bytes.u32(at + 42),
  ]);
  return {
    name,
    nameBytes,
    flags,
    method: bytes.u16(at + 10),
    crc32: bytes.u32(at + 16),
    compressedSize: compressedSize ?? 0,
    size: size ?? 0,
    localStart: (offset ?? 0) + end.shift,
    centralStart: at,
    centralEnd,
  };
}
