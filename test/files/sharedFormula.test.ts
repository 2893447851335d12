import fc from 'fast-check';
import { cells, readWorkbook } from '../../src/files';
import { oneSheet } from '../support/workbook';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The formula of a cell whose group was opened by `master` in C3. */
function sharedFrom(master: string, cell: string): string | null {
  const row = Number(/\d+/.exec(cell)?.[0]);
  const child = `<c r="${cell}"><f t="shared" si="0"/><v>0</v></c>`;
  const first = `<row r="3"><c r="C3"><f t="shared" ref="A1:Z99" si="0">${escaped(master)}</f><v>0</v></c></row>`;
  const rows = row < 3 ? `<row r="${row}">${child}</row>${first}` : `${first}<row r="${row}">${child}</row>`;
  return [...cells(readWorkbook(oneSheet(rows)))].find((line) => line.cell === cell)?.formula ?? null;
}

describe('a shared formula written out for another cell', () => {
  test.each([
    // One row down and one column to the right.
    ['A1+B2', 'D4', 'B2+C3'],
    ['$A1+B$2+$C$3', 'D4', '$A2+C$2+$C$3'],
    ['SUM(A1:B2)', 'D4', 'SUM(B2:C3)'],
    ['SUM($A$1:B2)', 'D4', 'SUM($A$1:C3)'],
    ['SUM(A:A)+SUM($B:C)', 'D4', 'SUM(B:B)+SUM($B:D)'],
    ['SUM(1:1)+SUM($2:3)', 'D4', 'SUM(2:2)+SUM($2:4)'],
    ['Sheet2!A1*2', 'D4', 'Sheet2!B2*2'],
    ["'Fiche 1.2'!A1:B2", 'D4', "'Fiche 1.2'!B2:C3"],
    ["'L''été A1'!A1", 'D4', "'L''été A1'!B2"],
    ["'Janv:Mars'!A1", 'D4', "'Janv:Mars'!B2"],
    ['IF(A1="A1","B2 ""C3""",0)', 'D4', 'IF(B2="A1","B2 ""C3""",0)'],
    ['LOG10(A1)+ATAN2(A1,B1)', 'D4', 'LOG10(B2)+ATAN2(B2,C2)'],
    ['Taux*A1+TVA_2024', 'D4', 'Taux*B2+TVA_2024'],
    ['SUM(Tableau1[Montant A1])+A1', 'D4', 'SUM(Tableau1[Montant A1])+B2'],
    ['[1]Feuil1!A1', 'D4', '[1]Feuil1!B2'],
    ['1.5E3+A1', 'D4', '1.5E3+B2'],
    ['A1 B2', 'D4', 'B2 C3'],
    ['-A1%&"x"', 'D4', '-B2%&"x"'],
    ['IF(A1<>B1,TRUE,#N/A)', 'D4', 'IF(B2<>C2,TRUE,#N/A)'],
    // Up and to the left, off the sheet.
    ['B2', 'B2', 'A1'],
    ['A1', 'B3', '#REF!'],
    ['SUM(A1:C3)', 'B3', 'SUM(#REF!)'],
    ['Sheet2!A1', 'B3', 'Sheet2!#REF!'],
    ['$A1', 'B3', '$A1'],
    ['XFD1', 'D3', '#REF!'],
    ['A1048576', 'C4', '#REF!'],
  ])('%s in C3 is, in %s, %s', (master, cell, expected) => {
    expect(sharedFrom(master, cell)).toBe(expected);
  });

  test('the group may come before the cell that holds its text', () => {
    expect(sharedFrom('B2', 'B1')).toBe('#REF!');
    expect(sharedFrom('C4+1', 'A1')).toBe('A2+1');
  });

  test('moving by one cell again and again is moving at once', () => {
    const letters = (n: number): string =>
      (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
    fc.assert(
      fc.property(fc.nat(700), fc.nat(5000), fc.nat(300), fc.nat(300), (column, row, right, down) => {
        const target = `${letters(2 + right)}${3 + down}`;
        if (target === 'C3') return;
        const expected = `${letters(column + right)}${row + down + 1}+$${letters(column)}$${row + 1}`;
        expect(sharedFrom(`${letters(column)}${row + 1}+$${letters(column)}$${row + 1}`, target)).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });
});
