import { strToU8 } from 'fflate';
import { handMade, MAIN } from './workbook';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const inside = (p: string): string =>
  `<${p}sheetData><${p}row r="1"><${p}c r="A1"><${p}f t="shared" ref="A1:B1" si="0">C1+1</${p}f><${p}v>1</${p}v></${p}c>` +
  `<${p}c r="B1"><${p}f t="shared" si="0"/><${p}v>2</${p}v></${p}c></${p}row>` +
  `<${p}row><${p}c r="B2" s="1"><${p}v>3</${p}v></${p}c><${p}c t="inlineStr"><${p}is><${p}t>é</${p}t></${p}is></${p}c>` +
  `<${p}c><${p}v>4.50</${p}v></${p}c></${p}row></${p}sheetData>`;
const utf16 = (words: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]));
const whole = (sheet: string | Uint8Array): Uint8Array =>
  handMade({
    sheets: [''],
    styles: '<cellXfs count="2"><xf/><xf numFmtId="4"/></cellXfs>',
    parts: { 'xl/worksheets/sheet1.xml': sheet },
  });

/** One sheet: a shared formula in A1:B1, two numbers and a text behind it, in the spellings that programs have. */
export const oddSpellings: Readonly<Record<string, Uint8Array>> = {
  'a prefix': whole(`<x:worksheet xmlns:x="${MAIN}">${inside('x:')}</x:worksheet>`),
  'the strict namespace': whole(`<worksheet xmlns="${STRICT}">${inside('')}</worksheet>`),
  'UTF-16': whole(utf16(`<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}">${inside('')}</worksheet>`)),
  'a byte order mark': whole(strToU8(`\uFEFF<worksheet xmlns="${MAIN}">${inside('')}</worksheet>`)),
  'line breaks and comments': whole(
    `<?xml version="1.0"?>\r\n<worksheet xmlns="${MAIN}">\r\n${inside('').replaceAll('><', '>\r\n<!-- <c r="A1"> -->\r\n<')}\r\n</worksheet>`,
  ),
  'cells that say no place': whole(
    `<worksheet xmlns="${MAIN}">${inside('')
      .replaceAll(/ r="\w+"/g, '')
      .replace('<row><c s', '<row><c/><c s')}</worksheet>`,
  ),
};
