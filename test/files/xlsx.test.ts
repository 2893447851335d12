import { strToU8 } from 'fflate';
import { cells, readWorkbook, type CellLine } from '../../src/files';
import type { Snapshot } from '../../src/sheets';
import { handMade, oneSheet, MAIN, relationships } from '../support/workbook';

const lines = (bytes: Uint8Array): CellLine[] => [...cells(readWorkbook(bytes))];
const rowOf = (bytes: Uint8Array): [string, string, string | null][] =>
  lines(bytes).map(({ cell, kind, value }) => [cell, kind, value]);
const snapshot = (bytes: Uint8Array): Snapshot => readWorkbook(bytes);

describe('values', () => {
  test('numbers stand as the file writes them', () => {
    const written = ['95000', '73500.14999999999', '1.0000000000000001E-5', '-0', '1e3', '.5'];
    const row = written.map((raw) => `<c><v>${raw}</v></c>`).join('');
    expect(lines(oneSheet(`<row>${row}</row>`)).map(({ value }) => value)).toEqual(written);
  });

  test('each type of cell', () => {
    const bytes = oneSheet(
      '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><v>texte</v></c>' +
        '<c r="D2" t="inlineStr"><is><t>en ligne</t></is></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="b"><v>0</v></c>' +
        '<c r="G2" t="e"><v>#DIV/0!</v></c><c r="H2" t="n"><v>12</v></c><c r="I2" t="d"><v>2025-01-02</v></c>' +
        '<c r="J2" t="d"><v>2025-01-02T12:00:00</v></c><c r="K2" s="0"/><c r="L2" t="s"/></row>',
      { strings: '<si><t>zéro</t></si><si><t>un</t></si>' },
    );
    expect(rowOf(bytes)).toEqual([
      ['B2', 'text', 'un'],
      ['C2', 'text', 'texte'],
      ['D2', 'text', 'en ligne'],
      ['E2', 'boolean', 'true'],
      ['F2', 'boolean', 'false'],
      ['G2', 'error', '#DIV/0!'],
      ['H2', 'number', '12'],
      ['I2', 'number', '45659'],
      ['J2', 'number', '45659.5'],
    ]);
  });

  test('rich text is joined, its phonetic reading left out', () => {
    const bytes = oneSheet(
      '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>Part </t></r><r><rPr><b/></rPr><t>État</t></r></is></c></row>',
      {
        strings:
          '<si><r><rPr><sz val="9"/></rPr><t xml:space="preserve">Coût </t></r><r><t>total</t></r>' +
          '<rPh sb="0" eb="1"><t>KOSUTO</t></rPh><phoneticPr fontId="1"/></si>',
      },
    );
    expect(rowOf(bytes)).toEqual([
      ['A1', 'text', 'Coût total'],
      ['B1', 'text', 'Part État'],
    ]);
  });

  test('escapes of carriage returns, entities, CDATA, spaces and line breaks', () => {
    const bytes = oneSheet(
      '<row><c t="str"><v>a_x000D_b_x005F_x000D_c</v></c><c t="inlineStr"><is><t>&lt;b&gt; &amp; &#233;&#x20AC;</t></is></c>' +
        '<c t="inlineStr"><is><t><![CDATA[<non & lu>]]></t></is></c>' +
        '<c t="inlineStr"><is><t xml:space="preserve">  deux\nlignes </t></is></c><c t="str"><v>_xZZZZ_</v></c></row>',
    );
    expect(lines(bytes).map(({ value }) => value)).toEqual([
      'a\rb_x000D_c',
      '<b> & é€',
      '<non & lu>',
      '  deux\nlignes ',
      '_xZZZZ_',
    ]);
  });

  test('what no number can be is an error, not a number', () => {
    expect(rowOf(oneSheet('<row><c><v>NaN</v></c><c><v>1e999</v></c></row>'))).toEqual([
      ['A1', 'error', '#NUM!'],
      ['B1', 'error', '#NUM!'],
    ]);
  });
});

