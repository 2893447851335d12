import { cells, readWorkbook, type CellLine } from '../../src/files';
import { handMadeOds, oneTable } from '../support/ods';

const lines = (bytes: Uint8Array): CellLine[] => [...cells(readWorkbook(bytes))];
const rowOf = (row: string): [string, string, string | null][] =>
  lines(oneTable(`<table:table-row>${row}</table:table-row>`)).map(({ cell, kind, value }) => [cell, kind, value]);
const cell = (attributes: string, inside = ''): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const text = (inside: string): string => cell('office:value-type="string"', inside);
const number = (value: string, more = ''): string => cell(`office:value-type="float" office:value="${value}" ${more}`);

describe('values', () => {
  test('each type, raw as the file writes it', () => {
    expect(
      rowOf(
        number('73500.14999999999') +
          cell(
            'office:value-type="currency" office:currency="EUR" office:value="12500"',
            '<text:p>12 500,00 €</text:p>',
          ) +
          cell('office:value-type="percentage" office:value="0.35"') +
          cell('office:value-type="date" office:date-value="2025-01-02"') +
          cell('office:value-type="date" office:date-value="2025-01-02T18:00:00"') +
          cell('office:value-type="time" office:time-value="PT36H00M00S"') +
          cell('office:value-type="boolean" office:boolean-value="true"') +
          cell('office:value-type="string" office:string-value="dit"', '<text:p>montré</text:p>') +
          text('<text:p>État</text:p>') +
          cell('') +
          text(''),
      ),
    ).toEqual([
      ['A1', 'number', '73500.14999999999'],
      ['B1', 'number', '12500'],
      ['C1', 'number', '0.35'],
      ['D1', 'number', '45659'],
      ['E1', 'number', '45659.75'],
      ['F1', 'number', '1.5'],
      ['G1', 'boolean', 'true'],
      ['H1', 'text', 'dit'],
      ['I1', 'text', 'État'],
    ]);
  });

  test('paragraphs, spaces, tabs, line breaks, spans; neither notes nor drawings', () => {
    expect(
      rowOf(
        text('<text:p>Coût <text:span>total</text:span></text:p><text:p>en k€</text:p>') +
          text('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>') +
          text('<text:p>  plusieurs \n  espaces  </text:p>') +
          text('<office:annotation><text:p>une note</text:p></office:annotation><text:p>la cellule</text:p>') +
          text('<draw:frame><text:p>un dessin</text:p></draw:frame><text:p>vue<text:a> lien</text:a></text:p>') +
          text(
            '<text:p><text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>lu</text:ruby-text></text:ruby></text:p>',
          ),
      ).map(([, , value]) => value),
    ).toEqual(['Coût total\nen k€', 'a   b\tc\nd', 'plusieurs espaces ', 'la cellule', 'vue lien', 'base']);
  });

  test('formulas as the file has them, errors, no cached value', () => {
    const bytes = oneTable(
      '<table:table-row>' +
        number('12', 'table:formula="of:=SUM([.B5:.B7])"') +
        number('13', 'table:formula="=SUM(B5:B7)"') +
        cell(
          'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
          '<text:p>#DIV/0!</text:p>',
        ) +
        cell('table:formula="of:=#REF!+1" office:value-type="string"', '<text:p>#REF!</text:p>') +
        cell('table:formula="of:=[.A1]" office:value-type="float"', '<text:p>Err:502</text:p>') +
        cell('table:formula="of:=[.A1]"') +
        cell('table:formula="of:=&quot;&quot;" office:value-type="string"') +
        text('<text:p>#REF!</text:p>') +
        '</table:table-row>',
    );
    const read = readWorkbook(bytes).sheets[0]?.cells ?? [];
    expect(read.map(({ value, formula }) => [value, formula])).toEqual([
      [{ kind: 'number', raw: '12' }, 'of:=SUM([.B5:.B7])'],
      [{ kind: 'number', raw: '13' }, 'SUM(B5:B7)'],
      [{ kind: 'error', code: '#DIV/0!' }, 'of:=1/0'],
      [{ kind: 'error', code: '#REF!' }, 'of:=#REF!+1'],
      [{ kind: 'error', code: 'Err:502' }, 'of:=[.A1]'],
      [{ kind: 'missing' }, 'of:=[.A1]'],
      [{ kind: 'text', text: '' }, 'of:=""'],
      [{ kind: 'text', text: '#REF!' }, null],
    ]);
  });
});

