import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type CellValue as ExcelValue, type Worksheet } from 'exceljs';
import { readWorkbook } from '../../src/files';
import { cellAddress, type Cell, type SheetSnapshot, type Snapshot } from '../../src/sheets';
import { oddWorkbook } from '../support/oddWorkbook';

/**
 * exceljs as an independent reader: every cell's value, formula and format, and the merges. Exceptions, each for a
 * habit of exceljs: dates become Date objects (compared as serial numbers), hyperlinks and rich text become objects
 * (compared by their text), built-in formats 5 to 8, 22 and 37 to 44 are spelt otherwise (not compared), backslashes of formats are dropped, a cell inside a
 * merge repeats the value of its first (passed over).
 */
const FOLDERS = ['samples', 'libreoffice'].map((name) => join(__dirname, '../fixtures', name));
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter((name) =>
  name.endsWith('.xlsx'),
);

function plain(value: ExcelValue, date1904: boolean): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serial(value, date1904);
  if (typeof value !== 'object') return typeof value === 'number' ? String(value) : String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return plain(value.text, date1904);
  if ('result' in value) return plain(value.result, date1904);
  return null;
}

function serial(date: Date, date1904: boolean): string {
  return String(Number((date.getTime() / 86_400_000 + 25_569 - (date1904 ? 1462 : 0)).toFixed(9)));
}

function ours({ value }: Cell): string | null {
  if (value.kind === 'number') return String(Number(value.raw));
  if (value.kind === 'text') return value.text;
  if (value.kind === 'boolean') return String(value.value);
  return value.kind === 'error' ? value.code : null;
}

const OTHER_SPELLING = /\$|_\)|\[Red\]|m\/d\/yy|"h"/;

function compareSheet(sheet: SheetSnapshot, theirs: Worksheet, date1904: boolean): number {
  const mine = new Map(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const where = (address: string): string => `${sheet.name}!${address}`;
  let compared = 0;
  theirs.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const own = mine.get(cell.address);
      if (cell.value === null && own === undefined) return;
      const formula = cell.formula as string | undefined;
      const value = own && ours(own);
      const number = own?.value.kind === 'number';
      const expected = plain(formula === undefined ? cell.value : cell.result, date1904);
      expect([where(cell.address), number ? rounded(value) : value]).toEqual([
        where(cell.address),
        number ? rounded(expected) : expected,
      ]);
      expect([where(cell.address), own?.formula ?? undefined]).toEqual([where(cell.address), formula]);
      const format = (cell.numFmt as string | undefined) ?? 'General';
      if (!OTHER_SPELLING.test(format)) {
        expect([where(cell.address), own?.format.replace(/\\(.)/g, '$1')]).toEqual([where(cell.address), format]);
      }
      compared++;
      mine.delete(cell.address);
    });
  });
  const left = [...mine.keys()].filter((address) => !theirs.getCell(address).isMerged);
  expect(left.map(where)).toEqual([]);
  return compared;
}

function rounded(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : String(Number(Number(text).toPrecision(12)));
}

function merges(sheet: SheetSnapshot): string[] {
  return sheet.merges
    .map(({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`)
    .sort();
}

async function compare(bytes: Uint8Array): Promise<{ snapshot: Snapshot; compared: number }> {
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const snapshot = readWorkbook(bytes);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(book.worksheets.map(({ name }) => name));
  expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual(book.worksheets.map(({ state }) => state));
  let compared = 0;
  for (const sheet of snapshot.sheets) {
    const theirs = book.getWorksheet(sheet.name);
    if (!theirs) throw new Error(`exceljs has no sheet ${sheet.name}`);
    compared += compareSheet(sheet, theirs, snapshot.date1904);
    const model = theirs.model as unknown as { merges: string[] };
    expect(merges(sheet)).toEqual([...model.merges].sort());
  }
  return { snapshot, compared };
}

test.each(FILES.map((file) => [file.split('/').slice(-2).join('/'), file] as const))(
  '%s: the cells of exceljs',
  async (_, file) => {
    const { compared } = await compare(readFileSync(file));
    expect(compared).toBeGreaterThan(50);
  },
);

test.each([false, true])(
  'a workbook of odd features made by exceljs (shared strings: %s)',
  async (useSharedStrings) => {
    const bytes = new Uint8Array(await oddWorkbook().xlsx.writeBuffer({ useSharedStrings }));
    const { snapshot, compared } = await compare(bytes);
    expect(compared).toBeGreaterThan(40);
    const [first] = snapshot.sheets;
    expect([...(first?.hiddenRows ?? [])]).toEqual([5]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([3]);
    expect(first?.tables).toEqual([{ name: 'Actions', range: { top: 29, left: 0, bottom: 31, right: 1 } }]);
    expect(snapshot.names.map(({ name }) => name)).toContain('Plafond');
  },
);

test('dates of 1904 made by exceljs', async () => {
  const book = oddWorkbook();
  book.properties.date1904 = true;
  const { snapshot } = await compare(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(snapshot.date1904).toBe(true);
});