describe('places', () => {
  test('rows and cells without a reference follow each other', () => {
    const bytes = oneSheet(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(lines(bytes).map(({ cell }) => cell)).toEqual(['A1', 'B1', 'C5', 'D5', 'A6']);
  });

  test('rows out of order come out in order, of two cells at one place the last', () => {
    const bytes = oneSheet(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>',
    );
    expect(rowOf(bytes).map(([cell, , value]) => `${cell}=${value}`)).toEqual(['A1=3', 'A3=4', 'B3=1']);
  });

  test('the last cell of a sheet', () => {
    expect(lines(oneSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))[0]?.cell).toBe('XFD1048576');
  });

  test('a dimension that lies changes nothing', () => {
    const bytes = handMade({
      sheets: ['<dimension ref="A1:XFD1048576"/><sheetData><row><c><v>1</v></c></row></sheetData>'],
    });
    expect(lines(bytes)).toHaveLength(1);
  });
});

describe('formulas', () => {
  const formulas = (rows: string): [string, string | null, string | null][] =>
    lines(oneSheet(rows)).map(({ cell, value, formula }) => [cell, value, formula]);

  test('with and without a cached value', () => {
    expect(
      formulas(
        '<row><c><f>SUM(B1:C1)</f><v>12</v></c><c><f>1+1</f></c><c><f>A1</f><v/></c><c t="str"><f>""</f><v></v></c>' +
          '<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="str"><f>=A1&amp;"x"</f><v>12x</v></c></row>',
      ),
    ).toEqual([
      ['A1', '12', 'SUM(B1:C1)'],
      ['B1', null, '1+1'],
      ['C1', null, 'A1'],
      ['D1', '', '""'],
      ['E1', '#DIV/0!', '1/0'],
      ['F1', '12x', 'A1&"x"'],
    ]);
    const [, second] = lines(oneSheet('<row><c><v>1</v></c><c><f>1+1</f></c></row>'));
    expect(second?.kind).toBe('formula');
  });

  test('array formulas stand in their first cell, data tables are shown as Excel shows them', () => {
    expect(
      formulas(
        '<row><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c>' +
          '<c r="C1"><f t="dataTable" ref="C1:C2" dt2D="1" dtr="1" r1="F1" r2="F2"/><v>5</v></c>' +
          '<c r="D1"><f t="dataTable" ref="D1:D2" dt2D="0" dtr="0" r1="F1"/><v>6</v></c></row>',
      ),
    ).toEqual([
      ['A1', '2', 'C1:D1*2'],
      ['B1', '4', null],
      ['C1', '5', 'TABLE(F1,F2)'],
      ['D1', '6', 'TABLE(,F1)'],
    ]);
  });

  test('a group whose text never comes keeps its values', () => {
    expect(formulas('<row><c><f t="shared" si="9"/><v>3</v></c><c><f t="shared" si="9"/></c></row>')).toEqual([
      ['A1', '3', null],
    ]);
  });
});

describe('formats', () => {
  test('built-in ones by id, custom ones by code, the default where there is none', () => {
    const bytes = oneSheet(
      '<row>' + [0, 1, 2, 3, 4, 9].map((s) => `<c s="${s}"><v>1</v></c>`).join('') + '<c><v>1</v></c></row>',
      {
        styles:
          '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>' +
          '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs>',
      },
    );
    expect(lines(bytes).map(({ format }) => format)).toEqual([
      'General',
      '#,##0.00',
      '#,##0.00\\ "€"',
      'mm-dd-yy',
      '@',
      'General',
      'General',
    ]);
  });

  test('dates of 1904 are told', () => {
    expect(snapshot(handMade({ before: '<workbookPr date1904="1"/>' })).date1904).toBe(true);
    const bytes = oneSheet('<row><c t="d"><v>2025-01-02</v></c></row>', { before: '<workbookPr date1904="true"/>' });
    expect(lines(bytes)[0]?.value).toBe('44197');
  });
});

