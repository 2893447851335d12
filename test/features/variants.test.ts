import { readWorkbook } from '../../src/files';
import type { Snapshot } from '../../src/sheets';
import { faultsOf } from '../support/sound';
import { buildZip } from '../support/zip';
import { VARIANTS } from './variants';
import { featureParts } from './workbook';

/** What a workbook says, number formats and the base of dates apart. */
function said({ sheets, names }: Snapshot) {
  return {
    names,
    sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(({ format: _, ...cell }) => cell) })),
  };
}

const plain = said(readWorkbook(buildZip(featureParts())));

describe.each(Object.entries(VARIANTS))('the workbook with every feature, %s', (name, make) => {
  const bytes = make();

  test('is read to the same cells', () => {
    const read = said(readWorkbook(bytes));
    // A date written as text counts from the base of the workbook.
    if (name.includes('1904')) {
      expect(read.sheets.slice(0, 5)).toEqual(plain.sheets.slice(0, 5));
      expect(read.names).toEqual([...plain.names, { name: 'Imprimante', refersTo: '"A3"', sheet: 'Graphique' }]);
    } else expect(read).toEqual(plain);
  });

  test('is sound', () => {
    expect(faultsOf(bytes)).toEqual(['customXml/item3.xml is not well-formed']);
  });
});
