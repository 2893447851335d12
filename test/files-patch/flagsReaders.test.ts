import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { openpyxl, describeWithOpenpyxl } from '../features/openpyxl';
import { readWorkbook } from '../../src/files';
import { annotate, clean, flag } from '../support/flags';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { faultsOf } from '../support/sound';

const SHEET = 'Récapitulatif';
const at = (cell: string): string => `${SHEET}!${cell}`;
const message = "L'État paie 4 000,00 € de plus que sa moitié.";

/** A workbook of exceljs with a note and a conditional format of its user, and with flags beside them. */
async function flagged(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet(SHEET);
  sheet.addRow(['Action', 'Part État', 'Le']);
  sheet.addRow(['Bus des droits', 44000.5, new Date(Date.UTC(2025, 0, 2))]);
  sheet.getCell('B2').numFmt = '#,##0.00 "€"';
  sheet.getCell('C2').numFmt = 'dd/mm/yyyy';
  sheet.getCell('A2').note = 'note de Mme Durand';
  sheet.addConditionalFormatting({
    ref: 'B2',
    rules: [{ type: 'expression', priority: 1, formulae: ['B2>1'], style: { font: { bold: true } } }],
  });
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return annotate(
    bytes,
    flag('error', [at('B2')], { message }),
    flag('warning', [at('C2'), at('A2')], { message: 'À voir.' }),
    flag('info', [at('D2')], { on: [at('A1')] }),
  );
}

const inFile = (bytes: Uint8Array): string => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'cofisol-flags-')), 'copie.xlsx');
  writeFileSync(file, bytes);
  return file;
};

async function byExceljs(
  bytes: Uint8Array,
): Promise<{ formulas: string[]; notes: Record<string, string>; marks: string[] }> {
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet(SHEET)!;
  const rules = (
    sheet as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[]; style: { numFmt?: unknown } }[] }[];
    }
  ).conditionalFormattings;
  const notes: Record<string, string> = {};
  for (const cell of ['A1', 'A2', 'B2', 'C2', 'D2']) {
    const note = sheet.getCell(cell).note as { texts?: { text: string }[] } | string | undefined;
    if (note) notes[cell] = typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
  }
  return {
    formulas: rules.flatMap(({ ref, rules: list }) => list.map(({ formulae }) => `${ref} ${formulae[0]}`)),
    notes,
    marks: rules.flatMap(({ rules: list }) => list.map(({ style }) => JSON.stringify(style.numFmt ?? null))),
  };
}

/** Nothing of ours is left; the note and the format of the user are there. */
async function isTheUsersAgain(bytes: Uint8Array): Promise<void> {
  const cleaned = clean(bytes);
  for (const [name, part] of Object.entries(unzipSync(cleaned))) {
    expect([
      name,
      /cofisol:|— Cofisol|Anomalie bloquante/.test(name.endsWith('styles.xml') ? '' : strFromU8(part)),
    ]).toEqual([name, false]);
  }
  const { formulas, notes } = await byExceljs(cleaned);
  expect(formulas).toEqual(['B2 B2>1']);
  expect(Object.entries(notes).map(([cell, text]) => `${cell} ${text.trim()}`)).toEqual(['A2 note de Mme Durand']);
  expect(readWorkbook(cleaned).sheets[0]!.cells.map(({ value }) => value)).toEqual(
    readWorkbook(bytes).sheets[0]!.cells.map(({ value }) => value),
  );
  const known = new Set(faultsOf(bytes));
  expect(faultsOf(cleaned).filter((fault) => !known.has(fault))).toEqual([]);
}

describe('exceljs', () => {
  test('sees the conditional formats and the notes, the user’s first', async () => {
    const { formulas, notes, marks } = await byExceljs(await flagged());
    expect(formulas).toEqual([
      'B2 B2>1',
      'B2 N("cofisol:error")=0',
      'C2 N("cofisol:warning")=0',
      'A2 N("cofisol:warning")=0',
      'A1 D2 N("cofisol:info")=0',
    ]);
    expect(marks[1]).toContain('▲');
    expect(notes['A2']).toBe('note de Mme Durand');
    expect(notes['B2']).toBe(`▲ Anomalie bloquante\n${message}\n— Cofisol`);
    // exceljs drops the note of a cell that the sheet does not have.
    expect(Object.keys(notes)).toEqual(['A2', 'B2', 'C2']);
  });

  test('saves a copy from which ours are taken out', async () => {
    const book = new Workbook();
    await book.xlsx.load((await flagged()).buffer as ArrayBuffer);
    await isTheUsersAgain(new Uint8Array(await book.xlsx.writeBuffer()));
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('keeps conditions, marks and notes, as .ods too', async () => {
    const parts = unzipSync(readFileSync(await convert(inFile(await flagged()), 'ods')));
    const content = strFromU8(parts['content.xml']!);
    for (const severity of ['error', 'warning', 'info']) {
      expect(content).toContain(`formula-is(N(&quot;cofisol:${severity}&quot;)=0)`);
    }
    expect(content.match(/<office:annotation /g)).toHaveLength(4);
    expect(strFromU8(parts['styles.xml']!)).toContain('▲');
  });

  test('saves a copy from which ours are taken out', async () => {
    await isTheUsersAgain(readFileSync(await convert(inFile(await flagged()), 'xlsx')));
  });
});

describeWithOpenpyxl('openpyxl', () => {
  test('sees the conditional formats and the notes', async () => {
    const lines = (await openpyxl(SEEN, inFile(await flagged()))).split('\n');
    expect(lines).toEqual([
      'B2 B2>1 -',
      'B2 N("cofisol:error")=0 "▲ ',
      'C2 N("cofisol:warning")=0 "◆ ',
      'A2 N("cofisol:warning")=0 "◆ ',
      'A1 D2 N("cofisol:info")=0 "● ',
      expect.stringMatching(/^A2 (?!Cofisol)/),
      expect.stringMatching(/^B2 Cofisol \d+$/),
      expect.stringMatching(/^C2 Cofisol \d+$/),
      expect.stringMatching(/^D2 Cofisol \d+$/),
    ]);
  });

  test('saves a copy from which ours are taken out', async () => {
    const file = inFile(await flagged());
    await openpyxl('openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])', file);
    const cleaned = clean(new Uint8Array(readFileSync(file)));
    // exceljs does not find the notes where openpyxl puts them.
    expect(await openpyxl(SEEN, inFile(cleaned))).toMatch(/^B2 B2>1 -\nA2 (?!Cofisol).*$/);
    expect(faultsOf(cleaned)).toEqual([]);
  });
});

const SEEN =
  'ws = openpyxl.load_workbook(sys.argv[1]).worksheets[0]\n' +
  'for f in ws.conditional_formatting:\n  for r in f.rules: print(f.sqref, r.formula[0], (r.dxf.numFmt.formatCode if r.dxf and r.dxf.numFmt else "-")[:3])\n' +
  'for row in ws.iter_rows():\n  for c in row:\n    if c.comment: print(c.coordinate, c.comment.author, len(c.comment.text))';
