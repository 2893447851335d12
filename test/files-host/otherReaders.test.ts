import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { editWorkbook, readWorkbook } from '../../src/files';
import { cellAddress, cellKey, type CellRef, type Edit } from '../../src/sheets';
import { cellAt, number, put, show, text } from '../support/edited';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { oddWorkbook } from '../support/oddWorkbook';
import { packageIsSound } from '../support/sound';

const fixture = (name: string): Uint8Array => readFileSync(path.join(__dirname, '../fixtures', name));

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return book;
}

/** Value and style of every cell, as exceljs has them, by address. */
function cellsOf(sheet: Worksheet): Map<string, unknown> {
  const found = new Map<string, unknown>();
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { value, style } = cell;
      found.set(
        cellKey({
          sheet: sheet.name,
          row: (cell.row as unknown as number) - 1,
          column: (cell.col as unknown as number) - 1,
        }),
        { value, style },
      );
    });
  });
  return found;
}

/** A number, a text, a format and a formula, one each on cells that are there, and beside them on ones that are not. */
function editsOf(bytes: Uint8Array): { edits: readonly Edit[]; touched: readonly CellRef[] } {
  const [sheet] = readWorkbook(bytes).sheets;
  if (!sheet) throw new Error('no sheet');
  const plain = sheet.cells.filter(
    ({ row, column, formula, value }) =>
      formula === null &&
      value.kind !== 'error' &&
      ![...sheet.merges, ...sheet.tables.map(({ range }) => range)].some(
        (one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right,
      ),
  );
  const at = (i: number): CellRef => ({ sheet: sheet.name, row: plain[i]!.row, column: plain[i]!.column });
  const beside = { sheet: sheet.name, row: 2, column: 40 };
  const formula = { kind: 'formula', formula: '1+2', value: { kind: 'number', raw: '3' } } as const;
  return {
    edits: [
      { type: 'set-content', cell: at(0), content: number('73500.15') },
      { type: 'set-content', cell: at(1), content: text('=1+1 <é>\n« à revoir »') },
      { type: 'set-format', cell: at(2), format: '0.000' },
      { type: 'set-content', cell: at(3), content: formula },
      { type: 'set-content', cell: beside, content: { kind: 'boolean', value: true } },
    ],
    touched: [at(0), at(1), at(2), at(3), beside],
  };
}

describe('exceljs finds', () => {
  test.each([
    ['a sample', () => Promise.resolve(fixture('samples/demo-departement.xlsx'))],
    ['another sample', () => Promise.resolve(fixture('samples/recap-et-fiches.xlsx'))],
    ['a workbook of LibreOffice', () => Promise.resolve(fixture('libreoffice/fiches-transposees.xlsx'))],
    ['a workbook of its own', async () => new Uint8Array(await oddWorkbook().xlsx.writeBuffer())],
  ])('what was written in %s, with the styles of before, and every other cell as it was', async (_, make) => {
    const bytes = await make();
    const { edits, touched } = editsOf(bytes);
    const written = editWorkbook(bytes, edits);
    packageIsSound(written, bytes);
    const [before, after] = [await opened(bytes), await opened(written)];
    const keys = new Set(touched.map(cellKey));
    for (const sheet of before.worksheets) {
      const now = cellsOf(after.getWorksheet(sheet.name)!);
      for (const [key, cell] of cellsOf(sheet)) if (!keys.has(key)) expect([key, now.get(key)]).toEqual([key, cell]);
    }
    const [a, b, c, d, e] = touched.map(({ sheet, row, column }) => {
      const address = cellAddress(row, column);
      return { old: before.getWorksheet(sheet)!.getCell(address), now: after.getWorksheet(sheet)!.getCell(address) };
    });
    expect([a!.now.value, b!.now.value, d!.now.value, e!.now.value]).toEqual([
      73500.15,
      '=1+1 <é>\n« à revoir »',
      { formula: '1+2', result: 3 },
      true,
    ]);
    for (const { old, now } of [a!, b!, d!]) expect(now.style).toEqual(old.style);
    expect(c!.now.value).toEqual(c!.old.value);
    // A cell without a style shows none in exceljs, one with a style that differs from it by its format shows the whole.
    expect(c!.now.style).toMatchObject({ ...c!.old.style, numFmt: '0.000' });
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('calculates what was written to the same figures, also where no result came with a formula', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-edit-'));
    const file = path.join(folder, 'modifie.xlsx');
    const book = new Workbook();
    const sheet = book.addWorksheet('Plan');
    sheet.getCell('A1').value = 100;
    sheet.getCell('A2').value = 200;
    sheet.getCell('B1').value = { formula: 'A1*2', shareType: 'shared', ref: 'B1:B2', result: 200 } as never;
    sheet.getCell('B2').value = { sharedFormula: 'B1', result: 400 };
    const before = new Uint8Array(await book.xlsx.writeBuffer());
    const missing = { kind: 'missing' } as const;
    writeFileSync(
      file,
      editWorkbook(before, [
        put('Plan!A1', number('73500.15')),
        put('Plan!A2', number('300.5')),
        put('Plan!B1', { kind: 'formula', formula: 'SUM(A1:A2)', value: missing }),
        put('Plan!C1', { kind: 'formula', formula: 'B1+B2', value: missing }),
        put('Plan!C2', text('=1+1 _x0041_')),
        show('Plan!C1', '0.00'),
      ]),
    );
    const snapshot = readWorkbook(readFileSync(await convert(file, 'xlsx', { recalculates: true })));
    rmSync(folder, { recursive: true });
    const figure = (address: string): number => {
      const value = cellAt(snapshot, address)?.value;
      return value?.kind === 'number' ? Number(value.raw) : NaN;
    };
    expect(figure('Plan!A1')).toBe(73500.15);
    expect(figure('Plan!B1')).toBeCloseTo(73800.65, 9);
    expect(figure('Plan!B2')).toBe(601);
    expect(figure('Plan!C1')).toBeCloseTo(74401.65, 9);
    expect(cellAt(snapshot, 'Plan!C1')?.format).toBe('0.00');
    expect(cellAt(snapshot, 'Plan!C2')).toMatchObject({ value: { kind: 'text', text: '=1+1 _x0041_' }, formula: null });
  });
});
