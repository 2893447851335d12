/** Namespaces of the parts, as Excel 365 writes them. */
export const NS = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  x14ac: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac',
  x15: 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main',
  x15ac: 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac',
  xm: 'http://schemas.microsoft.com/office/excel/2006/main',
  xr: 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
  xr2: 'http://schemas.microsoft.com/office/spreadsheetml/2015/revision2',
  xr3: 'http://schemas.microsoft.com/office/spreadsheetml/2016/revision3',
  xr6: 'http://schemas.microsoft.com/office/spreadsheetml/2016/revision6',
  xr10: 'http://schemas.microsoft.com/office/spreadsheetml/2016/revision10',
  xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  a14: 'http://schemas.microsoft.com/office/drawing/2010/main',
  a16: 'http://schemas.microsoft.com/office/drawing/2014/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  dgm: 'http://schemas.openxmlformats.org/drawingml/2006/diagram',
} as const;

/** « xmlns:r="…" xmlns:mc="…" ». */
export function declare(...prefixes: readonly (keyof typeof NS)[]): string {
  return prefixes.map((prefix) => `xmlns:${prefix}="${NS[prefix]}"`).join(' ');
}

/** A whole part: the declaration that Excel writes, and the text without the line breaks that make it readable here. */
export function document(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${flat(text)}`;
}

/** Line breaks between tags go, those between attributes are a space. */
export function flat(text: string): string {
  return text
    .trim()
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*(?=<)/g, '')
    .replace(/\s*\n\s*/g, ' ');
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A GUID that is the same at every run; `family` keeps those of different things apart. */
export function guid(family: number, n: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
  return `{${hex(0xc0f15010 + family, 8)}-0001-4000-8000-${hex(n, 12)}}`;
}

/** Bytes that look like nothing that a program could write again, the same at every run. */
export function opaque(length: number, seed: number): Uint8Array {
  let state = seed >>> 0;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
