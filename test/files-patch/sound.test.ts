import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { oddWorkbook } from '../support/oddWorkbook';
import { samples } from '../support/cofisol';
import { faultsOf } from '../support/sound';

const workbook = (): Uint8Array => readFileSync(path.join(samples, 'demo-departement.xlsx'));

/** The sample with one part written anew, or another part beside. */
function spoilt(part: RegExp, change: (text: string) => string): readonly string[] {
  const parts = unzipSync(workbook());
  const name = Object.keys(parts).find((one) => part.test(one))!;
  const text = new TextDecoder().decode(parts[name]);
  expect(change(text)).not.toBe(text);
  return faultsOf(zipSync({ ...parts, [name]: strToU8(change(text)) }));
}

describe('The check of whole packages', () => {
  const files = readdirSync(samples).filter((name) => name.endsWith('.xlsx'));
  test.each(files)('finds nothing wrong with the sample %s', (name) => {
    expect(faultsOf(readFileSync(path.join(samples, name)))).toEqual([]);
  });

  test('finds nothing wrong with what exceljs writes, notes included', async () => {
    const book = oddWorkbook();
    // exceljs itself writes the tables of a sheet with notes in the wrong place.
    book.worksheets[0]!.removeTable('Actions');
    book.worksheets[0]!.getCell('B7').note = 'une note';
    expect(faultsOf(new Uint8Array(await book.xlsx.writeBuffer()))).toEqual([]);
  });

  test.each([
    ['a part that is not well-formed', /sheet1\.xml$/, (xml: string) => xml.replace('</worksheet>', ''), /well-formed/],
    [
      'a part out of the list of types',
      /Content_Types/,
      (xml: string) => xml.replace(/<Override[^>]*styles[^>]*>/, ''),
      /styles.*type/,
    ],
    [
      'a relationship that leads nowhere',
      /workbook\.xml\.rels$/,
      (xml: string) => xml.replace('styles.xml', 'style.xml'),
      /absent/,
    ],
    [
      'an id twice',
      /workbook\.xml$/,
      (xml: string) => xml.replace(/sheetId="\d+"/g, 'sheetId="1"'),
      /sheetId « 1 » twice/,
    ],
    [
      'a false count',
      /styles\.xml$/,
      (xml: string) => xml.replace(/<cellXfs count="\d+"/, '<cellXfs count="900"'),
      /cellXfs count="900"/,
    ],
    [
      'an element out of order',
      /sheet1\.xml$/,
      (xml: string) => xml.replace('</sheetData>', '</sheetData><cols/>'),
      /<cols> stands too late/,
    ],
    [
      'a conditional format without its style',
      /sheet1\.xml$/,
      (xml: string) =>
        xml.replace(
          '</sheetData>',
          '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="99" priority="1"/></conditionalFormatting>',
        ),
      /names no dxf: 99/,
    ],
    [
      'a cell without its style',
      /sheet1\.xml$/,
      (xml: string) => xml.replace(/<c r="(\w+)"/, '<c r="$1" s="900" x=""').replace(/ x="" s="\d+"| x=""/, ''),
      /has no style/,
    ],
  ] as const)('sees %s', (_, part, change, fault) => {
    expect(spoilt(part, change)).toContainEqual(expect.stringMatching(fault));
  });
});
