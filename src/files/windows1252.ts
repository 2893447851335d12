/** What windows-1252 has from 0x80 to 0x9F, where ISO-8859-1 has control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text of windows-1252. Node 20's own decoder takes it for ISO-8859-1 and loses the euro. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('iso-8859-1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] ?? c);
}
