import { readAppearance, readWorkbook } from '../../src/files';
import { moved } from '../../src/page/grid/model/moves';
import { sheetModel, type SheetModel } from '../../src/page/grid/model/sheetModel';
import { makeTracks } from '../../src/page/grid/model/tracks';
import { cellView } from '../../src/page/grid/view/cellView';
import { HeldBoxes } from '../../src/page/grid/view/held';
import { handMade } from '../support/workbook';

const NONE: ReadonlySet<number> = new Set();

function modelOf(inside: string, styles = '', opened: ReadonlySet<number> = NONE): SheetModel {
  const bytes = handMade({ sheets: [inside], styles });
  const appearance = readAppearance(bytes);
  return sheetModel({
    sheet: readWorkbook(bytes).sheets[0]!,
    appearance: appearance.sheet('Feuille 1'),
    looks: appearance.looks,
    date1904: false,
    openedRows: opened,
    openedColumns: NONE,
  });
}

const text = (cell: string, of: string, style = ''): string =>
  `<c r="${cell}" t="inlineStr" ${style}><is><t>${of}</t></is></c>`;
const go = (model: SheetModel, row: number, column: number, key: string, control = false) =>
  moved(model, { row, column }, { key, control }, 10);

describe('hidden rows are folded, and can be opened', () => {
  const rows =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row></sheetData>';

  test('a run of them is one narrow line', () => {
    const { all } = modelOf(rows).rows;
    expect(all[1]).toMatchObject({ from: 1, to: 2, folded: 'hidden', size: 12 });
    expect(all[2]).toMatchObject({ from: 3, folded: null, start: 20 + 12 });
  });

  test('opened, each of them stands in its place', () => {
    const { all } = modelOf(rows, '', new Set([1])).rows;
    expect(all.slice(0, 4).map(({ from, folded }) => [from, folded])).toEqual([
      [0, null],
      [1, null],
      [2, null],
      [3, null],
    ]);
  });

  test('arrows pass over them', () => {
    expect(go(modelOf(rows), 0, 0, 'ArrowDown')).toEqual({ row: 3, column: 0 });
  });
});

test('a cell at the end of Excel’s rows does not make a grid of a million lines', () => {
  const tracks = makeTracks({ count: 1_048_576, hidden: NONE, opened: NONE, used: [0, 1_048_575], sizeOf: () => 20 });
  expect(tracks.all.length).toBeLessThan(100);
  expect(tracks.all[tracks.positionOf(1_048_575)]).toMatchObject({ from: 1_048_575, folded: null });
});

