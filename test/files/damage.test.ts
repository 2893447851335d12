import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { cells, FileProblem, readWorkbook } from '../../src/files';
import { handMade } from '../support/workbook';
import { buildZip } from '../support/zip';

const SMALL = handMade({
  sheets: [
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" hidden="1"/></cols><sheetData>' +
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>95000</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>État</t></is></c><c r="B2"><f>B1*2</f><v>190000</v></c></row>' +
      '</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
  ],
  strings: '<si><t>Coût total</t></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
});
const STORED = buildZip([
  { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
  {
    name: 'content.xml',
    stored: true,
    data:
      '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
      'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><o:body><o:spreadsheet><t:table t:name="F">' +
      '<t:table-row><t:table-cell o:value-type="float" o:value="95000"/></t:table-row>' +
      '</t:table></o:spreadsheet></o:body></o:document-content>',
  },
]);
const SAMPLE = readFileSync(join(__dirname, '../fixtures/samples/recap-kiloeuros.xlsx'));

const shown = (bytes: Uint8Array): string => {
  const snapshot = readWorkbook(bytes);
  const rest = snapshot.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.merges, [...sheet.hiddenColumns]]);
  return JSON.stringify([[...cells(snapshot)], rest]);
};

/** The cells, or the word « problem »; any other error goes through. */
function outcome(bytes: Uint8Array): string {
  try {
    return shown(bytes);
  } catch (error) {
    if (error instanceof FileProblem) return 'problem';
    throw error;
  }
}

describe.each([
  ['a small .xlsx', SMALL],
  ['a stored .ods', STORED],
])('%s', (_, bytes) => {
  const sound = shown(bytes);

  test('any one byte changed: the same cells or a problem, never other cells', () => {
    for (let at = 0; at < bytes.length; at++) {
      for (const mask of [0x01, 0x20, 0x80, 0xff]) {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ mask;
        const result = outcome(flipped);
        if (result !== 'problem' && result !== sound) throw new Error(`byte ${at} ^ ${mask}: other cells`);
      }
    }
  });

  test('any truncation is a problem', () => {
    for (let length = 0; length < bytes.length; length++) {
      if (outcome(bytes.subarray(0, length)) !== 'problem') throw new Error(`cut at ${length}: read`);
    }
  });
});

test('a sample with one byte changed anywhere: the same cells or a problem', () => {
  const sound = shown(SAMPLE);
  fc.assert(
    fc.property(fc.nat(SAMPLE.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const flipped = new Uint8Array(SAMPLE);
      flipped[at] = (flipped[at] ?? 0) ^ mask;
      expect(['problem', sound]).toContain(outcome(flipped));
    }),
    { numRuns: 400 },
  );
});

test('a sample cut anywhere is a problem', () => {
  fc.assert(
    fc.property(fc.nat(SAMPLE.length - 1), (length) => {
      expect(outcome(SAMPLE.subarray(0, length))).toBe('problem');
    }),
    { numRuns: 200 },
  );
});

test('random bytes, and random bytes behind a zip signature, are a problem and no other error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, zip) => {
      expect(outcome(zip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes) : bytes)).toBe('problem');
    }),
    { numRuns: 500 },
  );
});
