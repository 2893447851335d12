import type { Edit } from '../../src/sheets';
import { blank, cellAt, edited, number, put, refusal, rowsOf, sum, text } from '../support/edited';
import { handMade, oneSheet } from '../support/workbook';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs count="3"><xf numFmtId="0" fontId="0"/>' +
  '<xf numFmtId="164" fontId="2" xfId="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="4" fontId="3"/></cellXfs>';
const rows = (inside: string, ...edits: readonly Edit[]): string =>
  rowsOf(edited(oneSheet(inside, { styles: STYLES }), ...edits).sheet);

describe('A content written into a cell that is there', () => {
  test('keeps its style and what stands beside it', () => {
    const before = '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"><v>5</v></c></row>';
    expect(rows(before, put('A1', number('73500.15')))).toBe(
      '<row r="1"><c r="A1" s="1"><v>73500.15</v></c><c r="B1" s="2"><v>5</v></c></row>',
    );
  });

  test('replaces formula, value and rich text alike, and keeps extensions', () => {
    const before =
      '<row r="1"><c r="A1" cm="1" vm="2" t="str"><f>X</f><v>y</v><extLst><ext uri="u"/></extLst></c></row>';
    expect(rows(before, put('A1', number('1')))).toBe(
      '<row r="1"><c r="A1"><v>1</v><extLst><ext uri="u"/></extLst></c></row>',
    );
    expect(rows('<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>', put('A1', number('1')))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    );
  });

  test('is written into an empty tag, whatever its quotes and spaces', () => {
    expect(rows(`<row r="1"><c  s = '1' r='A1' /></row>`, put('A1', { kind: 'boolean', value: true }))).toBe(
      `<row r="1"><c  s = '1' r='A1' t="b" ><v>1</v></c></row>`,
    );
  });

  test('goes into the last of two cells at one place, as it is read', () => {
    const after = edited(
      oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      put('A1', number('3')),
    );
    expect(cellAt(after.snapshot, 'A1')?.value).toEqual({ kind: 'number', raw: '3' });
  });

  test('a number keeps every digit that was given', () => {
    const raw = '123456789012345678901234567890.12345';
    expect(rows('<row r="1"><c r="A1"><v>1</v></c></row>', put('A1', number(raw)))).toContain(`<v>${raw}</v>`);
  });

  test('a number that is none is a mistake of the caller, and nothing is written', () => {
    expect(() => rows('', put('A1', number('1,5')))).toThrow(RangeError);
  });

  test('results of formulas keep their kind', () => {
    const formula = (value: Extract<Edit, { type: 'set-content' }>['content']) => rows('', put('A1', value));
    expect(formula(sum('A2+1', '2'))).toContain('<c r="A1"><f>A2+1</f><v>2</v></c>');
    expect(formula({ kind: 'formula', formula: 'A2&"<é"', value: { kind: 'text', text: '=<é' } })).toContain(
      '<c r="A1" t="str"><f>A2&amp;"&lt;é"</f><v>=&lt;é</v></c>',
    );
    expect(formula({ kind: 'formula', formula: 'A2>1', value: { kind: 'boolean', value: false } })).toContain(
      '<c r="A1" t="b"><f>A2&gt;1</f><v>0</v></c>',
    );
    expect(formula({ kind: 'formula', formula: '1/0', value: { kind: 'error', code: '#DIV/0!' } })).toContain(
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    );
    expect(formula({ kind: 'formula', formula: 'A2', value: { kind: 'missing' } })).toContain(
      '<c r="A1"><f>A2</f></c>',
    );
    expect(formula({ kind: 'formula', formula: '#N/A', value: { kind: 'error', code: '#N/A' } })).toContain(
      '<c r="A1" t="e"><v>#N/A</v></c>',
    );
  });

  test.each([
    '=1+1',
    '+33',
    '-2',
    '@nom',
    "'x",
    '<b>&amp;"',
    ' espaces ',
    'a\r\nb\tc',
    '_x000D_',
    '\u0001\u{1f600}',
    '',
  ])('text stays text: %j', (words) => {
    const { snapshot, sheet } = edited(oneSheet(''), put('A1', text(words)));
    expect(cellAt(snapshot, 'A1')).toMatchObject({ value: { kind: 'text', text: words }, formula: null });
    expect(sheet).toContain('t="inlineStr"');
  });

  test('text longer than a cell can hold is refused with its cell', () => {
    const problem = refusal(oneSheet(''), put('B2', text('x'.repeat(32_768))));
    expect(problem.code).toBe('too-large');
    expect(problem.message).toMatch(/Feuille 1!B2 compte 32768 caractères/);
  });
});

