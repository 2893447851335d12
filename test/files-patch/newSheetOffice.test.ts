import { mkdtemp, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { editWorkbook, newWorkbook, readWorkbook } from '../../src/files';
import { ownSheets, quoteSheetName, type CellValue, type NewRow, type NewSheet, type Snapshot } from '../../src/sheets';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { packageIsSound } from '../support/sound';
import { plainSheet, row, sheetWithEverything, text } from '../support/newSheets';

/** What LibreOffice makes of a workbook when it opens it, calculates it and saves it. */
async function savedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cofisol-sheets-'));
  const file = path.join(folder, 'classeur.xlsx');
  await writeFile(file, bytes);
  return new Uint8Array(readFileSync(await convert(file, 'xlsx')));
}

const throughLibreOffice = async (bytes: Uint8Array): Promise<Snapshot> =>
  readWorkbook(await savedByLibreOffice(bytes));

const valueAt = (book: Snapshot, sheet: string, row: number, column: number): CellValue | undefined =>
  book.sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column)
    ?.value;

/** Names that a formula would misread without quotes, or with them wrongly doubled. */
const HARD_NAMES = [
  "L'État & co",
  '2026',
  'A1',
  'xfd1048576',
  'R1C1',
  'R',
  'c',
  'RC',
  'R2',
  'Données 2025',
  'Récapitulatif',
  'Fiche-1',
  'Fiche 1.10',
  'Axe1',
  'TRUE',
  "d''eau",
  'a«b»',
  'Σ_total',
  '1er',
  'x;y,z',
  'e\u0301te\u0301',
  '"guillemets"',
  'a!b',
  '#REF',
  '50 %',
];

describeWithLibreOffice('LibreOffice', () => {
  test('finds each sheet whose name is hard to write in a formula', async () => {
    const sheets = HARD_NAMES.map((name, i) => plainSheet(name, [row([{ kind: 'number', raw: String(i + 1) }])]));
    const rows = HARD_NAMES.map((name): NewRow => {
      const formula = `SUM(${quoteSheetName(name)}!$A$1:$A$1)+0.5`;
      return {
        cells: [
          { column: 0, content: text(name), link: { sheet: name, row: 0, column: 0 } },
          { column: 1, content: { kind: 'formula', formula, value: { kind: 'missing' } } },
        ],
      };
    });
    const book = await throughLibreOffice(newWorkbook([plainSheet('Sommaire', rows), ...sheets]));
    const found = HARD_NAMES.map((name, i) => [name, valueAt(book, 'Sommaire', i, 1)]);
    expect(found).toEqual(HARD_NAMES.map((name, i) => [name, { kind: 'number', raw: String(i + 1.5) }]));
  });

  test('calculates what a new sheet shows, to the cent, without an error, and reads each text as text', async () => {
    const sheet = withoutResults(sheetWithEverything('Contrôle', 'Avenant'));
    const marks = ['=1+1', '+33', '-5', '@nom', "'x", '=SOMME(A1)'];
    const book = await throughLibreOffice(
      newWorkbook([
        sheet,
        plainSheet(
          'Avenant',
          marks.map((one) => row([text(one)])),
        ),
      ]),
    );
    const cells = book.sheets.flatMap((one) => one.cells);
    expect(cells.filter(({ value }) => value.kind === 'error')).toEqual([]);
    for (let i = 0; i < 60; i++) {
      expect(Number((valueAt(book, 'Contrôle', i + 2, 3) as { raw: string }).raw)).toBe(2000.5 + 2 * i);
    }
    expect(valueAt(book, 'Contrôle', 62, 2)).toEqual({ kind: 'number', raw: '61785' });
    expect(valueAt(book, 'Contrôle', 62, 3)).toEqual({ kind: 'number', raw: '123570' });
    expect(marks.map((_, i) => valueAt(book, 'Avenant', i, 0))).toEqual(
      marks.map((one) => ({ kind: 'text', text: one })),
    );
    expect(valueAt(book, 'Contrôle', 3, 1)).toEqual({ kind: 'text', text: '=SOMME(A1)' });
  });

  test('lets a sheet be known as ours and intact after it has saved it, and taken out without a trace', async () => {
    const base = newWorkbook([plainSheet('Fiche 1', [row([{ kind: 'number', raw: '0.1' }])])]);
    const sheet = sheetWithEverything("L'État & co", 'Fiche 1');
    const saved = await savedByLibreOffice(editWorkbook(base, [{ type: 'add-sheet', sheet, before: 'Fiche 1' }]));
    expect(ownSheets(readWorkbook(saved))).toContainEqual({ sheet: sheet.name, purpose: 'essai', intact: true });
    const after = editWorkbook(saved, [{ type: 'remove-sheet', sheet: sheet.name }]);
    packageIsSound(after);
    expect(readWorkbook(after).sheets).toEqual(readWorkbook(base).sheets);
    expect(readWorkbook(after).names.map(({ name }) => name)).toEqual(['_Cofisol']);
  });
});

/** Its formulas without results: what is shown then was calculated. */
function withoutResults(sheet: NewSheet): NewSheet {
  const rows = sheet.rows.map(({ cells, ...rest }) => ({
    ...rest,
    cells: cells.map((cell) =>
      cell.content.kind === 'formula'
        ? { ...cell, content: { ...cell.content, value: { kind: 'missing' } as const } }
        : cell,
    ),
  }));
  return { ...sheet, rows };
}
