import type { CellValue } from '../../sheets';
import { parseXml } from '../xml';
import { unescapeText } from './escapes';
import { SHEET_NAMESPACES } from './namespaces';

/** The shared strings, runs joined and phonetic readings left out; one object each, shared by the cells that show it. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly CellValue[] {
  const strings: CellValue[] = [];
  let text = '';
  let inText = false;
  parseXml(bytes, part, SHEET_NAMESPACES, {
    open(name) {
      if (name === 't') inText = true;
      else if (name === 'si') text = '';
      return name === 't' || name === 'r' || name === 'si' || name === 'sst';
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'si') strings.push({ kind: 'text', text: unescapeText(text) });
    },
  });
  return strings;
}
