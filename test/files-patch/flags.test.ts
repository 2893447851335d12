import { EditProblem } from '../../src/sheets';
import { annotate, flag, partText } from '../support/flags';
import { packageIsSound } from '../support/sound';
import { handMade, MAIN, oneSheet, relationships } from '../support/workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const EURO = '#,##0.00\\ "€"';
const styles =
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="${EURO.replaceAll('"', '&quot;')}"/></numFmts><fonts count="1"><font/></fonts>` +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>';
const row = '<row r="1"><c r="A1" t="str"><v>Part État</v></c><c r="B1" s="1"><v>1250.5</v></c><c r="C1" s="1"/></row>';

/** The conditional formats of a sheet: areas, index of the style, priority. */
const formats = (bytes: Uint8Array, sheet = SHEET): string[] =>
  [
    ...partText(bytes, sheet).matchAll(
      /<(?:\w+:)?conditionalFormatting sqref="([^"]*)"><(?:\w+:)?cfRule type="expression" dxfId="(\d+)" priority="(\d+)"><(?:\w+:)?formula>N\("cofisol:(\w+)/g,
    ),
  ].map(([, areas, style, priority, severity]) => `${severity} ${areas} dxf ${style} priority ${priority}`);

const shown = (bytes: Uint8Array): string[] =>
  [...partText(bytes, 'xl/styles.xml').matchAll(/<dxf>.*?formatCode="([^"]*)"/g)].map(
    ([, code = '']) => code.replaceAll('&quot;', '"').split(';')[0]!,
  );

