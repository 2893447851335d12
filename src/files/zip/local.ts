import { FileProblem } from '../problem';
import type { Bytes } from './bytes';
import type { CentralRecord } from './central';
import type { ZipEntry } from './entry';
import { zip64Values } from './extra';

const SIGNATURE = 0x04034b50;
const FIXED = 30;
const ENCRYPTED = 0x2041;
const DESCRIPTOR = 0x0008;
const UTF8 = 0x0800;

/**
 * Holds a record of the central directory against its local header: name, method, and, where they are not left to a
 * descriptor behind the data, CRC-32 and sizes. `limit` is where the central directory starts.
 */
export function confirm(bytes: Bytes, record: CentralRecord, limit: number): ZipEntry {
  const at = record.localStart;
  const part = record.name;
  if (at + FIXED > limit || bytes.u32(at) !== SIGNATURE) throw new FileProblem('damaged', { part, detail: 'header' });
  const flags = bytes.u16(at + 6);
  if (flags & ENCRYPTED) throw new FileProblem('encrypted', { part });
  const nameEnd = at + FIXED + bytes.u16(at + 26);
  const dataStart = nameEnd + bytes.u16(at + 28);
  const dataEnd = dataStart + record.compressedSize;
  if (dataEnd > limit) throw new FileProblem('damaged', { part, detail: 'size' });
  const sameName = same(bytes.array.subarray(at + FIXED, nameEnd), record.nameBytes);
  const sameFlags = ((flags ^ record.flags) & UTF8) === 0 || record.nameBytes.every((byte) => byte < 128);
  if (!sameName || !sameFlags || bytes.u16(at + 8) !== record.method) {
    throw new FileProblem('damaged', { part, detail: 'header' });
  }
  confirmSizes(bytes, record, nameEnd, dataStart);
  return {
    name: record.name,
    method: record.method,
    flags: record.flags,
    crc32: record.crc32,
    compressedSize: record.compressedSize,
    size: record.size,
    localStart: at,
    dataStart,
    dataEnd,
    centralStart: record.centralStart,
    centralEnd: record.centralEnd,
  };
}

function confirmSizes(bytes: Bytes, record: CentralRecord, extraStart: number, extraEnd: number): void {
  const at = record.localStart;
  const crc = bytes.u32(at + 14);
  const declared = [bytes.u32(at + 22), bytes.u32(at + 18)];
  const streamed = (bytes.u16(at + 6) & DESCRIPTOR) !== 0;
  if (streamed && crc === 0 && declared.every((size) => size === 0 || size === 0xffffffff)) return;
  if (streamed && crc === 0 && declared[0] === 0) return;
  const [size, compressedSize] = zip64Values(bytes, extraStart, extraEnd, declared);
  if (crc !== record.crc32) throw new FileProblem('damaged', { part: record.name, detail: 'checksum' });
  if (size !== record.size || compressedSize !== record.compressedSize) {
    throw new FileProblem('damaged', { part: record.name, detail: 'size' });
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
