import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { editWorkbook, newWorkbook } from '../../src/files';
import { plainSheet, row, sheetWithEverything, text } from '../support/newSheets';

const sample = new Uint8Array(readFileSync(join(__dirname, '../fixtures/samples/demo-departement.xlsx')));

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes as any);
  return book;
}

describe('exceljs, an independent reader, finds in a new sheet', () => {
  let book: Workbook;
  let sheet: Worksheet;
  beforeAll(async () => {
    const added = sheetWithEverything('Contrôle', 'Enveloppe');
    book = await opened(editWorkbook(sample, [{ type: 'add-sheet', sheet: added, before: 'Récapitulatif' }]));
    sheet = book.getWorksheet('Contrôle')!;
  });

  test('the values, texts that look like formulas as text, formulas with their results', () => {
    expect(sheet.getCell('A1').value).toBe('Avenant 2026');
    expect(sheet.getCell('B3').value).toBe("Prévention\ndu « décrochage » & l'accueil <jeunes>");
    expect(sheet.getCell('B4').value).toBe('=SOMME(A1)');
    expect(sheet.getCell('C3').value).toBe(1000.25);
    expect(sheet.getCell('D3').value).toEqual({ formula: 'C3*2', result: 2000.5 });
    expect(sheet.getCell('C63').value).toEqual({ formula: 'SUM(C3:C62)', result: 61785 });
    expect(sheet.getCell('A64').value).toBe(true);
  });

  test('number formats, fonts, fills, borders, alignment, unlocked cells', () => {
    const [amount, head, total] = ['C3', 'B2', 'D63'].map((address) => sheet.getCell(address));
    expect(amount!.numFmt).toBe('#,##0.00 "€"');
    expect(amount!.protection).toMatchObject({ locked: false });
    expect(head!.font).toMatchObject({
      bold: true,
      color: { argb: 'FFFFFFFF' },
      name: book.getWorksheet('Récapitulatif')!.getCell('A1').font.name,
    });
    expect(head!.fill).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } });
    expect(head!.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(head!.border.bottom).toEqual({ style: 'medium', color: { argb: 'FF1F4E79' } });
    expect(total!.border).toMatchObject({ top: { style: 'thin' }, bottom: { style: 'double' } });
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 16 });
  });

  test('widths, heights, what is hidden, frozen, coloured and protected', () => {
    expect([1, 2, 3].map((column) => sheet.getColumn(column).width)).toEqual([9, 48, 16]);
    expect(sheet.getColumn(5).hidden).toBe(true);
    expect([sheet.getRow(1).height, sheet.getRow(2).height]).toEqual([24, 32]);
    expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }]);
    expect(sheet.properties.tabColor).toEqual({ argb: 'FFC00000' });
    expect((sheet as any).sheetProtection).toMatchObject({ sheet: true });
  });

  test('the print set-up: A4 landscape, one page wide, repeated rows, area, page numbers', () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
      printArea: 'A1:D85',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&LCollectivité && État — PROJET&RPage &P / &N');
  });

  test('what may be typed, with its texts, and the names of the workbook', () => {
    const rules = (sheet as any).dataValidations.model;
    expect(rules['C3']).toMatchObject({
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      promptTitle: 'Coût',
      error: 'Saisissez un montant positif.',
    });
    expect(rules['B64']).toMatchObject({ type: 'list', formulae: ['"nouvelle,renforcée,reconduite"'] });
    expect(book.definedNames.getRanges('Total_essai').ranges).toEqual(["'Contrôle'!$C$63"]);
    expect((sheet as any).conditionalFormattings[0].rules[0]).toMatchObject({
      type: 'expression',
      formulae: ['C3>1050'],
      style: { font: { bold: true } },
    });
  });

  test('a footer too long for Excel cut, and the page numbers kept', async () => {
    const sheet = {
      ...plainSheet('Un', [row([text('x')])]),
      print: { orientation: 'portrait' as const, footer: 'A & B '.repeat(80) },
    };
    const footer = (await opened(newWorkbook([sheet]))).worksheets[0]!.headerFooter.oddFooter!;
    expect(footer.length).toBeLessThanOrEqual(255);
    expect(footer).toMatch(/^&LA && B .*…&RPage &P \/ &N$/);
  });

  test('rows high enough for wrapped and large texts, in points, where no height is asked', async () => {
    const rows = [
      row([text('Court')], { wrap: true }),
      row([text('un\ndeux\n\nquatre')], { wrap: true }),
      row([text('un\ndeux\n\nquatre')]),
      row([text('Titre')], { size: 16 }),
      row([text('mot '.repeat(40))], { wrap: true }, 12),
      row([text('mot '.repeat(40))], { wrap: true }),
      row([text('x'.repeat(32_000))], { wrap: true }),
    ];
    const sheet = { ...plainSheet('Un', rows), columns: [{ width: 20 }] };
    const read = (await opened(newWorkbook([sheet]))).worksheets[0]!;
    const height = (i: number) => (read.getRow(i) as { height?: number }).height ?? null;
    // Lines of 15 points in Calibri 11; 21.75 in Calibri 16.
    expect([1, 2, 3, 4, 5].map(height)).toEqual([null, 60, null, 21.75, 12]);
    // 160 characters, of which at most 20 go on a line, and at least 12.
    expect(height(6)).toBeGreaterThanOrEqual(8 * 15);
    expect(height(6)).toBeLessThanOrEqual(14 * 15);
    expect(height(7)).toBe(409);
  });
});