describe('keys move as in a spreadsheet', () => {
  const model = modelOf(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="E1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="30"><c r="A30"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C4"/></mergeCells>',
  );
  test.each([
    ['the end of a run, then the next filled cell', 0, 0, 'ArrowRight', [0, 1]],
    ['over blank ones', 0, 1, 'ArrowRight', [0, 4]],
    ['down to the far one', 1, 0, 'ArrowDown', [29, 0]],
    ['the first cell', 29, 0, 'Home', [0, 0]],
    ['the last cell', 0, 0, 'End', [29, 4]],
  ] as const)('with Ctrl: %s', (_name, row, column, key, to) => {
    expect(go(model, row, column, key, true)).toEqual({ row: to[0], column: to[1] });
  });

  test('Home and End stay on the row; pages go by what is in view', () => {
    expect(go(model, 0, 1, 'Home')).toEqual({ row: 0, column: 0 });
    expect(go(model, 0, 1, 'End')).toEqual({ row: 0, column: 4 });
    expect(go(model, 0, 0, 'PageDown')).toEqual({ row: 10, column: 0 });
    expect(go(model, 12, 0, 'PageUp')).toEqual({ row: 2, column: 0 });
  });

  test('merged cells are one cell', () => {
    expect(go(model, 2, 0, 'ArrowRight')).toEqual({ row: 1, column: 1 });
    expect(go(model, 1, 1, 'ArrowRight')).toEqual({ row: 1, column: 3 });
    expect(go(model, 1, 1, 'ArrowDown')).toEqual({ row: 4, column: 1 });
  });

  test('the edge of the sheet stops', () => {
    expect(go(model, 0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(go(model, 0, 0, 'x')).toBeNull();
  });
});

describe('a cell is drawn as a spreadsheet draws it', () => {
  const viewOf = (model: SheetModel, row: number, column: number) =>
    cellView(model, model.rows.all[row]!, model.columns.all[column]!, null);

  test('long text runs over blank neighbours, up to the next filled cell', () => {
    const model = modelOf(
      `<sheetData><row r="1">${text('A1', 'x'.repeat(60))}<c r="C1"><v>1</v></c></row><row r="2">${text('A2', 'x'.repeat(60))}<c r="B2"><v>1</v></c></row></sheetData>`,
    );
    expect(viewOf(model, 0, 0)?.spill).toBe(128);
    expect(viewOf(model, 1, 0)?.spill).toBeNull();
  });

  test('numbers stand at the right, errors in the middle, text at the left', () => {
    const model = modelOf(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c>${text('C1', 'a')}</row></sheetData>`,
    );
    expect([0, 1, 2].map((column) => viewOf(model, 0, column)?.align)).toEqual(['right', 'center', 'left']);
  });

  test('merged cells have the size of all, and cover the others', () => {
    const model = modelOf(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B3"/></mergeCells>',
    );
    expect(viewOf(model, 0, 0)).toMatchObject({ width: 128, height: 60, columnSpan: 2, rowSpan: 3 });
    expect(viewOf(model, 1, 1)).toBeNull();
  });

  test('a negative amount in a red format is red', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00;[Red]-#,##0.00"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>';
    const model = modelOf(
      '<sheetData><row r="1"><c r="A1" s="1"><v>-5</v></c><c r="B1" s="1"><v>5</v></c></row></sheetData>',
      styles,
    );
    const [negative, positive] = [0, 1].map((column) => viewOf(model, 0, column)?.colour);
    expect(negative).toContain('#FF0000');
    expect(positive).toBeNull();
  });

  test('a row that wraps its text is as high as the text, one of a given height is not', () => {
    const styles = '<cellXfs><xf/><xf><alignment wrapText="1"/></xf></cellXfs>';
    const words = 'Nombre de personnes rencontrées en aller-vers';
    const model = modelOf(
      `<sheetData><row r="1">${text('A1', words, 's="1"')}</row><row r="2" ht="15">${text('A2', words, 's="1"')}</row></sheetData>`,
      styles,
    );
    expect(model.rows.all[0]?.size).toBeGreaterThan(60);
    expect(model.rows.all[1]?.size).toBe(20);
  });
});

describe('what the workbook freezes stays in view, as far as there is room', () => {
  const panes = (pane: string, rest = ''): SheetModel =>
    modelOf(`<sheetViews><sheetView>${pane}</sheetView></sheetViews>${rest}<sheetData/>`);
  const both = panes(
    '<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/>',
    '<cols><col min="1" max="1" width="10"/><col min="2" max="2" width="40"/></cols>',
  );

  test('the columns before the line, 70 and 280 pixels wide here, with two fifths left for the others', () => {
    expect(both.frozenColumns(600)).toBe(2);
    expect(both.frozenColumns(550)).toBe(1);
    expect(both.frozenColumns(100)).toBe(0);
  });

  test('the rows all together, or none: headers stand at their foot', () => {
    expect(both.frozen).toBe(5);
    expect(panes('<pane ySplit="12" topLeftCell="A13" state="frozen"/>').frozen).toBe(0);
  });

  test('panes that are only split hold nothing', () => {
    expect(panes('<pane xSplit="3000" ySplit="900" topLeftCell="C6"/>').frozenColumns(2000)).toBe(0);
  });

  test('a fold within what is held, and a box that sticks, leave each box in its place', () => {
    const boxes = new HeldBoxes();
    // The head of the row is 52 pixels wide; neighbours share a line.
    expect([boxes.spaceBefore(51, 71), boxes.spaceBefore(121, 281), boxes.spaceBefore(420, 65)]).toEqual([-1, -1, 18]);
  });
});
