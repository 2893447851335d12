import * as v from 'valibot';
import type { UserMarks } from './marks';
import { userMarksSchema } from './schema';

/** The part stays under 32 kB (report.md): with the few characters that XML escapes, the JSON under this. */
const MAX_BYTES = 30 * 1024;

/**
 * The JSON of the custom XML part, to stand as the text of `<corrections xmlns="urn:cofisol:corrections:1">`; whoever
 * writes the XML escapes it. Null where it would be too large for the part: the user has to drop marks first.
 * @throws ValiError where the marks do not follow the schema: what is written can always be read again.
 */
export function writeUserMarks({ corrections, ignored }: UserMarks): string | null {
  const marks = v.parse(userMarksSchema, { version: 1, corrections, ignored });
  const text = JSON.stringify(marks).replace(NOT_IN_XML, escaped);
  return bytesInXml(text) > MAX_BYTES ? null : text;
}

/** What XML 1.0 has no way to write or may change, and JSON can escape: controls, line ends of all kinds, two non-characters. */
const NOT_IN_XML = /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** UTF-8 bytes, « & », « < » and « > » counted as the references that XML writes for them. */
function bytesInXml(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '&' || character === '<' || character === '>') bytes += 5;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
