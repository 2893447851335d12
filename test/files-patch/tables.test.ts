import { cellAt, edited, number, put, refusal, text } from '../support/edited';
import { handMade, MAIN, relationships } from '../support/workbook';

const bytes = handMade({
  sheets: ['<sheetData/><tableParts count="1"><tablePart r:id="t1"/></tableParts>'],
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['t1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml':
      `<table xmlns="${MAIN}" id="1" displayName="Actions" ref="B2:C5" totalsRowCount="1"><tableColumns count="2">` +
      '<tableColumn id="1" name="Coût_x000a_total" totalsRowFunction="sum"/><tableColumn id="2" name="Titre"/></tableColumns></table>',
  },
});

describe('A table of Excel', () => {
  test('keeps its headers and the totals that it makes: formulas may refer to them', () => {
    const problem = refusal(bytes, put('B2', text('Coût')), put('C2', number('1')), put('B5', number('1')));
    expect(problem.code).toBe('in-table');
    expect(problem.cells).toHaveLength(3);
    expect(problem.message).toMatch(/tableau «\u00a0Actions\u00a0»/);
  });

  test('takes the header that it has already, and other cells of its rows', () => {
    const { snapshot } = edited(
      bytes,
      put('B2', text('Coût\ntotal')),
      put('B3', number('1')),
      put('C5', number('2')),
      put('D2', text('à côté')),
    );
    expect(cellAt(snapshot, 'B3')?.value).toEqual({ kind: 'number', raw: '1' });
  });
});
