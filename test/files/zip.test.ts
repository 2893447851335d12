import { cells, readWorkbook } from '../../src/files';
import { problemOf } from '../support/problem';
import { handMade, handMadeParts, oneSheet } from '../support/workbook';
import { buildZip, bytesOf, joined, type ZipPart } from '../support/zip';

const ROWS = '<row r="1"><c r="A1"><v>95000</v></c></row>';
const values = (bytes: Uint8Array): unknown[] => [...cells(readWorkbook(bytes))].map(({ value }) => value);
const withPart = (part: ZipPart): Uint8Array =>
  buildZip([...handMadeParts({ sheets: [`<sheetData>${ROWS}</sheetData>`] }), part]);

describe('zips as real programs write them are read', () => {
  const shapes: Record<string, Uint8Array> = {
    deflated: oneSheet(ROWS),
    stored: oneSheet(ROWS, { zip: (part) => ({ ...part, stored: true }) }),
    'with data descriptors (streamed)': oneSheet(ROWS, { zip: (part) => ({ ...part, descriptor: true }) }),
    'with zip64 sizes in the headers': oneSheet(ROWS, { zip: (part) => ({ ...part, zip64: true }) }),
    'with zip64 sizes and descriptors': oneSheet(ROWS, { zip: (part) => ({ ...part, zip64: true, descriptor: true }) }),
    'with a zip64 end record': oneSheet(ROWS, { shape: { zip64: true } }),
    'with extra fields': oneSheet(ROWS, { zip: (part) => ({ ...part, extra: Uint8Array.of(0x55, 0x54, 1, 0, 3) }) }),
    'with the UTF-8 flag': oneSheet(ROWS, { zip: (part) => ({ ...part, flags: 0x800 }) }),
    'with a comment': oneSheet(ROWS, { shape: { comment: 'fait par un autre programme' } }),
    'with bytes before the first header': oneSheet(ROWS, { shape: { prefix: new Uint8Array(1000).fill(77) } }),
    'with zeros behind the end': oneSheet(ROWS, { shape: { trailing: new Uint8Array(512) } }),
    'with folders as entries': withPart({ name: 'xl/media/', data: '', stored: true }),
    'with parts named in another case': handMade({
      sheets: [`<sheetData>${ROWS}</sheetData>`],
      zip: (part) => ({ ...part, name: part.name.replace('xl/worksheets/sheet1.xml', 'XL/Worksheets/Sheet1.XML') }),
    }),
  };
  test.each(Object.entries(shapes))('%s', (_, bytes) => {
    expect(values(bytes)).toEqual(['95000']);
  });

  test('bytes in a larger buffer, at an odd place', () => {
    const bytes = oneSheet(ROWS);
    const buffer = joined([[1, 2, 3], bytes, [4, 5]]);
    expect(values(buffer.subarray(3, 3 + bytes.length))).toEqual(['95000']);
  });
});

describe('zips that lie are refused', () => {
  const lying = (change: Partial<ZipPart>): Uint8Array =>
    oneSheet(ROWS, { zip: (part) => (part.name.includes('sheet1') ? { ...part, ...change } : part) });
  const cases: [string, Uint8Array, string, string?][] = [
    ['CRC-32 that is not that of the content', lying({ crc: 1234 }), 'damaged', 'checksum'],
    ['declared size too small', lying({ size: 20 }), 'damaged', 'size'],
    ['declared size too large', lying({ size: 5000 }), 'damaged', 'size'],
    ['stored part of two sizes', lying({ stored: true, size: 50 }), 'damaged', 'size'],
    ['size in the local header only', lying({ localSize: 7 }), 'damaged', 'size'],
    ['other name in the local header', lying({ localName: 'xl/worksheets/sheet2.xml' }), 'damaged', 'header'],
    ['compressed data beyond the directory', lying({ compressedSize: 100_000 }), 'damaged', 'size'],
    ['unknown compression', lying({ method: 14 }), 'unsupported-zip', 'method'],
    ['encrypted entry', lying({ flags: 1 }), 'encrypted'],
    [
      'two entries that share their bytes',
      withPart({ name: 'xl/copy.xml', data: ROWS, sameDataAs: 0 }),
      'damaged',
      'header',
    ],
    [
      'two entries of the same name',
      withPart({ name: 'xl/worksheets/sheet1.xml', data: '<worksheet/>' }),
      'unsafe-zip',
      'duplicate',
    ],
    ['more entries than there are', oneSheet(ROWS, { shape: { declaredEntries: 99 } }), 'damaged', 'directory'],
    ['fewer entries than there are', oneSheet(ROWS, { shape: { declaredEntries: 2 } }), 'damaged', 'directory'],
    ['several volumes', oneSheet(ROWS, { shape: { disk: 1 } }), 'unsupported-zip', 'volumes'],
  ];
  test.each(cases.map(([name, bytes, code, detail]) => [name, bytes, code, detail ?? null] as const))(
    '%s',
    (_, bytes, code, detail) => {
      const problem = problemOf(bytes);
      expect([problem.code, problem.info.detail ?? null]).toEqual([code, detail]);
    },
  );

  test('an entry whose data overlap the next one', () => {
    const inner = oneSheet(ROWS);
    const parts = handMadeParts({ sheets: [`<sheetData>${ROWS}</sheetData>`] });
    const overlapping = buildZip([
      { name: 'outer.bin', data: inner, stored: true },
      ...parts,
      { name: '[Content_Types].xml2', data: '', stored: true },
    ]);
    expect(values(overlapping)).toEqual(['95000']);
    // The header of « outer.bin » is made to reach into the part behind it.
    const shared = buildZip(
      parts.map((part, i) => {
        const size = bytesOf(part.data).length + 50;
        return i === 0 ? { ...part, stored: true, compressedSize: size, size } : part;
      }),
    );
    expect(problemOf(shared).info.detail).toBe('overlap');
  });

  test.each(['../evil.xml', 'xl/../../evil.xml', '/xl/evil.xml', 'xl\\evil.xml', 'C:/evil.xml', 'a\u0000b', './x'])(
    'entry name %j',
    (name) => {
      const problem = problemOf(withPart({ name, data: 'x' }));
      expect([problem.code, problem.info.detail]).toEqual(['unsafe-zip', 'name']);
    },
  );

  test('names that differ by case alone are refused where one of them is asked for', () => {
    const twice = handMade({
      zip: (part) => ({ ...part, name: part.name.replace('sheet1.xml', 'SHEET1.xml') }),
      parts: { 'xl/worksheets/sheet1.XML': '<worksheet/>' },
    });
    expect(problemOf(twice).info.detail).toBe('duplicate');
  });
});
