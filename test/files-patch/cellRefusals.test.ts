import type { Edit } from '../../src/sheets';
import { blank, edited, number, put, refusal, rowsOf, show, sum } from '../support/edited';
import { handMade, oneSheet } from '../support/workbook';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs count="3"><xf numFmtId="0" fontId="0"/>' +
  '<xf numFmtId="164" fontId="2" xfId="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="4" fontId="3"/></cellXfs>';
const rows = (inside: string, ...edits: readonly Edit[]): string =>
  rowsOf(edited(oneSheet(inside, { styles: STYLES }), ...edits).sheet);

describe('Formulas that go', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0" ca="1">A1*$A$9+1</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" ca="1" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>';

  test('those that followed a shared formula get it written out', () => {
    expect(rows(shared, put('B1', number('9')), put('B4', number('8')))).toBe(
      '<row r="1"><c r="B1"><v>9</v></c></row><row r="2"><c r="B2"><f ca="1">A2*$A$9+1</f><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f>A3*$A$9+1</f><v>3</v></c></row><row r="4"><c r="B4"><v>8</v></c></row>',
    );
  });

  test('one that follows goes alone', () => {
    expect(rows(shared, put('B2', number('9')))).toBe(
      shared.replace('<f t="shared" ca="1" si="0"/><v>2</v>', '<v>9</v>'),
    );
  });

  test('an array formula of one cell is replaced; of several, or a data table, none of its cells changes', () => {
    const array = (ref: string, type = 'array') =>
      oneSheet(
        `<row r="1"><c r="A1" cm="1"><f t="${type}" ref="${ref}">X</f><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>`,
      );
    expect(rowsOf(edited(array('A1'), put('A1', number('2'))).sheet)).toContain('<c r="A1"><v>2</v></c>');
    for (const bytes of [array('A1:A2'), array('A1:A2', 'dataTable')]) {
      for (const address of ['A1', 'A2']) {
        const problem = refusal(bytes, put(address, number('2')), put('B1', number('2')));
        expect(problem.code).toBe('part-of-array');
        expect(problem.cells).toHaveLength(1);
        expect(problem.message).toMatch(/A1:A2/);
      }
      expect(rowsOf(edited(bytes, put('B1', number('2'))).sheet)).toContain('<c r="B1"><v>2</v></c>');
    }
  });
});

describe('An array formula of one cell', () => {
  const array = oneSheet(
    '<row r="1"><c r="A1" cm="1" t="str"><f t="array" ref="A1">SUM(B1:B2*&quot;2&quot;)</f><v>x</v></c></row>',
  );
  const kept = '<c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*&quot;2&quot;)</f>';

  test('stays one when its result changes', () => {
    const written = (raw: string) => rowsOf(edited(array, put('A1', sum('SUM(B1:B2*"2")', raw))).sheet);
    expect(written('5')).toBe(`<row r="1">${kept}<v>5</v></c></row>`);
    const dropped = { kind: 'formula', formula: 'SUM(B1:B2*"2")', value: { kind: 'missing' } } as const;
    expect(rowsOf(edited(array, put('A1', dropped)).sheet)).toBe(`<row r="1">${kept}</c></row>`);
  });

  test('gives way to another formula', () => {
    expect(rowsOf(edited(array, put('A1', sum('SUM(B1:B2)', '5'))).sheet)).toBe(
      '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>5</v></c></row>',
    );
  });
});

describe('What Excel would refuse or mend is refused', () => {
  test('a cell inside a merge that is not its first', () => {
    const bytes = handMade({
      sheets: ['<sheetData/><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>'],
    });
    const problem = refusal(bytes, put('C2', number('1')), put('B3', number('1')));
    expect([problem.code, problem.cells.length]).toEqual(['in-merge', 2]);
    expect(problem.message).toMatch(/B2/);
    expect(rowsOf(edited(bytes, put('B2', number('1')), put('C3', blank)).sheet)).toContain('B2');
  });

  test('locked cells of a protected sheet, and formats where it does not allow them', () => {
    const sheet = (attributes: string) =>
      handMade({
        styles: STYLES,
        sheets: [
          `<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1"/></row></sheetData><sheetProtection ${attributes}/>` +
            '<protectedRanges><protectedRange sqref="C1:C2 E5" name="ouverte"/><protectedRange sqref="B1" name="x" password="ABCD"/></protectedRanges>',
        ],
      });
    const problem = refusal(sheet('sheet="1"'), put('A1', number('1')), put('B1', number('1')), put('Z9', number('1')));
    expect(problem.code).toBe('protected');
    expect(problem.cells.map(({ column }) => column)).toEqual([1, 25]);
    expect(problem.message).toMatch(/B1 et Z9/);
    expect(refusal(sheet('sheet="true"'), show('A1', '0')).code).toBe('protected');
    expect(
      edited(sheet('sheet="1" formatCells="0"'), put('A1', number('1')), put('C1', number('2')), show('B1', '0')).sheet,
    ).toMatch(/<v>1</);
    expect(edited(sheet('sheet="0"'), put('B1', number('1'))).sheet).toMatch(/<v>1</);
  });

  test('a sheet that is not there', () => {
    expect(refusal(oneSheet(''), put('Absente!A1', number('1'))).code).toBe('no-such-sheet');
  });
});
