import { oneSheet } from '../support/workbook';
import { annotate, clean, flag, isByteIdentical, partText } from '../support/flags';
import { packageIsSound } from '../support/sound';

const SHEET = 'xl/worksheets/sheet1.xml';
const row = '<row r="1"><c r="A1" t="str"><v>Part État</v></c><c r="B1" s="1"><v>1250.5</v></c><c r="C1" s="1"/></row>';
const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';

describe('Flags in a workbook', () => {
  test('show as a conditional format with the mark, the colours and the number format of the cell', () => {
    const after = annotate(oneSheet(row, { styles }), flag('error', ['B1']));
    expect(partText(after, SHEET)).toContain(
      '</sheetData><conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="1"><formula>N("cofisol:error")=0</formula></cfRule></conditionalFormatting>',
    );
    expect(partText(after, 'xl/styles.xml')).toContain(
      '<dxfs count="1"><dxf><font><color rgb="FF7A0C0C"/></font><numFmt numFmtId="165" formatCode="&quot;▲ &quot;#,##0.00\\ &quot;€&quot;;',
    );
  });

  test('and a note', () => {
    const after = annotate(
      oneSheet(row, { styles }),
      flag('error', ['B1'], { message: 'Il manque 3 € <à voir> & _x0041_.' }),
    );
    expect(partText(after, 'xl/comments1.xml')).toContain('Il manque 3 € &lt;à voir&gt; &amp; _x005F_x0041_.');
    packageIsSound(after, oneSheet(row, { styles }));
  });

  test('are taken out exactly', () => {
    const before = oneSheet(row, { styles });
    isByteIdentical(clean(annotate(before, flag('error', ['B1', 'C1'], { on: ['A1'] }))), before);
  });
});