describe('repeats and spans', () => {
  test('empty repeats cost nothing, full ones are written out', () => {
    const start = Date.now();
    const bytes = oneTable(
      '<table:table-row table:number-rows-repeated="3"><table:table-cell/>' +
        number('7', 'table:number-columns-repeated="2"') +
        '<table:table-cell table:number-columns-repeated="16381"/></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
        `<table:table-row>${number('8')}</table:table-row>`,
    );
    expect(lines(bytes).map((line) => line.cell)).toEqual(['B1', 'C1', 'B2', 'C2', 'B3', 'C3', 'A1048004']);
    expect(Date.now() - start).toBeLessThan(1000);
  });

  test('spans are merges; covered cells keep their places and what they hide', () => {
    const bytes = oneTable(
      '<table:table-row>' +
        cell(
          'office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"',
          '<text:p>2024</text:p>',
        ) +
        '<table:covered-table-cell/>' +
        number('1') +
        '</table:table-row><table:table-row><table:covered-table-cell office:value-type="float" office:value="5"/>' +
        '<table:covered-table-cell/>' +
        number('2') +
        '</table:table-row>',
    );
    const [sheet] = readWorkbook(bytes).sheets;
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(lines(bytes).map((line) => `${line.cell}=${line.value}`)).toEqual(['A1=2024', 'C1=1', 'A2=5', 'C2=2']);
  });

  test('rows and columns in groups and headers; deleted rows of tracked changes are none', () => {
    const row = (n: number): string => `<table:table-row>${number(String(n))}</table:table-row>`;
    const bytes = handMadeOds({
      tables:
        `<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell/></table:cell-content-deletion>${row(9)}</table:deletion></table:tracked-changes>` +
        `<table:table table:name="F"><table:table-header-rows>${row(1)}</table:table-header-rows>` +
        `<table:table-row-group><table:table-rows>${row(2)}</table:table-rows></table:table-row-group>${row(3)}</table:table>`,
    });
    expect(lines(bytes).map(({ value }) => value)).toEqual(['1', '2', '3']);
  });
});

describe('what is hidden', () => {
  test('rows, columns, sheets', () => {
    const bytes = handMadeOds({
      automatic:
        '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>',
      tables:
        '<table:table table:name="Vue"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
        '<table:table-column table:number-columns-repeated="16000" table:visibility="collapse"/>' +
        `<table:table-row table:visibility="filter">${number('1')}</table:table-row>` +
        `<table:table-row>${number('1')}${cell('')}${number('2')}${number('3')}</table:table-row>` +
        '<table:table-row table:visibility="collapse" table:number-rows-repeated="1000000"><table:table-cell/></table:table-row></table:table>' +
        '<table:table table:name="Listes" table:style-name="ta1"/>' +
        `<table:table table:name="'file:///a.ods'#$Feuille1" table:style-name="ta1"><table:table-row>${number('1')}</table:table-row></table:table>`,
    });
    const { sheets } = readWorkbook(bytes);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Vue', 'visible'],
      ['Listes', 'hidden'],
    ]);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([1, 2, 3]);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([0]);
  });
});

