import type { TableRange } from '../../sheets';
import { parseXml } from '../xml';
import { SHEET_NAMESPACES } from './namespaces';
import { parseRange } from '../place';

/** The name and range of a table part, or null where it names no range. */
export function readTable(bytes: Uint8Array, part: string): TableRange | null {
  let table: TableRange | null = null;
  parseXml(bytes, part, SHEET_NAMESPACES, {
    open(name, attributes) {
      if (name !== 'table') return false;
      const range = parseRange(attributes['ref'] ?? '');
      if (range) table = { name: attributes['displayName'] ?? attributes['name'] ?? '', range };
      return false;
    },
  });
  return table;
}