describe('the shape of a sheet', () => {
  test('merges, hidden rows and columns', () => {
    const bytes = handMade({
      sheets: [
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="9" max="16384" hidden="1"/></cols>' +
          '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="F1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/>' +
          '<row r="4"><c r="A4"><v>1</v></c></row><row r="9" hidden="1"/></sheetData>' +
          '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="$D$4:$C$3"/><mergeCell ref="F1"/></mergeCells>',
      ],
    });
    const [sheet] = snapshot(bytes).sheets;
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1, 2, 4]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([1, 2]);
    expect(sheet?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 3 },
    ]);
  });

  test('rows that a sheet hides by default', () => {
    const bytes = handMade({
      sheets: [
        '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"/><row r="3"><c><v>1</v></c></row></sheetData>',
      ],
    });
    expect([...(snapshot(bytes).sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
  });

  test('hidden sheets are told, chart sheets are passed over', () => {
    const bytes = handMade({
      sheets: ['', '', ''],
      sheetAttributes: ['state="hidden"', '', 'state="veryHidden"'],
      parts: {
        'xl/_rels/workbook.xml.rels': relationships(
          ['s0', 'worksheet', '/xl/worksheets/sheet1.xml'],
          ['s1', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['s2', 'worksheet', 'worksheets/../worksheets/sheet3.xml'],
        ),
      },
    });
    expect(snapshot(bytes).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Feuille 1', 'hidden'],
      ['Feuille 3', 'veryHidden'],
    ]);
  });

  test('tables and names', () => {
    const bytes = handMade({
      sheets: ['<sheetData/><tableParts count="1"><tablePart r:id="t1"/></tableParts>', ''],
      after:
        '<definedNames><definedName name="Plafond">\'Feuille 1\'!$B$4</definedName>' +
        '<definedName name="Zone" localSheetId="1" hidden="1">Feuille 2!$A$1&amp;"x"</definedName></definedNames>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['t1', 'table', '../tables/table1.xml']),
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="Actions" ref="A3:F20"><autoFilter ref="A3:F20"/></table>`,
      },
    });
    const read = snapshot(bytes);
    expect(read.sheets[0]?.tables).toEqual([{ name: 'Actions', range: { top: 2, left: 0, bottom: 19, right: 5 } }]);
    expect(read.names).toEqual([
      { name: 'Plafond', refersTo: "'Feuille 1'!$B$4", sheet: null },
      { name: 'Zone', refersTo: 'Feuille 2!$A$1&"x"', sheet: 'Feuille 2' },
    ]);
  });

  test('parts that are named and left out where they would be empty', () => {
    const bytes = oneSheet('<row><c><v>1</v></c></row>', {
      zip: (part) => ({ ...part, name: part.name.replace(/(styles|sharedStrings)\.xml$/, 'unused-$1.xml') }),
    });
    expect(rowOf(bytes)).toEqual([['A1', 'number', '1']]);
  });

  describe('the custom XML part of Cofisol', () => {
    const given = (parts: Record<string, string>): string | null => snapshot(handMade({ parts })).customXml;
    const NS = 'xmlns="urn:cofisol:corrections:1"';

    test('gives the text of its root, among others that are not ours', () => {
      const ours =
        '<?xml version="1.0"?><c:marks xmlns:c="urn:cofisol:corrections:1">{"reason":"d&#233;lib\u00E9r&amp;"<![CDATA[,"a<b"}]]></c:marks>';
      const parts = {
        'customXml/item1.xml': '<other xmlns="urn:other"/>',
        'customXml/item2.xml': ours,
        'customXml/item3.xml': '<broken',
      };
      expect(given(parts)).toBe('{"reason":"délibér&","a<b"}');
    });

    test('is absent where only other programs have parts, sound or not', () => {
      expect(given({ 'customXml/item1.xml': '<broken' })).toBeNull();
      expect(given({ 'customXml/item1.xml': `<other xmlns="urn:other"><a ${NS}>{}</a></other>` })).toBeNull();
      expect(given({ 'customXml/item1.xml': '<a>'.repeat(300) + '</a>'.repeat(300) })).toBeNull();
      expect(given({})).toBeNull();
    });

    test('is empty where it is damaged, and elements inside it are not ours to read', () => {
      expect(given({ 'customXml/item1.xml': `<corrections ${NS}>{"version":1` })).toBe('');
      expect(given({ 'customXml/item1.xml': `<corrections ${NS}>{<b>"x"</b>}</corrections>` })).toBe('{}');
    });
  });
});

describe('XML in other clothes', () => {
  const inside = (open: string, prefix: string): string =>
    `<${open}><${prefix}sheetData><${prefix}row r="1"><${prefix}c r="A1" t="inlineStr"><${prefix}is><${prefix}t>été</${prefix}t></${prefix}is></${prefix}c></${prefix}row></${prefix}sheetData></${prefix}worksheet>`;
  const plain = inside(`worksheet xmlns="${MAIN}"`, '');
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from([...('\ufeff' + text)].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
  const big = (text: string): Uint8Array => utf16(text).map((_, i, all) => all[i ^ 1] ?? 0);
  const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

  test.each([
    ['a prefix', inside(`x:worksheet xmlns:x="${MAIN}"`, 'x:')],
    ['the strict namespace', inside('worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"', '')],
    ['a byte order mark', '\ufeff' + plain],
    ['UTF-16', utf16('<?xml version="1.0" encoding="UTF-16"?>' + plain)],
    ['UTF-16, big end first', big('<?xml version="1.0" encoding="UTF-16"?>' + plain)],
    ['UTF-16 without a mark', utf16(plain).subarray(2)],
    ['ISO-8859-1', latin('<?xml version="1.0" encoding="ISO-8859-1"?>' + plain)],
    ['comments and processing instructions', plain.replaceAll('><', '><!-- < & --><?pi <v>9</v>?><')],
    ['unknown elements of other namespaces', plain.replace('<row', '<y:z xmlns:y="urn:y"><row/><y:c/></y:z><row')],
    [
      'alternate content: the fallback',
      plain
        .replace(
          '<row',
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="z"><row r="7"><c r="A7"><v>1</v></c></row></mc:Choice><mc:Fallback><row',
        )
        .replace('</row></sheetData>', '</row></mc:Fallback></mc:AlternateContent></sheetData>'),
    ],
    ['the default namespace declared again inside', plain.replace('<c ', `<c xmlns="${MAIN}" `)],
  ])('%s', (_, xml) => {
    const bytes = handMade({ parts: { 'xl/worksheets/sheet1.xml': typeof xml === 'string' ? strToU8(xml) : xml } });
    expect(rowOf(bytes)).toEqual([['A1', 'text', 'été']]);
  });

  test('the strict spelling of a whole workbook, with another prefix for relationships', () => {
    const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const strict = (text: string): string =>
      text.replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', office);
    const bytes = handMade({
      parts: {
        '_rels/.rels': strict(relationships(['r1', 'officeDocument', 'xl/workbook.xml'])),
        'xl/_rels/workbook.xml.rels': strict(relationships(['a', 'worksheet', 'worksheets/sheet1.xml'])),
        'xl/workbook.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="${office}"><sheets><sheet name="F" sheetId="1" rel:id="a"/></sheets></workbook>`,
        'xl/worksheets/sheet1.xml': inside('worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"', ''),
      },
    });
    expect(rowOf(bytes)).toEqual([['A1', 'text', 'été']]);
  });

  test('text cut at any place between two pieces that are decoded apart', () => {
    const long = 'é€😀'.repeat(200_000);
    const bytes = oneSheet(`<row><c t="inlineStr"><is><t>${long}</t></is></c></row>`);
    expect(lines(bytes)[0]?.value).toBe(long);
  });
});