describe('number formats', () => {
  const style = (name: string, data: string, parent = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}" ${parent}/>`;
  const digits = (attributes: string): string => `<number:number number:min-integer-digits="1" ${attributes}/>`;
  const format = (dataStyle: string): string | undefined =>
    lines(
      oneTable(`<table:table-row>${number('1', 'table:style-name="ce1"')}</table:table-row>`, {
        automatic: dataStyle + style('ce1', 'N1'),
      }),
    )[0]?.format;

  test.each([
    [`<number:number-style style:name="N1">${digits('')}</number:number-style>`, 'General'],
    [`<number:number-style style:name="N1">${digits('number:decimal-places="0"')}</number:number-style>`, '0'],
    [`<number:number-style style:name="N1">${digits('number:decimal-places="2"')}</number:number-style>`, '0.00'],
    [
      `<number:number-style style:name="N1">${digits('number:decimal-places="2" number:grouping="true"')}</number:number-style>`,
      '#,##0.00',
    ],
    [
      `<number:number-style style:name="N1">${digits('number:decimal-places="3" number:min-decimal-places="1"')}</number:number-style>`,
      '0.0##',
    ],
    [
      `<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="2"/></number:number-style>`,
      '00',
    ],
    [
      `<number:percentage-style style:name="N1">${digits('number:decimal-places="1"')}<number:text>%</number:text></number:percentage-style>`,
      '0.0%',
    ],
    [
      `<number:currency-style style:name="N1">${digits('number:decimal-places="2" number:grouping="true"')}<number:text> </number:text><number:currency-symbol>€</number:currency-symbol></number:currency-style>`,
      '#,##0.00 [$€]',
    ],
    [
      `<number:number-style style:name="N1">${digits('number:decimal-places="0" number:grouping="true"')}<number:text> k€</number:text></number:number-style>`,
      '#,##0" k€"',
    ],
    [
      '<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
      'dd/mm/yyyy',
    ],
    [
      '<number:date-style style:name="N1"><number:day/><number:text>-</number:text><number:month number:textual="true"/></number:date-style>',
      'd-mmm',
    ],
    [
      '<number:time-style style:name="N1" number:truncate-on-overflow="false"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>',
      '[h]:mm',
    ],
    ['<number:text-style style:name="N1"><number:text-content/></number:text-style>', '@'],
    [
      `<number:number-style style:name="N1P0">${digits('number:decimal-places="2"')}</number:number-style>` +
        `<number:number-style style:name="N1"><style:text-properties fo:color="#ff0000"/><number:text>-</number:text>${digits('number:decimal-places="2"')}<style:map style:condition="value()&gt;=0" style:apply-style-name="N1P0"/></number:number-style>`,
      '0.00;[Red]-0.00',
    ],
  ])('%#: %s', (dataStyle, expected) => {
    expect(format(dataStyle)).toBe(expected);
  });

  test('of the cell, else of its row, else of its column, and of the parents of a style', () => {
    const bytes = oneTable(
      '<table:table-column table:default-cell-style-name="ce2"/><table:table-column table:number-columns-repeated="9"/>' +
        `<table:table-row>${number('1')}${number('1')}${number('1', 'table:style-name="enfant"')}</table:table-row>` +
        `<table:table-row table:default-cell-style-name="ce0">${number('1')}${number('1')}</table:table-row>`,
      {
        automatic:
          style('ce0', 'N10') +
          style('ce2', 'N12') +
          '<style:style style:name="enfant" style:family="table-cell" style:parent-style-name="Monnaie"/>',
        common:
          `<number:number-style style:name="N10">${digits('number:decimal-places="0"')}</number:number-style>` +
          `<number:number-style style:name="N12">${digits('number:decimal-places="2"')}</number:number-style>` +
          `<number:number-style style:name="N13">${digits('number:decimal-places="3"')}</number:number-style>` +
          style('Monnaie', 'N13'),
      },
    );
    expect(lines(bytes).map((line) => `${line.cell} ${line.format}`)).toEqual([
      'A1 0.00',
      'B1 General',
      'C1 0.000',
      'A2 0',
      'B2 0',
    ]);
  });
});

test('named ranges and database ranges', () => {
  const bytes = handMadeOds({
    tables:
      `<table:table table:name="Ma feuille"><table:named-expressions><table:named-range table:name="Ici" table:cell-range-address="$'Ma feuille'.$A$1"/></table:named-expressions></table:table>` +
      '<table:named-expressions><table:named-expression table:name="Taux" table:expression="0.5"/></table:named-expressions>' +
      `<table:database-ranges><table:database-range table:name="Actions" table:target-range-address="'Ma feuille'.A1:'Ma feuille'.C9"/>` +
      `<table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="'Ma feuille'.A1:'Ma feuille'.C9"/></table:database-ranges>`,
  });
  const read = readWorkbook(bytes);
  expect(read.sheets[0]?.tables).toEqual([{ name: 'Actions', range: { top: 0, left: 0, bottom: 8, right: 2 } }]);
  expect(read.names).toEqual([
    { name: 'Ici', refersTo: "$'Ma feuille'.$A$1", sheet: 'Ma feuille' },
    { name: 'Taux', refersTo: '0.5', sheet: null },
  ]);
});
