import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { editWorkbook } from '../../src/files';
import { buildZip } from '../support/zip';
import { handMadeParts } from '../support/workbook';

describe('A workbook to which no edit is made', () => {
  test('keeps every part, also where the sizes stood behind the data', () => {
    const parts = handMadeParts({ sheets: ['<sheetData><row><c><v>95000</v></c></row></sheetData>'] });
    const before = buildZip(parts.map((part) => ({ ...part, descriptor: true })));
    const after = unzipSync(editWorkbook(before, []));
    expect(Object.keys(after)).toEqual(parts.map(({ name }) => name));
    expect(after).toEqual(unzipSync(before));
  });

  test('keeps the compressed bytes, the order and the comment of a sample', () => {
    const before = readFileSync('test/fixtures/samples/demo-departement.xlsx');
    const after = editWorkbook(before, []);
    expect(unzipSync(after)).toEqual(unzipSync(before));
    expect(after.length).toBeLessThanOrEqual(before.length);
  });

  test('an OpenDocument workbook is refused with advice', () => {
    const ods = readFileSync('test/fixtures/samples/fiches-transposees.ods');
    expect(() => editWorkbook(ods, [])).toThrow(/enregistrez-le au format « Classeur Excel/);
  });
});
