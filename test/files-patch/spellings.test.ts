import { isSigned } from '../../src/files';
import type { Edit } from '../../src/sheets';
import { blank, cellAt, edited, number, put, show, sum, text } from '../support/edited';
import { oddSpellings } from '../support/spellings';
import { oneSheet, relationships } from '../support/workbook';

describe.each(Object.entries(oddSpellings))('A sheet written with %s', (_, bytes) => {
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
    expect(cellAt(cleared.snapshot, 'A1')).toBeUndefined();
    expect(cellAt(cleared.snapshot, 'B1')).toBeUndefined();
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
