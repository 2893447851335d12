import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { editWorkbook, readWorkbook } from '../../src/files';
import { openedPackage } from '../support/sound/package';
import { oneSheet } from '../support/workbook';

const marks = '{"version":1,"corrections":[],"ignored":[{"reason":"a < b & c > d"}]}';
const write = (bytes: Uint8Array, text: string | null) => editWorkbook(bytes, [{ type: 'set-custom-xml', text }]);

describe("The user's corrections in the workbook's own custom XML part", () => {
  const workbooks = {
    'a plain workbook': oneSheet('<row><c><v>1</v></c></row>'),
    'a sample': new Uint8Array(readFileSync('test/fixtures/samples/demo-metropole.xlsx')),
  };
  test.each(Object.entries(workbooks))('are read again as written, replaced, and taken out of %s', (_, before) => {
    const once = write(before, 'first');
    const twice = write(once, marks);
    expect(readWorkbook(once).customXml).toBe('first');
    expect(readWorkbook(twice).customXml).toBe(marks);
    expect(readWorkbook(twice).sheets).toEqual(readWorkbook(before).sheets);
    const out = unzipSync(write(twice, null));
    const original = unzipSync(before);
    expect(Object.keys(out)).toEqual(Object.keys(original));
    for (const name of Object.keys(original)) {
      // The list of content types keeps its declaration of .xml, which says nothing of any part.
      if (name !== '[Content_Types].xml')
        expect(Buffer.from(out[name]!).equals(Buffer.from(original[name]!))).toBe(true);
    }
  });

  test('are no second workbook where every .xml is declared to be the workbook', () => {
    const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    const before = oneSheet('<row><c><v>1</v></c></row>', {
      parts: {
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${main}"/></Types>`,
      },
    });
    expect(openedPackage(write(before, marks)).typeOf('customXml/item1.xml')).toBe('application/xml');
    expect(unzipSync(write(write(before, marks), null))['[Content_Types].xml']).toEqual(
      unzipSync(before)['[Content_Types].xml'],
    );
  });
});
