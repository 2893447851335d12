import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { readWorkbook } from '../../src/files';
import { sheetFingerprint, type Snapshot } from '../../src/sheets';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { opens } from './support';
import { avenantOf, corrections, flagsOn, planOfActions, sharesOf } from './workbooks';

const ACTIONS = 6;

/** A workbook as Excel saves it after everything that Cofisol writes there. */
async function saved(): Promise<Uint8Array> {
  const { excel, host } = opens(await planOfActions(ACTIONS));
  await host.read();
  await host.apply([...sharesOf(ACTIONS), avenantOf(ACTIONS), corrections]);
  await host.apply([flagsOn(ACTIONS)]);
  return excel.save();
}

/** What the cells of each sheet hold, and the sums of the avenant to the cent. */
function contents({ sheets }: Snapshot): unknown {
  const avenant = sheets.find(({ name }) => name === 'Avenant')!;
  const sums = avenant.cells.filter(({ formula }) => formula?.startsWith('SUM'));
  return [
    sheets.map(({ name, cells }) => [name, sheetFingerprint(cells)]),
    sums.map(({ value }) => (value.kind === 'number' ? Number(value.raw).toFixed(2) : value)),
  ];
}

test('exceljs finds in the saved workbook what was written, and the flags as conditional formats', async () => {
  const bytes = await saved();
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const plan = book.getWorksheet('Plan')!;
  expect([plan.getCell('D2').value, plan.getCell('F2').value, plan.getCell('C2').numFmt]).toEqual([
    100,
    '=vu 0',
    '0.0',
  ]);
  const { conditionalFormattings } = plan as unknown as { conditionalFormattings: { ref: string; rules: unknown[] }[] };
  const areas = conditionalFormattings.map(({ ref }) => ref).sort();
  expect(areas).toEqual(['C2 C5', 'C3:C4 C6:C7', 'D2 D5', 'D3:D4 D6:D7']);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Plan', 'Avenant', 'Enveloppe']);
});

describeWithLibreOffice('LibreOffice', () => {
  test('reads the same cells in the saved workbook, and calculates its sums', async () => {
    const bytes = await saved();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-excel-'));
    const file = path.join(folder, 'enregistre.xlsx');
    writeFileSync(file, bytes);
    const opened = readWorkbook(readFileSync(await convert(file, 'xlsx', { recalculates: true })));
    rmSync(folder, { recursive: true });
    expect(contents(opened)).toEqual(contents(readWorkbook(bytes)));
  });
});
