import ExcelJS from 'exceljs';
import { readAppearance, type CellLook, type SheetAppearance } from '../../src/files';
import { MAIN, handMade, oneSheet } from '../support/workbook';

function lookAt(bytes: Uint8Array, row: number, column: number, sheet = 'Feuille 1'): CellLook | undefined {
  const appearance = readAppearance(bytes);
  const { cells } = appearance.sheet(sheet)!;
  for (let at = 0; at < cells.length; at += 3) {
    if (cells[at] === row && cells[at + 1] === column) return appearance.looks[cells[at + 2]!];
  }
  return undefined;
}

function sheetOf(inside: string): SheetAppearance {
  return readAppearance(handMade({ sheets: [inside] })).sheet('Feuille 1')!;
}

async function writtenByExceljs(style: Partial<ExcelJS.Style>): Promise<CellLook | undefined> {
  const book = new ExcelJS.Workbook();
  const cell = book.addWorksheet('Plan').getCell('C4');
  cell.value = 'x';
  cell.style = style;
  return lookAt(new Uint8Array(await book.xlsx.writeBuffer()), 3, 2, 'Plan');
}

const styled = (styles: string, rest: Parameters<typeof oneSheet>[1] = {}): CellLook | undefined =>
  lookAt(oneSheet('<row r="1"><c r="A1" s="1"/></row>', { styles, ...rest }), 0, 0);

describe('a cell looks as its program wrote it', () => {
  test('fonts, fills, alignment and borders', async () => {
    const look = await writtenByExceljs({
      font: {
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        size: 14,
        name: 'Marianne',
        color: { argb: 'FF1F4E79' },
      },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEBB0' } },
      alignment: { horizontal: 'center', vertical: 'top', wrapText: true, indent: 2 },
      border: { top: { style: 'medium', color: { argb: 'FFC00000' } }, left: { style: 'hair' } },
    });
    expect(look).toEqual({
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      size: 14,
      font: 'Marianne',
      colour: '1F4E79',
      fill: 'FFEBB0',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      borders: {
        top: { line: 'medium', colour: 'C00000' },
        right: null,
        bottom: null,
        left: { line: 'dotted', colour: null },
      },
    });
  });

  test('a pattern shows as the colour that the eye sees', async () => {
    const fill = { type: 'pattern', pattern: 'mediumGray', fgColor: { argb: 'FF000000' } } as const;
    expect((await writtenByExceljs({ fill }))?.fill).toBe('808080');
  });

  test('colours of the theme come with their tint, by the workbook’s own theme', () => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s0" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="sy" Type="${office}/styles" Target="styles.xml"/><Relationship Id="th" Type="${office}/theme" Target="theme/theme1.xml"/></Relationships>`;
    const look = styled(
      `<fonts><font/><font><color theme="1"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs>`,
      { parts: { 'xl/theme/theme1.xml': theme, 'xl/_rels/workbook.xml.rels': relations } },
    );
    // Excel calls it « Accent 1, plus clair 60 % » and shows B4C6E7; one step of a channel is nothing to the eye.
    const channels = [0, 2, 4].map((at) => parseInt(look!.fill!.slice(at, at + 2), 16));
    [0xb4, 0xc6, 0xe7].forEach((channel, i) => expect(Math.abs(channels[i]! - channel)).toBeLessThanOrEqual(1));
    expect(look?.colour).toBe('111111');
  });

  test.each([
    ['0', '000000'],
    ['10', 'FF0000'],
    ['22', 'C0C0C0'],
    ['64', null],
  ])('the colour of number %s', (number, colour) => {
    const look = styled(
      `<fonts><font/><font><color indexed="${number}"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`,
    );
    expect(look?.colour).toBe(colour);
  });

  test('conditional formats and named styles are no styles of cells', () => {
    const look = styled(
      `<fonts><font/></fonts><cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs><xf/><xf fontId="0"/></cellXfs><dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>`,
    );
    expect(look).toMatchObject({ bold: false, fill: null });
  });
});

describe('columns and rows have their sizes', () => {
  test('widths in characters and heights in points become pixels', () => {
    const sheet = sheetOf(
      '<sheetFormatPr defaultRowHeight="18" defaultColWidth="12"/><cols><col min="2" max="3" width="20.5" style="1"/></cols><sheetData><row r="2" ht="30" customHeight="1"><c r="A2"/></row></sheetData>',
    );
    expect(sheet).toMatchObject({ columnWidth: 84, rowHeight: 24 });
    expect(sheet.columns).toEqual([{ from: 1, to: 2, width: 144, look: 1 }]);
    expect(sheet.rows.get(1)).toEqual({ height: 40, look: null });
  });

  test('panes that stay in view and grid lines that were taken away are told', () => {
    const view =
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>';
    expect(sheetOf(`${view}<sheetData/>`)).toMatchObject({ gridLines: false, frozen: { rows: 3, columns: 1 } });
  });

  test('cells written in disorder come by row, then by column', () => {
    const { cells } = sheetOf(
      '<sheetData><row r="2"><c r="B2" s="1"/><c r="A2" s="2"/></row><row r="1"><c r="A1" s="3"/></row></sheetData>',
    );
    expect([...cells]).toEqual([0, 0, 3, 1, 0, 2, 1, 1, 1]);
  });
});

test('a damaged styles part costs the looks, not the workbook', () => {
  const bytes = handMade({ parts: { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts>` } });
  expect(readAppearance(bytes).looks).toHaveLength(1);
});
