import { handMade, MAIN, relationships } from './workbook';

const row = (n: number, cells: string, rest = ''): string => `<row r="${n}" spans="1:3"${rest}>${cells}</row>`;

/** Two sheets with what edits of cells may hit: shared formulas, styles of rows and columns, a chain of calculation. */
export function richWorkbook(): Uint8Array {
  const first =
    '<dimension ref="A1:C4"/><cols><col min="4" max="5" width="9" style="2"/></cols><sheetData>' +
    row(1, '<c r="A1" s="1"><v>1.5</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1</f><v>2.25</v></c>') +
    row(
      2,
      '<c r="A2" s="1"><v>2</v></c><c r="B2" s="2"><f t="shared" si="0"/><v>3</v></c><c r="C2" t="s"><v>0</v></c>',
    ) +
    row(4, '<c r="B4"><f t="shared" si="0"/><v>0</v></c><c r="C4" t="b"><v>1</v></c>', ' s="1" customFormat="1"') +
    '</sheetData>';
  const second = '<sheetData><row r="1"><c r="A1"><f>SUM(\'Feuille 1\'!A1:B4)</f><v>8.75</v></c></row></sheetData>';
  return handMade({
    sheets: [first, second],
    strings: '<si><r><t>riche </t></r><r><t>&amp; texte</t></r></si>',
    styles:
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts count="1"><font/></fonts>' +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="3"><xf/><xf numFmtId="4"/><xf numFmtId="170"><alignment wrapText="1"/></xf></cellXfs>',
    parts: {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/><c r="B2"/><c r="A1" i="2"/><c r="B4" i="1"/></calcChain>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['s0', 'worksheet', 'worksheets/sheet1.xml'],
        ['s1', 'worksheet', 'worksheets/sheet2.xml'],
        ['st', 'sharedStrings', 'sharedStrings.xml'],
        ['sy', 'styles', 'styles.xml'],
        ['cc', 'calcChain', 'calcChain.xml'],
      ),
    },
  });
}
