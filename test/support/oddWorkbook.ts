import { Workbook } from 'exceljs';

/** A workbook with what real ones hold beside plain numbers, written by exceljs. */
export function oddWorkbook(): Workbook {
  const book = new Workbook();
  const sheet = book.addWorksheet('Fiche 1.2 « été »');
  sheet.getCell('A1').value = { richText: [{ text: 'Coût ' }, { font: { bold: true }, text: 'total\n(en €)' }] };
  sheet.getCell('B1').value = 73500.14999999999;
  sheet.getCell('C1').value = -0.1;
  sheet.getCell('D1').value = 1e21;
  sheet.getCell('E1').value = true;
  sheet.getCell('F1').value = false;
  sheet.getCell('G1').value = { error: '#DIV/0!' };
  sheet.getCell('H1').value = new Date(Date.UTC(2025, 0, 2));
  sheet.getCell('H1').numFmt = 'dd/mm/yyyy';
  sheet.getCell('I1').value = new Date(Date.UTC(2025, 0, 2, 18));
  sheet.getCell('J1').value = { text: 'un lien', hyperlink: 'https://exemple.fr' };
  sheet.getCell('K1').value = '  des espaces  ';
  sheet.getCell('L1').value = '<b>&amp; "é" \u{1f600} _x000D_';
  sheet.getCell('M1').value = '=SUM(A1)';
  [
    'General',
    '0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.00%',
    '@',
    '#,##0.00\\ "€"',
    'd-mmm',
    '[h]:mm',
    '0.0" k€"',
  ].forEach((format, i) => {
    sheet.getCell(2, i + 1).value = 1.1;
    sheet.getCell(2, i + 1).numFmt = format;
  });
  sheet.getCell('A3').value = { formula: 'SUM(B1:C1)*2', result: 147000.1 };
  sheet.getCell('B3').value = { formula: 'A3&"x"', result: '147000.1x' };
  sheet.getCell('C3').value = { formula: '1/0', result: { error: '#DIV/0!' } } as never;
  sheet.getCell('D3').value = { formula: 'A3>1', result: true };
  sheet.getCell('E3').value = { formula: 'NOW()' };
  for (let row = 6; row <= 12; row++) sheet.getCell(row, 1).value = row;
  sheet.getCell('B6').value = { formula: 'A6*$A$6+LOG10(A6)', result: 36, shareType: 'shared', ref: 'B6:B12' } as never;
  for (let row = 7; row <= 12; row++) sheet.getCell(row, 2).value = { sharedFormula: 'B6', result: row };
  sheet.mergeCells('C8:D9');
  sheet.getCell('C8').value = 'fusionnée';
  sheet.mergeCells('E8:E12');
  sheet.getRow(6).hidden = true;
  sheet.getColumn(4).hidden = true;
  sheet.addTable({
    name: 'Actions',
    ref: 'A30',
    columns: [{ name: 'Action' }, { name: 'Montant' }],
    rows: [
      ['1.1', 12],
      ['1.2', 13],
    ],
  });
  book.addWorksheet('Listes', { state: 'hidden' }).getCell('XFD1048576').value = 'fin';
  book.addWorksheet('Cachée', { state: 'veryHidden' }).getCell('C3').value = 3;
  book.addWorksheet('Vide');
  book.definedNames.add("'Listes'!$A$1:$A$3", 'Plafond');
  return book;
}
