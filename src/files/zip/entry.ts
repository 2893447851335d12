/** One part of the zip, as the central directory says and the local header confirms. Offsets from the start of the file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts, and where the compressed bytes start and end. */
  readonly localStart: number;
  readonly dataStart: number;
  readonly dataEnd: number;
  /** Its record in the central directory. */
  readonly centralStart: number;
  readonly centralEnd: number;
}

export const STORED = 0;
export const DEFLATED = 8;
