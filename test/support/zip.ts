import { deflateSync, strToU8 } from 'fflate';

/** One part of a hand-made zip; every header field can be made to lie. */
export interface ZipPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and CRC-32 behind the data instead of in the local header, as programs that stream do. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly extra?: Uint8Array;
  /** What the headers say instead of the truth. */
  readonly size?: number;
  readonly compressedSize?: number;
  readonly crc?: number;
  readonly localName?: string;
  readonly localSize?: number;
  /** The central directory points to the local header of the part of this index. */
  readonly sameDataAs?: number;
}

export interface ZipShape {
  readonly prefix?: Uint8Array;
  readonly comment?: string;
  readonly trailing?: Uint8Array;
  readonly declaredEntries?: number;
  readonly disk?: number;
  readonly zip64?: boolean;
}

const u16 = (...values: number[]): number[] => values.flatMap((v) => [v & 255, (v >>> 8) & 255]);
const u32 = (...values: number[]): number[] => values.flatMap((v) => [...u16(v & 0xffff), ...u16(v >>> 16)]);
const u64 = (...values: number[]): number[] =>
  values.flatMap((v) => [...u32(v % 2 ** 32), ...u32(Math.floor(v / 2 ** 32))]);

/** CRC-32 by its definition, bit by bit: slow and independent of the code under test. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return ~c >>> 0;
}

export function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? strToU8(data) : data;
}

export function joined(pieces: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((n, piece) => n + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A zip written byte by byte, sound unless told otherwise. */
export function buildZip(parts: readonly ZipPart[], shape: ZipShape = {}): Uint8Array {
  const out: (Uint8Array | number[])[] = [shape.prefix ?? new Uint8Array()];
  let at = 0;
  const offsets: number[] = [];
  const central: (Uint8Array | number[])[] = [];
  let centralSize = 0;
  const push = (...pieces: (Uint8Array | number[])[]): void => {
    for (const piece of pieces) {
      out.push(piece);
      at += piece.length;
    }
  };
  parts.forEach((part, index) => {
    const data = bytesOf(part.data);
    const method = part.method ?? (part.stored ? 0 : 8);
    const packed = part.stored ? data : deflateSync(data);
    const flags = (part.flags ?? 0) | (part.descriptor ? 8 : 0);
    const crc = part.crc ?? crc32(data);
    const size = part.size ?? data.length;
    const compressed = part.compressedSize ?? packed.length;
    const name = strToU8(part.name);
    const localName = strToU8(part.localName ?? part.name);
    const extra = part.extra ?? new Uint8Array();
    offsets.push(part.sameDataAs === undefined ? at : (offsets[part.sameDataAs] ?? 0));
    if (part.sameDataAs === undefined) {
      const shown = part.descriptor ? [0, 0, 0] : [crc, compressed, part.localSize ?? size];
      const wide = part.zip64 ? joined([u16(1, 16), u64(size, compressed), extra]) : extra;
      const sizes = part.zip64 ? [shown[0] ?? 0, 0xffffffff, 0xffffffff] : shown;
      push(
        u32(0x04034b50),
        u16(20, flags, method, 0, 0),
        u32(...sizes),
        u16(localName.length, wide.length),
        localName,
        wide,
      );
      push(packed);
      if (part.descriptor) push(u32(0x08074b50, crc, compressed, size));
    }
    const wide = part.zip64 ? joined([u16(1, 16), u64(size, compressed), extra]) : extra;
    const sizes = part.zip64 ? [0xffffffff, 0xffffffff] : [compressed, size];
    const record = joined([
      u32(0x02014b50),
      u16(20, 20, flags, method, 0, 0),
      u32(crc, ...sizes),
      u16(name.length, wide.length, 0, 0, 0),
      u32(0, offsets[index] ?? 0),
      name,
      wide,
    ]);
    central.push(record);
    centralSize += record.length;
  });
  const start = at;
  push(...central);
  const entries = shape.declaredEntries ?? parts.length;
  if (shape.zip64) {
    const record = at;
    push(u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(entries, entries, centralSize, start));
    push(u32(0x07064b50, 0), u64(record), u32(1));
  }
  const comment = strToU8(shape.comment ?? '');
  const plain = shape.zip64 ? [0xffffffff, 0xffffffff] : [centralSize, start];
  const count = shape.zip64 ? 0xffff : entries;
  push(u32(0x06054b50), u16(shape.disk ?? 0, 0, count, count), u32(...plain), u16(comment.length), comment);
  out.push(shape.trailing ?? new Uint8Array());
  return joined(out);
}
