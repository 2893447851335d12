import { blank, edited, number, partsOf, put, show, sum, text } from '../support/edited';
import { packageIsSound } from '../support/sound';
import { handMade, MAIN, oneSheet, relationships } from '../support/workbook';

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>';

/** Two sheets with formulas and the order in which Excel calculates them. */
function chained(chain: string): Uint8Array {
  const formulas =
    '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row></sheetData>';
  return handMade({
    sheets: [formulas, formulas],
    parts: {
      '[Content_Types].xml': CONTENT_TYPES,
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}">${chain}</calcChain>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['s0', 'worksheet', 'worksheets/sheet1.xml'],
        ['s1', 'worksheet', 'worksheets/sheet2.xml'],
        ['cc', 'calcChain', 'calcChain.xml'],
      ),
    },
  });
}

describe("Excel's order of calculation", () => {
  test('forgets a cell that holds no formula any more, and the next one still says its sheet', () => {
    const { parts } = edited(
      chained('<c r="B1" i="1"/><c r="A1"/><c r="B1" i="2"/><c r="A1"/>'),
      put('Feuille 1!B1', number('3')),
      put('Feuille 2!A1', text('x')),
    );
    expect(parts['xl/calcChain.xml']).toContain('><c r="A1" i="1"/><c r="B1" i="2"/><');
  });

  test('keeps a cell that gets another formula, and goes when it is empty', () => {
    const bytes = chained('<c r="A1" i="1"/>');
    expect(edited(bytes, put('A1', sum('2+2', '4'))).parts['xl/calcChain.xml']).toContain('<c r="A1" i="1"/>');
    const { parts } = edited(bytes, put('A1', blank));
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('forgets a formula that becomes an error without one', () => {
    const error = { kind: 'formula', formula: '#N/A', value: { kind: 'error', code: '#N/A' } } as const;
    expect(edited(chained('<c r="A1" i="1"/><c r="B1"/>'), put('A1', error)).parts['xl/calcChain.xml']).toContain(
      '><c r="B1" i="1"/><',
    );
  });
});

describe('Stored results that a change makes stale', () => {
  const formula = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';
  const workbook = (bytes: Uint8Array): string => partsOf(bytes)['xl/workbook.xml'] ?? '';

  test('are calculated by Excel on opening', () => {
    const { after } = edited(oneSheet(formula), put('A1', number('5')));
    expect(workbook(after)).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    packageIsSound(
      edited(oneSheet(formula, { after: '<definedNames/><oleSize ref="A1"/>' }), put('A1', number('5'))).after,
      oneSheet(formula),
    );
    const manual = oneSheet(formula, { after: `<calcPr calcMode='manual' calcId="191029"/>` });
    expect(workbook(edited(manual, put('A1', number('5'))).after)).toContain(
      `<calcPr calcMode='manual' calcId="191029" fullCalcOnLoad="1"/>`,
    );
  });

  test('also on another sheet under a prefix, and where a formula comes without a result', () => {
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:f>1</x:f></x:c></x:row></x:sheetData></x:worksheet>`;
    const two = handMade({ sheets: ['<sheetData/>', ''], parts: { 'xl/worksheets/sheet2.xml': prefixed } });
    expect(workbook(edited(two, put('A1', number('5'))).after)).toContain('fullCalcOnLoad');
    const missing = { kind: 'formula', formula: '1+1', value: { kind: 'missing' } } as const;
    expect(workbook(edited(oneSheet(''), put('A1', missing)).after)).toContain('fullCalcOnLoad');
  });

  test('none where only formats change, or no other formula is there', () => {
    expect(workbook(edited(oneSheet(formula), show('A1', '0.00')).after)).not.toContain('calcPr');
    expect(workbook(edited(oneSheet(formula), put('B1', number('5'))).after)).not.toContain('calcPr');
    expect(
      workbook(edited(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), put('B1', sum('A1', '1'))).after),
    ).not.toContain('calcPr');
  });
});
