import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './entry';
import type { ZipPackage } from './package';

/** New bytes of parts by name: null takes a part out, a name that is not there yet is added behind the others. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

const UTF8 = 0x0800;
const DESCRIPTOR = 0x0008;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980: what is added has no clock. */
const DOS_EPOCH = 0x21;

/**
 * The package with some parts changed. The compressed bytes of all the others are copied as they are, in their order,
 * with their dates and attributes.
 */
export function rewritePackage(zip: ZipPackage, changes: PartChanges): Uint8Array {
  const writer = new Writer();
  const left = new Map(changes);
  for (const entry of zip.entries) {
    const change = left.get(entry.name);
    left.delete(entry.name);
    if (change === null) continue;
    if (change === undefined) writer.copy(zip.bytes, entry);
    else writer.put(entry.name, change, recordOf(zip.bytes, entry));
  }
  for (const [name, bytes] of left) if (bytes) writer.put(name, bytes, null);
  return writer.finish(commentOf(zip));
}

/** What the central directory keeps of a part beside its content. */
interface Kept {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly madeBy: number;
  readonly internal: number;
  readonly external: number;
  readonly stored: boolean;
}

function recordOf(bytes: Uint8Array, entry: ZipEntry): Kept {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.centralStart;
  return {
    name: bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    flags: entry.flags & UTF8,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    madeBy: view.getUint16(at + 4, true),
    internal: view.getUint16(at + 36, true),
    external: view.getUint32(at + 38, true),
    stored: entry.method === STORED,
  };
}

/** The comment of the zip, which stands behind its end record. */
function commentOf(zip: ZipPackage): Uint8Array {
  const view = new DataView(zip.bytes.buffer, zip.bytes.byteOffset, zip.bytes.byteLength);
  for (let at = zip.directoryEnd; at + 22 <= zip.bytes.length; at++) {
    if (view.getUint32(at, true) !== END) continue;
    return zip.bytes.subarray(at + 22, Math.min(zip.bytes.length, at + 22 + view.getUint16(at + 20, true)));
  }
  return new Uint8Array();
}

class Writer {
  private readonly pieces: Uint8Array[] = [];
  private readonly central: Uint8Array[] = [];
  private length = 0;

  copy(file: Uint8Array, entry: ZipEntry): void {
    const kept = recordOf(file, entry);
    this.entry(kept, entry.flags & ~DESCRIPTOR, entry.method, entry.crc32, entry.size, [
      file.subarray(entry.dataStart, entry.dataEnd),
    ]);
  }

  put(name: string, bytes: Uint8Array, before: Kept | null): void {
    const kept = before ?? added(name);
    const packed = kept.stored ? bytes : deflateSync(bytes, { level: 6 });
    this.entry(kept, kept.flags, kept.stored ? STORED : DEFLATED, crc32(bytes), bytes.length, [packed]);
  }

  finish(comment: Uint8Array): Uint8Array {
    const start = this.length;
    for (const record of this.central) this.push(record);
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, END, true);
    end.setUint16(8, this.central.length, true);
    end.setUint16(10, this.central.length, true);
    end.setUint32(12, this.length - start, true);
    end.setUint32(16, start, true);
    end.setUint16(20, comment.length, true);
    this.push(new Uint8Array(end.buffer));
    this.push(comment);
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  private entry(kept: Kept, flags: number, method: number, crc: number, size: number, data: [Uint8Array]): void {
    const start = this.length;
    const common = new DataView(new ArrayBuffer(26));
    common.setUint16(0, 20, true);
    common.setUint16(2, flags, true);
    common.setUint16(4, method, true);
    common.setUint16(6, kept.time, true);
    common.setUint16(8, kept.date, true);
    common.setUint32(10, crc, true);
    common.setUint32(14, data[0].length, true);
    common.setUint32(18, size, true);
    common.setUint16(22, kept.name.length, true);
    const shared = new Uint8Array(common.buffer);
    const local = new Uint8Array(30);
    new DataView(local.buffer).setUint32(0, LOCAL, true);
    local.set(shared, 4);
    this.push(local);
    this.push(kept.name);
    this.push(data[0]);

    const record = new Uint8Array(46 + kept.name.length);
    const view = new DataView(record.buffer);
    view.setUint32(0, CENTRAL, true);
    view.setUint16(4, kept.madeBy, true);
    record.set(shared, 6);
    view.setUint16(36, kept.internal, true);
    view.setUint32(38, kept.external, true);
    view.setUint32(42, start, true);
    record.set(kept.name, 46);
    this.central.push(record);
  }

  private push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}

function added(name: string): Kept {
  return {
    name: new TextEncoder().encode(name),
    flags: UTF8,
    time: 0,
    date: DOS_EPOCH,
    madeBy: 20,
    internal: 0,
    external: 0,
    stored: false,
  };
}
