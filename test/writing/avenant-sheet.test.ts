import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { editWorkbook, readWorkbook } from '../../src/files';
import { fromExcelNumber } from '../../src/money';
import { builtInParameters as parameters } from '../../src/parameters';
import type { Edit, NewSheet, Snapshot } from '../../src/sheets';
import { avenantEdits, avenantTable, PLAIN_AVENANT, type AvenantOptions } from '../../src/writing/avenant';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { linesOf, reportOf } from '../support/reading';
import { asRead, checkOf } from './support';

const SAMPLES = [
  'demo-departement',
  'demo-metropole',
  'recap-kiloeuros',
  'fiches-empilees',
  'liste-annees',
  'recap-colle-du-pdf',
];
const bytesOf = (sample: string) => new Uint8Array(readFileSync(`test/fixtures/samples/${sample}.xlsx`));

function avenantOf(snapshot: Snapshot, options: Partial<AvenantOptions> = {}) {
  const table = avenantTable(checkOf(snapshot), { ...PLAIN_AVENANT, year: 2026, ...options }, parameters)!;
  return { table, ...avenantEdits(snapshot, table, true) };
}

/** The same edits without the results of formulas: whoever opens the file has to calculate them. */
function uncalculated(edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => {
    if (edit.type !== 'add-sheet') return edit;
    const rows = edit.sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.content.kind === 'formula'
          ? { ...cell, content: { ...cell.content, value: { kind: 'missing' as const } } }
          : cell,
      ),
    }));
    return { ...edit, sheet: { ...edit.sheet, rows } };
  });
}

/** What a sheet shows: text as it is, numbers as cents, by row and column. */
function shown(snapshot: Snapshot, name: string): Map<string, string> {
  const cells = snapshot.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return new Map(
    cells.map(({ row, column, value }) => [
      `${row},${column}`,
      value.kind === 'number'
        ? String(fromExcelNumber(value.raw)?.cents)
        : value.kind === 'text'
          ? value.text
          : JSON.stringify(value),
    ]),
  );
}

const expected = (sheet: NewSheet) =>
  shown({ sheets: [asRead(sheet)], names: [], date1904: false, customXml: null }, sheet.name);

describe("La feuille d'un avenant", () => {
  test.each(SAMPLES)('%s: read alone, it gives the lines of its year again', (sample) => {
    const snapshot = readWorkbook(bytesOf(sample));
    const { sheet } = avenantOf(snapshot);
    const before = linesOf(reportOf(snapshot)).filter((line) => line.includes(' 2026 :'));
    // The sheet also says what was delegated, which the workbook may leave to be worked out.
    const after = linesOf(reportOf({ ...snapshot, sheets: [asRead(sheet)] })).map((line) =>
      line.replace(/ (report|réfaction|délégué) -?[\d.]+/g, ''),
    );
    expect(after.toSorted()).toEqual(before.toSorted());
  });

  test.each(SAMPLES)('%s: added to its workbook, it changes nothing of what is read and found', (sample) => {
    const bytes = bytesOf(sample);
    const before = readWorkbook(bytes);
    const after = readWorkbook(editWorkbook(bytes, avenantOf(before).edits));
    const strip = (lines: string[]) => lines.map((line) => line.replace(/ (report|réfaction|délégué) -?[\d.]+/g, ''));
    expect(strip(linesOf(reportOf(after)))).toEqual(strip(linesOf(reportOf(before))));
  });

  test('made again it takes the place of the first one, unless somebody changed that', () => {
    const bytes = bytesOf('demo-departement');
    const once = editWorkbook(bytes, avenantOf(readWorkbook(bytes)).edits);
    const again = avenantOf(readWorkbook(once));
    expect(again.replaces).toBe('Avenant 2026');
    const twice = readWorkbook(editWorkbook(once, again.edits));
    expect(twice.sheets.map(({ name }) => name)).toEqual(readWorkbook(once).sheets.map(({ name }) => name));

    const cell = { sheet: 'Avenant 2026', row: 0, column: 0 };
    const typed = editWorkbook(once, [
      { type: 'set-content', cell, content: { kind: 'text', text: 'Version du bureau' } },
    ]);
    const beside = avenantOf(readWorkbook(typed));
    expect([beside.replaces, beside.keeps, beside.sheet.name]).toEqual([null, 'Avenant 2026', 'Avenant 2026 (2)']);
  });

  test('a title that begins like a formula stays text', () => {
    const bytes = bytesOf('demo-departement');
    const { sheet, edits } = avenantOf(readWorkbook(bytes));
    const risky = ['=1+1', '+33', '-12', '@SUM(A1)'];
    const rows = [
      ...sheet.rows,
      ...risky.map((text) => ({ cells: [{ column: 0, content: { kind: 'text' as const, text } }] })),
    ];
    const written = editWorkbook(bytes, [
      ...edits.slice(0, -1),
      { type: 'add-sheet', sheet: { ...sheet, rows }, before: null },
    ]);
    const read = readWorkbook(written).sheets.at(-1)!.cells.slice(-4);
    expect(read.map(({ value, formula }) => [value, formula])).toEqual(
      risky.map((text) => [{ kind: 'text', text }, null]),
    );
  });
});

