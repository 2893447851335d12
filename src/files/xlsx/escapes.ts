const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Text with the escapes of ST_Xstring undone: « _x000D_ » is a carriage return, « _x005F_ » an underscore. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Characters that XML has not, half surrogate pairs, and the carriage return, which XML readers turn into a line feed. */
const UNSAFE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text that the reading side, Excel's included, gives back as it is: see `unescapeText`. Not yet escaped for XML. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNSAFE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
