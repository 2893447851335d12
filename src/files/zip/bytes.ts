/** Little-endian numbers of a zip; a read past the end throws RangeError (DataView's own). */
export class Bytes {
  private readonly view: DataView;

  constructor(readonly array: Uint8Array) {
    this.view = new DataView(array.buffer, array.byteOffset, array.byteLength);
  }

  get length(): number {
    return this.array.length;
  }

  u16(at: number): number {
    return this.view.getUint16(at, true);
  }

  u32(at: number): number {
    return this.view.getUint32(at, true);
  }

  /** 64 bits as a number; beyond 2^53 it is only « too large », which is all that callers ask. */
  u64(at: number): number {
    return Number(this.view.getBigUint64(at, true));
  }
}
