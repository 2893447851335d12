import { cellAt, edited, number, put, rowsOf, show } from '../support/edited';
import { oneSheet } from '../support/workbook';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs count="3"><xf numFmtId="0" fontId="0"/>' +
  '<xf numFmtId="164" fontId="2" xfId="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="4" fontId="3"/></cellXfs>';

describe('A number format', () => {
  test('comes with a style that is otherwise the same, made once', () => {
    const before = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
    const bytes = oneSheet(before, { styles: STYLES });
    const { parts, sheet, snapshot } = edited(
      bytes,
      show('A1', '0.00%'),
      show('B1', '0.00%'),
      show('C1', '#,##0.00\\ "€"'),
    );
    expect(rowsOf(sheet)).toBe(
      '<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1" s="3"><v>2</v></c><c r="C1" s="4"/></row>',
    );
    expect(parts['xl/styles.xml']).toContain(
      '<cellXfs count="5"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="2" xfId="1"><alignment wrapText="1"/><protection locked="0"/></xf>' +
        '<xf numFmtId="4" fontId="3"/><xf numFmtId="10" fontId="2" xfId="1" applyNumberFormat="1"><alignment wrapText="1"/><protection locked="0"/></xf>' +
        '<xf numFmtId="165" fontId="0" applyNumberFormat="1"/></cellXfs>',
    );
    expect(cellAt(snapshot, 'A1')?.format).toBe('0.00%');
  });

  test('gets an id that no differential style has', () => {
    const styles =
      '<cellXfs count="1"><xf numFmtId="0"/></cellXfs><dxfs count="1"><dxf><numFmt numFmtId="170" formatCode="0.000"/></dxf></dxfs>';
    const { parts } = edited(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { styles }), show('A1', '0.0 "€"'));
    expect(parts['xl/styles.xml']).toContain('<numFmt numFmtId="171" formatCode="0.0 &quot;€&quot;"/>');
  });

  test('uses a style that is there, and changes nothing where the format is that one already', () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf applyNumberFormat="1" numFmtId="2"></xf></cellXfs>';
    const before = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row>';
    const { parts, sheet } = edited(oneSheet(before, { styles }), show('A1', '0.00'), show('B1', '0.00'));
    expect(rowsOf(sheet)).toBe('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row>');
    expect(parts['xl/styles.xml']).toContain(styles);
  });

  test.each([
    ['no list of styles', oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>')],
    ['an empty part', oneSheet('<row r="1"><c r="A1" s="9"><v>1</v></c></row>', { styles: '<cellXfs count="0"/>' })],
  ])('is written where there is %s', (_, bytes) => {
    const { snapshot } = edited(bytes, show('A1', '0.00'), put('B1', number('2')));
    expect(cellAt(snapshot, 'A1')?.format).toBe('0.00');
    expect(cellAt(snapshot, 'B1')?.format).toBe('General');
  });
});
