/** Bits of what an ASCII character may be: the start of a name, inside a name, white space. */
const START = 1;
const INSIDE = 2;
const SPACE = 4;

const ASCII = new Uint8Array(128);
for (const c of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:') ASCII[c.charCodeAt(0)] = START | INSIDE;
for (const c of '0123456789-.') ASCII[c.charCodeAt(0)] = INSIDE;
for (const c of ' \t\r\n') ASCII[c.charCodeAt(0)] = SPACE;

export function isSpace(c: number): boolean {
  return c < 128 && (ASCII[c]! & SPACE) !== 0;
}

/** NameStartChar of XML 1.0, 5th edition; surrogates stand for all that is above the first plane. */
export function isNameStart(c: number): boolean {
  if (c < 128) return (ASCII[c]! & START) !== 0;
  if (c < 0x2000) return c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && !(c >= 0x300 && c < 0x370) && c !== 0x37e;
  if (c < 0x3000) return c === 0x200c || c === 0x200d || (c >= 0x2070 && c < 0x2190) || (c >= 0x2c00 && c < 0x2ff0);
  return c > 0x3000 && (c < 0xe000 || (c >= 0xf900 && c < 0xfdd0) || (c >= 0xfdf0 && c < 0xfffe));
}

export function isNameCharacter(c: number): boolean {
  if (c < 128) return (ASCII[c]! & INSIDE) !== 0;
  return isNameStart(c) || c === 0xb7 || (c >= 0x300 && c < 0x370) || c === 0x203f || c === 0x2040;
}

/** Whether XML 1.0 knows the character at all (code units: surrogates come in pairs from the decoder). */
export function isCharacter(c: number): boolean {
  return c >= 32 ? c < 0xfffe : c === 9 || c === 10 || c === 13;
}