describeWithLibreOffice("La feuille d'un avenant dans LibreOffice", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-avenant-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function recalculated(name: string, bytes: Uint8Array): Promise<Snapshot> {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const converted = await convert(file, 'xlsx');
    const snapshot = readWorkbook(readFileSync(converted));
    rmSync(path.dirname(converted), { recursive: true, force: true });
    return snapshot;
  }

  test.each(SAMPLES)('%s: every figure is the same once calculated there', async (sample) => {
    const bytes = bytesOf(sample);
    const { edits, sheet } = avenantOf(readWorkbook(bytes), { wholeEuros: sample === 'liste-annees' });
    const there = await recalculated(sample, editWorkbook(bytes, uncalculated(edits)));
    expect(shown(there, sheet.name)).toEqual(expected(sheet));
  });

  test('one amount corrected in its source moves the totals as the engine says', async () => {
    const bytes = bytesOf('demo-departement');
    const before = readWorkbook(bytes);
    const { edits, sheet, table } = avenantOf(before);
    const [cell] = table.groups[0]!.rows[0]!.state.cells;
    const correction: Edit = { type: 'set-content', cell: cell!, content: { kind: 'number', raw: '41234.56' } };
    const corrected = editWorkbook(bytes, [correction]);
    const there = await recalculated('corrige', editWorkbook(corrected, uncalculated(edits)));
    const asEngine = expected(avenantOf(readWorkbook(corrected)).sheet);
    const moved = shown(there, sheet.name);
    // The sum in words can't follow, and says so; all amounts do.
    const words = [...moved].filter(([, text]) => text.includes("a changé depuis l'écriture"));
    expect(words).toHaveLength(1);
    const amounts = (cells: Map<string, string>) => [...cells].filter(([, text]) => /^-?\d+$/.test(text));
    expect(amounts(moved)).toEqual(amounts(asEngine));
    expect(amounts(moved)).not.toEqual(amounts(expected(sheet)));
  });
  test('an axis above its plafond: fungibility or not follows the credits of the other axes', async () => {
    const bytes = bytesOf('demo-departement');
    const { edits, sheet, table } = avenantOf(readWorkbook(bytes));
    const verdicts = (cells: Map<string, string>) =>
      [...cells.values()].filter((text) => /^plafond (re|de|dé)/i.test(text));
    expect(verdicts(expected(sheet)).at(-1)).toMatch(/^PLAFOND DÉPASSÉ/);
    // The three axes are 7 350 above together; axis 1 gives up more than that.
    const [cell] = table.groups[0]!.rows[0]!.state.cells;
    const less: Edit = { type: 'set-content', cell: cell!, content: { kind: 'number', raw: '30000' } };
    const corrected = editWorkbook(bytes, [less]);
    const there = verdicts(
      shown(await recalculated('fongible', editWorkbook(corrected, uncalculated(edits))), sheet.name),
    );
    expect(there).toEqual(verdicts(expected(avenantOf(readWorkbook(corrected)).sheet)));
    expect(there.at(-1)).toMatch(/^Plafond de l'axe dépassé \(fongibilité à convenir\)/);
  });
});
