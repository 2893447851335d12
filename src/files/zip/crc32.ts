const POLYNOMIAL = 0xedb88320;

/** Four tables: four bytes a step, as zlib does (« slicing »). */
const tables: readonly Uint32Array[] = buildTables();

function buildTables(): Uint32Array[] {
  const first = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ POLYNOMIAL : c >>> 1;
    first[n] = c >>> 0;
  }
  const all = [first];
  for (let t = 1; t < 4; t++) {
    const before = all[t - 1] as Uint32Array;
    all.push(before.map((c) => (c >>> 8) ^ (first[c & 255] as number)));
  }
  return all;
}

/** The CRC-32 of PKZIP and gzip, as an unsigned number. `previous` goes on from an earlier piece. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let c = ~previous;
  let i = 0;
  const fours = bytes.length - (bytes.length & 3);
  while (i < fours) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c = t3[c & 255]! ^ t2[(c >>> 8) & 255]! ^ t1[(c >>> 16) & 255]! ^ t0[c >>> 24]!;
    i += 4;
  }
  for (; i < bytes.length; i++) c = t0[(c ^ bytes[i]!) & 255]! ^ (c >>> 8);
  return ~c >>> 0;
}