describe('A blank written', () => {
  test('keeps the style of the cell', () => {
    expect(rows('<row r="1"><c r="A1" s="1" t="b"><v>1</v></c></row>', put('A1', blank))).toBe(
      '<row r="1"><c r="A1" s="1"></c></row>',
    );
  });

  test('takes out a cell without a style, unless the next one stands by it or its column has a style', () => {
    expect(rows('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', put('A1', blank))).toBe(
      '<row r="1"><c r="B1"><v>2</v></c></row>',
    );
    expect(rows('<row><c><v>1</v></c><c><v>2</v></c></row>', put('A1', blank))).toBe(
      '<row><c></c><c><v>2</v></c></row>',
    );
    const styled = handMade({
      styles: STYLES,
      sheets: [
        '<cols><col min="1" max="3" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      ],
    });
    expect(rowsOf(edited(styled, put('A1', blank)).sheet)).toBe('<row r="1"><c r="A1"></c></row>');
  });

  test('makes no cell where there was none', () => {
    expect(rows('<row r="2"/>', put('A1', blank), put('B2', blank))).toBe('<row r="2"/>');
  });
});

describe('A cell that is not there', () => {
  test('comes in its place among the others, in rows that are not there too', () => {
    const before = '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"/>';
    const edits = ['A2', 'C2', 'F2', 'A1', 'B3', 'B4', 'B9'].map((address) => put(address, number('7')));
    expect(rows(before, ...edits.reverse())).toBe(
      '<row r="1"><c r="A1"><v>7</v></c></row>' +
        '<row r="2" spans="1:6"><c r="A2"><v>7</v></c><c r="B2"><v>1</v></c><c r="C2"><v>7</v></c><c r="D2"><v>2</v></c><c r="F2"><v>7</v></c></row>' +
        '<row r="3"><c r="B3"><v>7</v></c></row><row r="4"><c r="B4"><v>7</v></c></row><row r="9"><c r="B9"><v>7</v></c></row>',
    );
  });

  test('comes into rows and cells that say no place, and into a sheet without any', () => {
    const { snapshot } = edited(
      oneSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>'),
      ...['B1', 'C1', 'A3', 'B4', 'D4', 'E4'].map((address) => put(address, number('7'))),
    );
    const held = snapshot.sheets[0]?.cells.map(({ row, column, value }) => [row, column, 'raw' in value && value.raw]);
    expect(held).toEqual([
      [0, 0, '1'],
      [0, 1, '7'],
      [0, 2, '7'],
      [2, 0, '7'],
      [3, 1, '7'],
      [3, 2, '3'],
      [3, 3, '7'],
      [3, 4, '7'],
    ]);
    expect(edited(handMade({ sheets: ['<sheetData/>'] }), put('B2', number('1'))).sheet).toContain(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
  });

  test('widens the range that the sheet says it uses', () => {
    const bytes = handMade({ sheets: ['<dimension ref="B2:C3"/><sheetData/>'] });
    expect(edited(bytes, put('E1', number('1'))).sheet).toContain('<dimension ref="B1:E3"/>');
    expect(edited(bytes, put('B3', number('1'))).sheet).toContain('<dimension ref="B2:C3"/>');
  });

  test('takes the style of its row, else of its column', () => {
    const bytes = handMade({
      styles: STYLES,
      sheets: [
        '<cols><col min="2" max="2" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2" s="1"/></sheetData>',
      ],
    });
    const { sheet } = edited(bytes, put('B1', number('1')), put('B2', number('1')), put('C2', number('1')));
    expect(rowsOf(sheet)).toBe(
      '<row r="1" s="1" customFormat="1"><c r="B1" s="1"><v>1</v></c></row>' +
        '<row r="2" s="1"><c r="B2" s="2"><v>1</v></c><c r="C2"><v>1</v></c></row>',
    );
  });

  test('stays hidden where the sheet hides rows by default', () => {
    const bytes = handMade({ sheets: ['<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData/>'] });
    const { snapshot } = edited(bytes, put('A2', number('1')));
    expect(snapshot.sheets[0]?.hiddenRows).toEqual(new Set([0, 1]));
  });
});
