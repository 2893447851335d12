import type { Namespaces } from '../xml';

/** SpreadsheetML under no prefix and relationship ids under « r: », in the transitional and the strict spelling. */
export const SHEET_NAMESPACES: Namespaces = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
]);

export const PACKAGE_NAMESPACES: Namespaces = new Map([
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
]);

const TYPES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
];

/** « worksheet » for the relationship type of a worksheet, in either spelling; another program's type as it is. */
export function shortType(type: string): string {
  const prefix = TYPES.find((start) => type.startsWith(start));
  return prefix ? type.slice(prefix.length) : type;
}
