import { parseXml } from '../xml';
import { wholeNumber } from '../attributes';
import { builtinFormat } from './builtinFormats';
import { SHEET_NAMESPACES } from './namespaces';

/** The number format code of each cell style (`s` of a cell is an index into it). */
export function readFormats(bytes: Uint8Array, part: string): readonly string[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  parseXml(bytes, part, SHEET_NAMESPACES, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const id = wholeNumber(attributes['numFmtId']);
        if (id !== null) custom.set(id, attributes['formatCode'] ?? 'General');
      } else if (name === 'xf') ids.push(wholeNumber(attributes['numFmtId']) ?? 0);
      return name === 'styleSheet' || name === 'numFmts' || name === 'cellXfs';
    },
  });
  return ids.map((id) => custom.get(id) ?? builtinFormat(id));
}
