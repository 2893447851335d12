import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { parseCellRef } from '../../src/sheets';
import { generate, type ExpectedEntry, type Generated } from '../generator/generate.cjs';
import { builtPage, describeWithChromium, type BuiltPage } from '../support/chromium';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { shownInLibreOffice } from '../support/libreofficeMacro';

const YEAR = 2026;
/** Two faulty shares and nothing else; the others only read and added up. */
const OFFICER = 50;
const COMMISSAIRE = [9, 10, 44];

const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-downloads-'));
const files = new Map<string, string>();
function keep(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  files.set(name, file);
  return file;
}
const kept = (name: string): string => files.get(name) ?? '';

const plain = (text: string): string => text.replace(/[\s\u202f]+/g, ' ');
/** « 1 234,50 € ». */
const euros = (cents: bigint): string => {
  const [whole, rest] = [String(cents / 100n), String(cents % 100n).padStart(2, '0')];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ' ')},${rest} €`;
};
const cents = (amount: string | null): bigint => BigInt((amount ?? '0').replace('.', ''));
const sum = (amounts: readonly (string | null)[]): bigint => amounts.reduce((all, one) => all + cents(one), 0n);
/** As the oracle adds them up. */
const creditsOf = ({ totals }: ExpectedEntry, year: number): bigint =>
  sum(totals.filter((total) => total.year === year).map(({ state }) => state));

/** Shares that are more than a euro off those of the oracle, by their cells, with the right ones. */
function faultyShares({ actions }: ExpectedEntry): ReadonlyMap<string, string> {
  const shares = actions.flatMap(({ years }) =>
    years.flatMap((year) => (['state', 'collectivity'] as const).map((name) => [year, name] as const)),
  );
  const faulty = shares.filter(([year, name]) => {
    const [entered, due] = [year[name], year.expected[name]];
    return entered !== null && due !== null && Math.abs(Number(entered) - Number(due)) > 1;
  });
  return new Map(faulty.map(([year, name]) => [String(year.cells[name]), year.expected[name] ?? '']));
}

async function opened(name: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(kept(name));
  return book;
}

/** « Fiche 1!B12 » in a workbook of exceljs. */
function cellOf(book: ExcelJS.Workbook, address: string): ExcelJS.Cell {
  const bang = address.lastIndexOf('!');
  return book.getWorksheet(address.slice(0, bang))!.getCell(address.slice(bang + 1));
}

/** What cells hold: a formula whatever it comes to, else the value. */
function heldBy(book: ExcelJS.Workbook): ReadonlyMap<string, unknown> {
  const held = new Map<string, unknown>();
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) =>
        held.set(`${sheet.name}!${cell.address}`, cell.type === ExcelJS.ValueType.Formula ? cell.formula : cell.value),
      ),
    ),
  );
  return held;
}

describeWithChromium('what the page hands over, on workbooks of a generator', () => {
  let built: BuiltPage;
  let page: Page;
  let complaints: readonly string[];
  let contract: Generated;
  let others: readonly Generated[];

  beforeAll(async () => {
    contract = await generate(OFFICER, { unit: 'euro' });
    others = await Promise.all(COMMISSAIRE.map((seed) => generate(seed, { unit: 'euro' })));
    built = await builtPage();
    ({ page, complaints } = await built.open());
  }, 400_000);
  afterAll(() => built.close());

  /** Takes what a button hands over; gives the name that it came under. */
  async function taken(button: string, as: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    keep(as, readFileSync(await download.path()));
    return download.suggestedFilename();
  }
  const tab = (name: string) => page.getByRole('tab', { name }).click();
  const radio = (name: string | RegExp) => page.getByRole('radio', { name, exact: true }).check();
  const told = (part: string): Promise<void> => page.getByText(part).first().waitFor();

  test('a finance officer: from his workbook to the annotated copy, the corrected one, the avenant', async () => {
    keep('original.xlsx', contract.bytes);
    await page.locator('input[type=file]').first().setInputFiles(kept('original.xlsx'));
    await page.locator('.header-file', { hasText: 'original.xlsx' }).waitFor();
    await told('2 anomalies bloquantes');

    await tab('Écrire');
    await radio('Les repères');
    await page.getByRole('button', { name: /^Marquer \d+ cellules?$/ }).click();
    await told("C'est écrit : les repères.");
    expect(await taken('Télécharger', 'annotated.xlsx')).toBe('original.xlsx');
    await page.getByRole('button', { name: /^Annuler cette écriture/ }).click();
    await told('Écriture annulée : les repères.');

    await radio('Les parts recalculées');
    await radio(/^Aussi les parts inscrites/);
    await page.getByRole('button', { name: /^Écrire \d+ cellules?$/ }).click();
    await told("C'est écrit : les parts recalculées.");
    await taken('Télécharger', 'corrected.xlsx');

    await tab('Avenant');
    await page.getByRole('combobox', { name: 'Année' }).selectOption(String(YEAR));
    await page.getByRole('checkbox', { name: 'Joindre la fiche de contrôle' }).check();
    expect(await taken('Classeur à part (.xlsx)', 'avenant.xlsx')).toBe(`Avenant ${YEAR}.xlsx`);
    expect(await taken('Document Word (.docx)', 'avenant.docx')).toBe(`Avenant ${YEAR}.docx`);
    await radio('La fiche de contrôle');
    expect(await taken('Document Word (.docx)', 'fiche.docx')).toBe('Fiche de contrôle.docx');
  }, 60_000);

  test('a commissaire: from a folder to the copies in one archive and the regional view', async () => {
    const given = others.map(({ name, bytes }) => keep(name, bytes));
    await page.locator('input[type=file]').first().setInputFiles(given);
    await page.locator('.folder-progress progress').waitFor({ state: 'detached' });
    await taken('Copies annotées (.zip)', 'copies.zip');
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(kept('copies.zip')))))
      keep(`copy-${name}`, bytes);
    expect(await taken('Vue régionale (.xlsx)', 'region.xlsx')).toMatch(/\.xlsx$/);
    expect(complaints).toEqual([]);
  }, 60_000);

  test('exceljs finds a note on each faulty share, and on no other cell of a contract that has no other fault', async () => {
    const book = await opened('annotated.xlsx');
    expect(book.worksheets[0]?.name).toBe('Contrôle');
    const noted: string[] = [];
    book.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => cell.note && noted.push(`${sheet.name}!${cell.address}`))),
    );
    expect(noted).toHaveLength(contract.expected.findings.length);
    const faulty = faultyShares(contract.expected);
    expect(noted.filter((cell) => !faulty.has(cell))).toEqual([]);
  });

  test('exceljs finds a note on every cell that the oracle names, in the copies of a folder', async () => {
    let notes = 0;
    for (const { name, expected } of others) {
      const book = await opened(`copy-${name}`);
      const cells = expected.findings.flatMap((finding) => finding.cells);
      expect(cells.filter((cell) => !cellOf(book, cell).note)).toEqual([]);
      notes += cells.length;
    }
    expect(notes).toBeGreaterThan(50);
  });

  test('exceljs finds nothing changed in the corrected copy but faulty shares, as the oracle has them', async () => {
    const [before, after] = [heldBy(await opened('original.xlsx')), heldBy(await opened('corrected.xlsx'))];
    const changed = [...after].filter(([cell, held]) => String(before.get(cell)) !== String(held));
    const due = [...faultyShares(contract.expected)].map(([cell, amount]) => [cell, Number(amount)]);
    expect(changed.sort()).toEqual(due.sort());
    expect([...before.keys()]).toEqual([...after.keys()]);
  });

  describeWithLibreOffice('LibreOffice opens them', () => {
    const WORKBOOKS = ['original.xlsx', 'annotated.xlsx', 'corrected.xlsx', 'avenant.xlsx', 'region.xlsx'] as const;
    let shown: Readonly<Record<(typeof WORKBOOKS)[number], ReadonlyMap<string, string>>>;
    beforeAll(async () => {
      const found = await shownInLibreOffice(WORKBOOKS.map(kept));
      shown = Object.fromEntries(WORKBOOKS.map((name, i) => [name, found[i]!])) as typeof shown;
    }, 120_000);
    const texts = (name: keyof typeof shown): readonly string[] => [...shown[name].values()].map(plain);

    test('the annotated copy shows the contract as it came, and « Contrôle » in front of it', () => {
      const [own, rest] = [true, false].map((isOwn) =>
        [...shown['annotated.xlsx']].filter(([cell]) => cell.startsWith('Contrôle!') === isOwn),
      );
      expect(rest).toEqual([...shown['original.xlsx']]);
      expect(own?.map(([, text]) => plain(text))).toContain('2 anomalies bloquantes');
    });

    test('the corrected copy shows each share as the oracle has it', () => {
      for (const [cell, due] of faultyShares(contract.expected)) {
        const { sheet, row, column } = parseCellRef(cell)!;
        const text = shown['corrected.xlsx'].get(`${sheet}!${column},${row}`) ?? '';
        expect(Number(text.replace(/[^\d,]/g, '').replace(',', '.'))).toBe(Number(due));
      }
    });

    test('the avenant has the credits of the corrected contract, in the workbook and in the documents', async () => {
      const expected = contract.expected.actions.flatMap(({ years }) =>
        years.filter(({ year }) => year === YEAR).map((year) => year.expected.state ?? year.state),
      );
      const total = euros(sum(expected));
      expect(texts('avenant.xlsx')).toContain(total);
      for (const name of ['avenant.docx', 'fiche.docx']) {
        const text = plain(readFileSync(await convert(kept(name), 'txt:Text'), 'utf8'));
        expect(text).toContain('Metz');
        if (name === 'avenant.docx') expect(text).toContain(total);
      }
    }, 120_000);

    test('the regional view adds up the State credits of its contracts', () => {
      const years = [2024, 2025, 2026, 2027];
      const total = years.map((year) => others.reduce((all, { expected }) => all + creditsOf(expected, year), 0n));
      for (const credits of total) expect(texts('region.xlsx')).toContain(euros(credits));
    });
  });
});
