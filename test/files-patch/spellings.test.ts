import { strToU8 } from 'fflate';
import { isSigned } from '../../src/files';
import type { Edit } from '../../src/sheets';
import { blank, cellAt, edited, number, put, show, sum, text } from '../support/edited';
import { handMade, MAIN, oneSheet, relationships } from '../support/workbook';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const inside = (p: string): string =>
  `<${p}sheetData><${p}row r="1"><${p}c r="A1"><${p}f t="shared" ref="A1:B1" si="0">C1+1</${p}f><${p}v>1</${p}v></${p}c>` +
  `<${p}c r="B1"><${p}f t="shared" si="0"/><${p}v>2</${p}v></${p}c></${p}row></${p}sheetData>`;
const utf16 = (words: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]));
const whole = (sheet: string | Uint8Array): Uint8Array =>
  handMade({
    sheets: [''],
    styles: '<cellXfs count="1"><xf/></cellXfs>',
    parts: { 'xl/worksheets/sheet1.xml': sheet },
  });

const WORKBOOKS: Readonly<Record<string, Uint8Array>> = {
  'a prefix': whole(`<x:worksheet xmlns:x="${MAIN}">${inside('x:')}</x:worksheet>`),
  'the strict namespace': whole(`<worksheet xmlns="${STRICT}">${inside('')}</worksheet>`),
  'UTF-16': whole(utf16(`<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}">${inside('')}</worksheet>`)),
  'a byte order mark': whole(strToU8(`\uFEFF<worksheet xmlns="${MAIN}">${inside('')}</worksheet>`)),
  'line breaks and comments': whole(
    `<?xml version="1.0"?>\r\n<worksheet xmlns="${MAIN}">\r\n${inside('').replaceAll('><', '>\r\n<!-- <c r="A1"> -->\r\n<')}\r\n</worksheet>`,
  ),
};

describe.each(Object.entries(WORKBOOKS))('A sheet written with %s', (_, bytes) => {
  test('takes contents and formats of all kinds', () => {
    const edits: readonly Edit[] = [
      put('A1', text('=é')),
      put('C1', number('5')),
      put('A4', sum('A1', '1')),
      show('C1', '0.00'),
      show('A9', '0.00'),
    ];
    const { snapshot } = edited(bytes, ...edits);
    expect(cellAt(snapshot, 'A1')?.value).toEqual({ kind: 'text', text: '=é' });
    expect(cellAt(snapshot, 'B1')).toMatchObject({ formula: 'D1+1', value: { raw: '2' } });
    expect(cellAt(snapshot, 'C1')).toMatchObject({ value: { raw: '5' }, format: '0.00' });
    expect(cellAt(snapshot, 'A4')).toMatchObject({ formula: 'A1', value: { raw: '1' } });
    const cleared = edited(bytes, put('A1', blank), put('B1', blank));
    expect(cleared.snapshot.sheets[0]?.cells).toEqual([]);
  });
});

test('A digital signature is told, so that a user learns that the copy no longer holds it', () => {
  const signature = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const list = (items: string): string => relationships().replace('</Relationships>', `${items}</Relationships>`);
  const main = link(
    'r1',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
    'xl/workbook.xml',
  );
  const signed = (signatures: string): Uint8Array =>
    oneSheet('', {
      parts: {
        '_rels/.rels': list(main + link('r2', `${signature}/origin`, '_xmlsignatures/origin.sigs')),
        '_xmlsignatures/origin.sigs': '',
        '_xmlsignatures/_rels/origin.sigs.rels': list(signatures),
        '_xmlsignatures/sig1.xml': '<Signature/>',
      },
    });
  expect(isSigned(signed(link('s1', `${signature}/signature`, 'sig1.xml')))).toBe(true);
  expect(isSigned(signed(''))).toBe(false);
  expect(isSigned(oneSheet(''))).toBe(false);
});
