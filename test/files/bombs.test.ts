import { deflateSync } from 'fflate';
import { handMade, handMadeParts, oneSheet } from '../support/workbook';
import { problemOf } from '../support/problem';
import { buildZip, joined } from '../support/zip';

const MEGABYTE = 1024 * 1024;

/** Memory and time that reading takes, beyond what the test holds itself. */
function cost(run: () => void): { megabytes: number; seconds: number } {
  const before = process.memoryUsage();
  const start = Date.now();
  run();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { megabytes: bytes / MEGABYTE, seconds: (Date.now() - start) / 1000 };
}

test('a part that declares 2 GB is refused before it is inflated', () => {
  const bytes = oneSheet('', { zip: (part) => (part.name.includes('sheet1') ? { ...part, size: 2 ** 31 } : part) });
  const { megabytes, seconds } = cost(() => {
    expect(problemOf(bytes).info.detail).toBe('part-size');
  });
  expect(megabytes).toBeLessThan(50);
  expect(seconds).toBeLessThan(2);
});

test('a part that repeats itself beyond any workbook is refused by its ratio', () => {
  const spaces = '<worksheet>' + ' '.repeat(20 * MEGABYTE) + '</worksheet>';
  const bytes = handMade({ parts: { 'xl/worksheets/sheet1.xml': spaces } });
  expect(bytes.length).toBeLessThan(MEGABYTE);
  expect(problemOf(bytes).info.detail).toBe('ratio');
});

test('a part that declares little and inflates to much stops at what it declared', () => {
  const packed = deflateSync(new Uint8Array(64 * MEGABYTE), { level: 6 });
  // Written as it is behind a local header that declares 1 000 bytes.
  const parts = handMadeParts({}).map((part) =>
    part.name.includes('sheet1') ? { ...part, data: packed, stored: true, method: 8, size: 1000 } : part,
  );
  const bytes = buildZip(parts);
  const { megabytes, seconds } = cost(() => {
    expect(problemOf(bytes).info.detail).toBe('size');
  });
  expect(megabytes).toBeLessThan(50);
  expect(seconds).toBeLessThan(3);
});

test('parts that are sound one by one and too much together', () => {
  const sheet = '<sheetData/>' + ' '.repeat(MEGABYTE);
  const bytes = handMade({ sheets: Array.from({ length: 10 }, () => sheet) });
  expect(problemOf(bytes, { totalBytes: 4 * MEGABYTE }).info.detail).toBe('total-size');
});

test('too many entries, sheets, cells', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ name: `x${i}`, data: '' }));
  expect(problemOf(buildZip([...handMadeParts({}), ...many]), { entries: 50 }).info.detail).toBe('entries');
  expect(problemOf(handMade({ sheets: ['', '', ''] }), { sheets: 2 }).info.detail).toBe('sheets');
  const row = '<row>' + '<c><v>1</v></c>'.repeat(11) + '</row>';
  expect(problemOf(oneSheet(row), { cells: 10 }).info.detail).toBe('cells');
  expect(problemOf(joined([oneSheet(row)]), { fileBytes: 100 }).code).toBe('file-too-large');
});

test('a long shared formula written out a million times', () => {
  const text = Array.from({ length: 500 }, (_, i) => `A${i + 1}`).join('+');
  const rows = Array.from({ length: 3000 }, (_, i) =>
    i === 0
      ? `<row><c><f t="shared" ref="A1:A3000" si="0">${text}</f><v>0</v></c></row>`
      : '<row><c><f t="shared" si="0"/><v>0</v></c></row>',
  );
  expect(problemOf(oneSheet(rows.join('')), { formulaCharacters: 1_000_000 }).info.detail).toBe('formulas');
});

test('elements nested without end', () => {
  const bytes = handMade({ sheets: ['<a>'.repeat(5000) + '</a>'.repeat(5000)] });
  expect(problemOf(bytes).info.detail).toBe('depth');
});

test('a cell repeated a million times over in an .ods', () => {
  const body = (cell: string): Uint8Array =>
    buildZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      {
        name: 'content.xml',
        data:
          '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
          'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>' +
          `<table:table table:name="F"><table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>` +
          '</table:table></office:spreadsheet></office:body></office:document-content>',
      },
    ]);
  const { megabytes } = cost(() => {
    const cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>';
    expect(problemOf(body(cell)).info.detail).toBe('cells');
  });
  expect(megabytes).toBeLessThan(100);
});
