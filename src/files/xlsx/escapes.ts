const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Text with the escapes of ST_Xstring undone: « _x000D_ » is a carriage return, « _x005F_ » an underscore. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
