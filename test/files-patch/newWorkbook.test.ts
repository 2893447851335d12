import { newWorkbook, readWorkbook } from '../../src/files';
import { ownSheets } from '../../src/sheets';
import { packageIsSound } from '../support/sound';
import { plainSheet, sheetWithEverything } from '../support/newSheets';

describe('A workbook made from nothing', () => {
  const sheets = [
    { ...plainSheet('Listes'), hidden: true },
    sheetWithEverything("L'État & co", 'Récapitulatif'),
    plainSheet('Récapitulatif'),
  ];
  const bytes = newWorkbook(sheets, { title: 'Avenant 2026 — « Ariège » & État', created: '2026-11-20T08:00:00Z' });

  test('is sound, and its sheets are read back as asked', () => {
    packageIsSound(bytes);
    const book = readWorkbook(bytes);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Listes', 'hidden'],
      ["L'État & co", 'visible'],
      ['Récapitulatif', 'visible'],
    ]);
    expect(ownSheets(book).map(({ intact }) => intact)).toEqual([true, true, true]);
  });

  test('is the same each time', () => {
    expect(newWorkbook(sheets)).toEqual(newWorkbook(sheets));
  });

  test('that would show no sheet is a mistake of the program', () => {
    expect(() => newWorkbook([{ ...plainSheet('Listes'), hidden: true }])).toThrow(RangeError);
  });
});