describe('The conditional format of a flag', () => {
  test('stands behind the data, with the mark before the number format of the cell', () => {
    const before = oneSheet(row, { styles });
    const after = annotate(before, flag('error', ['B1']));
    expect(formats(after)).toEqual(['error B1 dxf 0 priority 1']);
    expect(shown(after)).toEqual([`"▲ "${EURO}`]);
    packageIsSound(after, before);
  });

  test('covers all cells of one severity and one number format, neighbours joined', () => {
    const cells = ['B1', 'C1', 'B2', 'C2', 'E9', 'E10', 'E11', 'H4'];
    const after = annotate(oneSheet(row, { styles }), flag('warning', cells));
    expect(formats(after)).toEqual(['warning B1:C1 dxf 0 priority 1', 'warning B2:C2 H4 E9:E11 dxf 1 priority 2']);
  });

  test('shows the worst of several findings', () => {
    const after = annotate(
      oneSheet(row, { styles }),
      flag('info', ['B1']),
      flag('error', ['B1']),
      flag('warning', ['B1']),
    );
    expect(formats(after)).toEqual(['error B1 dxf 0 priority 1']);
  });

  test('is on the label of a blank cell too', () => {
    const after = annotate(oneSheet(row, { styles }), flag('info', ['C1'], { on: ['A1'] }));
    expect(formats(after)).toEqual(['info C1 dxf 0 priority 1', 'info A1 dxf 1 priority 2']);
  });

  test('takes the format of the row or of the column where the cell has none of its own', () => {
    const before = handMade({
      styles,
      sheets: [
        '<cols><col min="2" max="3" width="9" style="2"/></cols><sheetData><row r="4" s="1" customFormat="1"><c r="A4" s="3"/></row></sheetData>',
      ],
    });
    const after = annotate(before, flag('error', ['B2', 'B4', 'A4', 'D2']));
    expect(shown(after)).toEqual(['0%', EURO, 'dd/mm/yyyy', 'General'].map((code) => `"▲ "${code}`));
  });

  test('shows the currency of a French Excel for a format that the file names by id alone', () => {
    const before = oneSheet('<row><c s="0"><v>1</v></c></row>', {
      styles: '<cellXfs count="1"><xf numFmtId="44"/></cellXfs>',
    });
    expect(shown(annotate(before, flag('error', ['A1'])))[0]).toContain(EURO);
  });

  test('covers a merged range once, whichever of its cells is flagged, and the note is on its top left', () => {
    const before = handMade({
      sheets: [
        `<sheetData>${row}</sheetData><mergeCells count="2"><mergeCell ref="B1:C3"/><mergeCell ref="A9:A9"/></mergeCells>`,
      ],
    });
    const after = annotate(before, flag('info', ['C2']), flag('error', ['B1']), flag('warning', ['B4']));
    expect(formats(after)).toEqual(['error B1:C3 dxf 0 priority 1', 'warning B4 dxf 1 priority 2']);
    expect([...partText(after, 'xl/comments1.xml').matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual([
      'B1',
      'B4',
    ]);
    packageIsSound(after, before);
  });

  test("comes behind all of the user's own, those of newer Excels included, in the order of the schema", () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const before = handMade({
      styles: `${styles}<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`,
      sheets: [
        `<sheetData>${row}</sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:C1"/><phoneticPr fontId="0"/>` +
          '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="3"><formula>A1=1</formula></cfRule></conditionalFormatting>' +
          '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><legacyDrawingHF r:id="hf"/>' +
          `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting>` +
          '<x14:cfRule type="expression" priority="8"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      ],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['hf', 'vmlDrawing', '../drawings/vmlDrawing1.vml']),
        'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"></xml>',
      },
    });
    const after = annotate(before, flag('error', ['B1']), flag('info', ['A1']));
    expect(formats(after)).toEqual(['error B1 dxf 1 priority 9', 'info A1 dxf 2 priority 10']);
    expect(partText(after, SHEET)).toMatch(/footer="1"\/><legacyDrawing r:id="rId3"\/><legacyDrawingHF r:id="hf"\/>/);
    packageIsSound(after, before);
  });

  test('takes the prefixes of the sheet and of the styles', () => {
    const before = handMade({
      sheets: [''],
      parts: {
        [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></x:worksheet>`,
        'xl/styles.xml': `<s:styleSheet xmlns:s="${MAIN}"><s:dxfs count="0"/></s:styleSheet>`,
      },
    });
    const after = annotate(before, flag('error', ['B1']));
    expect(formats(after)).toHaveLength(1);
    expect(partText(after, SHEET)).toContain(
      '<x:legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>',
    );
    expect(partText(after, 'xl/styles.xml')).toContain('<s:dxfs count="1"><s:dxf><s:font>');
    packageIsSound(after, before);
  });

  test('is written where the workbook has no styles at all', () => {
    const before = handMade({
      parts: { 'xl/_rels/workbook.xml.rels': relationships(['s0', 'worksheet', 'worksheets/sheet1.xml']) },
    });
    const after = annotate(before, flag('error', ['B1']));
    expect(formats(after)).toEqual(['error B1 dxf 0 priority 1']);
    packageIsSound(after, before);
  });

  test('thousands of scattered cells in thousands of number formats', () => {
    const count = 3000;
    const many = Array.from(
      { length: count },
      (_, i) => `<row r="${2 * i + 1}"><c r="B${2 * i + 1}" s="${i}"><v>1</v></c></row>`,
    );
    const codes = Array.from(
      { length: count },
      (_, i) => `<numFmt numFmtId="${200 + i}" formatCode="0&quot; ${i}&quot;"/>`,
    );
    const xfs = Array.from({ length: count }, (_, i) => `<xf numFmtId="${200 + i}"/>`);
    const before = oneSheet(many.join(''), {
      styles: `<numFmts count="${count}">${codes.join('')}</numFmts><cellXfs count="${count}">${xfs.join('')}</cellXfs>`,
    });
    const cells = many.map((_, i) => `B${2 * i + 1}`);
    const plain = Array.from({ length: 2500 }, (_, i) => `Z${2 * i + 1}`);
    const after = annotate(before, flag('error', cells), flag('warning', plain));
    expect(formats(after)).toHaveLength(count + 3);
    packageIsSound(after, before);
  });
});

describe('Flags on what carries none', () => {
  test('a sheet that is not there: refused, nothing written', () => {
    const write = () => annotate(oneSheet(row), flag('error', ['B1']), flag('error', ['Autre!B1']));
    expect(write).toThrow(EditProblem);
    expect(write).toThrow('La feuille « Autre » n’est plus dans le classeur'.replace('’', "'"));
  });

  test('a chart sheet is passed over', () => {
    const before = handMade({
      sheets: ['<sheetData/>', '<sheetData/>'],
      parts: {
        'xl/_rels/workbook.xml.rels': relationships(
          ['s0', 'worksheet', 'worksheets/sheet1.xml'],
          ['s1', 'chartsheet', 'worksheets/sheet2.xml'],
        ),
      },
    });
    expect(formats(annotate(before, flag('error', ['B1', 'Feuille 2!B1'])))).toHaveLength(1);
  });
});
