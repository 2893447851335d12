import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { FileReport } from '../../src/report';
import { cofisol, emptyFolder, samples } from '../support/cofisol';
import { isByteIdentical } from '../support/flags';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { packageIsSound } from '../support/sound';
import { generate } from '../generator/generate.cjs';

/** Sixty generated workbooks of all families, and every sample that can be annotated. */
async function originals(): Promise<string> {
  const folder = emptyFolder();
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.xlsx'))) {
    copyFileSync(path.join(samples, file), path.join(folder, file));
  }
  mkdirSync(path.join(folder, 'tirés'));
  for (let seed = 1; seed <= 60; seed++) {
    const { name, bytes } = await generate(seed + 4000);
    writeFileSync(path.join(folder, 'tirés', `${seed}-${path.basename(name)}`), bytes);
  }
  return folder;
}

async function reportsOf(folder: string): Promise<FileReport[]> {
  const { stdout } = await cofisol(['check', folder, '--format', 'json']);
  const { files } = JSON.parse(stdout) as { files: FileReport[] };
  // The bytes differ, and where they stand; nothing else may.
  return files.map((file) => ({ ...file, file: path.relative(folder, file.file), sha256: null }));
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/.test(name))
    .toSorted();
const read = (folder: string, file: string): Buffer => readFileSync(path.join(folder, file));

let folders: { readonly before: string; readonly copies: string; readonly again: string; readonly cleaned: string };

beforeAll(async () => {
  const before = await originals();
  const [copies, again, cleaned] = [emptyFolder(), emptyFolder(), emptyFolder()];
  await cofisol(['annotate', before, '--out', copies]);
  await cofisol(['annotate', copies, '--out', again]);
  await cofisol(['annotate', copies, '--out', cleaned, '--clean']);
  folders = { before, copies, again, cleaned };
}, 600_000);

test('chaque classeur a sa copie, que rien n’obligerait Excel à réparer', () => {
  const files = filesOf(folders.before);
  expect(files.length).toBeGreaterThan(70);
  expect(filesOf(folders.copies)).toEqual(files);
  for (const file of files) packageIsSound(read(folders.copies, file), read(folders.before, file));
});

test('une copie est contrôlée comme son original : mêmes constats, mêmes chiffres, même lecture', async () => {
  expect(await reportsOf(folders.copies)).toEqual(await reportsOf(folders.before));
}, 300_000);

test('nettoyée, elle est l’original, partie par partie et octet par octet', () => {
  for (const file of filesOf(folders.before)) isByteIdentical(read(folders.cleaned, file), read(folders.before, file));
});

test('annotée deux fois, elle est la même qu’une fois', () => {
  for (const file of filesOf(folders.before)) {
    expect([file, read(folders.again, file).equals(read(folders.copies, file))]).toEqual([file, true]);
  }
});

test('exceljs ouvre chaque copie, la feuille de contrôle en tête et les repères sur les cellules des constats', async () => {
  const reports = new Map((await reportsOf(folders.before)).map((report) => [report.file, report]));
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.xlsx'))) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path.join(folders.copies, file));
    expect(workbook.worksheets[0]?.name).toBe('Contrôle');
    const marked = new Set(
      workbook.worksheets.flatMap(({ name, ...sheet }) =>
        (
          sheet as unknown as { conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[] }
        ).conditionalFormattings
          .filter(({ rules }) =>
            rules.some(({ formulae }) => formulae?.some((formula) => formula.includes('cofisol:'))),
          )
          .flatMap(({ ref }) =>
            ref
              .split(' ')
              .flatMap(cellsOfRange)
              .map((cell) => `${name}!${cell}`),
          ),
      ),
    );
    const found = new Set(reports.get(file)?.findings.flatMap(({ cells }) => cells));
    expect([file, [...found].filter((cell) => !marked.has(cell))]).toEqual([file, []]);
  }
}, 300_000);

function cellsOfRange(range: string): string[] {
  const [from = '', to = from] = range.split(':');
  const [, left = '', top = ''] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
  const [, right = '', bottom = ''] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
  const index = (letters: string): number => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  const letters = (n: number): string =>
    n === 0 ? '' : letters(Math.floor((n - 1) / 26)) + String.fromCharCode(65 + ((n - 1) % 26));
  const found: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row++) {
    for (let column = index(left); column <= index(right); column++) found.push(letters(column) + String(row));
  }
  return found;
}

describeWithLibreOffice('LibreOffice', () => {
  test('ouvre une copie avec ses repères et ses notes', async () => {
    const file = await convert(path.join(folders.copies, 'demo-departement.xlsx'), 'ods');
    const content = strFromU8(unzipSync(readFileSync(file))['content.xml']!);
    expect(content).toMatch(/<table:table table:name="Contrôle"/);
    expect(content.match(/<office:annotation /g)?.length).toBeGreaterThan(10);
    expect(content).toContain('cofisol:error');
  }, 120_000);

  test('peut enregistrer une copie : elle est toujours contrôlée de même, et ses repères remplacés ou retirés', async () => {
    const saved = emptyFolder();
    copyFileSync(
      await convert(path.join(folders.copies, 'demo-departement.xlsx'), 'xlsx'),
      path.join(saved, 'contrat.xlsx'),
    );
    const [before] = await reportsOf(path.join(folders.before, 'demo-departement.xlsx'));
    const findings = async (folder: string) => (await reportsOf(folder)).map((report) => report.findings);
    expect(await findings(saved)).toEqual([before?.findings]);
    const [again, cleaned] = [emptyFolder(), emptyFolder()];
    await cofisol(['annotate', saved, '--out', again]);
    await cofisol(['annotate', saved, '--out', cleaned, '--clean']);
    for (const [folder, names] of [
      [again, ['Contrôle', 'Récapitulatif', 'Enveloppe']],
      [cleaned, ['Récapitulatif', 'Enveloppe']],
    ] as const) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(path.join(folder, 'contrat.xlsx'));
      expect(workbook.worksheets.map(({ name }) => name)).toEqual(names);
      expect(await findings(folder)).toEqual([before?.findings]);
    }
  }, 240_000);
});
