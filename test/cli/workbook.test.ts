import ExcelJS from 'exceljs';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExpectedEntry } from '../generator/generate.cjs';
import { cofisol, emptyFolder, samples } from '../support/cofisol';
import { convert, describeWithLibreOffice } from '../support/libreoffice';

const NAMES = ['demo-departement', 'demo-metropole'];
const expected = (name: string): ExpectedEntry =>
  JSON.parse(readFileSync(path.join(samples, `${name}.expected.json`), 'utf8')) as ExpectedEntry;

/** Two contracts and a file that is none, checked into one workbook. */
async function report(): Promise<{ out: string; status: number | null; stdout: string }> {
  const folder = emptyFolder();
  for (const name of NAMES) copyFileSync(path.join(samples, `${name}.xlsx`), path.join(folder, `${name}.xlsx`));
  writeFileSync(path.join(folder, 'notes.xlsx'), 'pas un classeur');
  const out = path.join(emptyFolder(), 'rapport.xlsx');
  return { out, ...(await cofisol(['check', folder, '--format', 'xlsx', '--out', out])) };
}

type Line = Readonly<Record<string, string | number | null>>;

/** The lines of a list by the titles of their columns; formulas by their results. */
function linesOf(book: ExcelJS.Workbook, sheet: string): readonly Line[] {
  const rows = (book.getWorksheet(sheet)?.getSheetValues() ?? []) as (ExcelJS.CellValue[] | undefined)[];
  const values = rows.slice(4).map((row) => Array.from(row ?? [], plain).slice(1));
  const [titles = [], ...lines] = values;
  return lines.map((line) => Object.fromEntries(titles.map((title, i) => [String(title), line[i] ?? null])));
}

/** LibreOffice stored the result of every formula; exceljs leaves out those that are 0. */
function plain(value: ExcelJS.CellValue): string | number | null {
  const isFormula = value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value);
  if (isFormula) return plain(value.result ?? 0);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

const euros = (text: string | null): number | null => (text === null ? null : Number(text));
const ofFile = (lines: readonly Line[], name: string): readonly Line[] =>
  lines.filter(({ Classeur }) => String(Classeur).endsWith(`${name}.xlsx`));

async function opened(file: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

describeWithLibreOffice('le rapport en classeur, ouvert et recalculé par LibreOffice', () => {
  let made: Awaited<ReturnType<typeof report>>;
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    made = await report();
    book = await opened(await convert(made.out, 'xlsx', { recalculates: true }));
  }, 120_000);

  test('a une feuille par question, et dit en code de sortie qu’un fichier manque', () => {
    expect({ status: made.status, stdout: made.stdout }).toEqual({ status: 2, stdout: '' });
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Synthèse', 'Constats', 'Totaux', 'Lignes']);
  });

  test('rangé parmi les contrats, il n’est pas pris pour l’un d’eux', async () => {
    const { stdout } = await cofisol(['check', made.out, '--format', 'json']);
    const { files } = JSON.parse(stdout) as { files: readonly { status: string; actions: readonly unknown[] }[] };
    expect(files.map(({ status, actions }) => [status, actions])).toEqual([['unreadable', []]]);
  });

  test('la synthèse nomme chaque fichier, même illisible, avec la raison', () => {
    const lines = linesOf(book, 'Synthèse');
    expect(lines).toHaveLength(3);
    const [notes] = ofFile(lines, 'notes');
    expect(notes?.['Verdict']).toBe('✕ Non contrôlé');
    expect(String(notes?.['Remarque'])).not.toBe('');
    for (const name of NAMES) {
      const { contract, findings } = expected(name);
      const [line] = ofFile(lines, name);
      expect(line?.['Collectivité']).toBe(contract.collectivity);
      expect(line?.['Anomalies bloquantes']).toBe(findings.filter(({ severity }) => severity === 'error').length);
      expect(line?.['Points à vérifier']).toBe(findings.filter(({ severity }) => severity === 'warning').length);
    }
  });

  test.each(NAMES)('%s : chaque constat, avec ses montants', (name) => {
    const told = ofFile(linesOf(book, 'Constats'), name).map((line) => [
      line['Code'],
      line['Année'],
      line['Montant trouvé'],
      line['Montant attendu'],
    ]);
    const known = expected(name).findings.map((one) => [one.code, one.year, euros(one.actual), euros(one.expected)]);
    expect(told.map(String).sort()).toEqual(known.map(String).sort());
  });

  test.each(NAMES)('%s : les totaux par axe et par année entre plancher et plafond', (name) => {
    const told = ofFile(linesOf(book, 'Totaux'), name).map((line) => ({
      axis: Number(/^Axe (\d)/.exec(String(line['Axe']))?.[1]),
      year: line['Année'],
      state: line['Crédits de l’État'],
      ceiling: line['Plafond'],
      floor: line['Plancher'],
    }));
    const known = expected(name).totals.map(({ axis, year, state, ceiling, floor }) => ({
      axis,
      year,
      state: euros(state),
      ceiling: euros(ceiling),
      floor: euros(floor),
    }));
    expect(told).toEqual(known);
  });

  test.each(NAMES)('%s : chaque part saisie à côté de la part calculée, l’écart au centime', (name) => {
    const told = ofFile(linesOf(book, 'Lignes'), name).map((line) => [
      line['Action'],
      line['Année'],
      line['Part État saisie'],
      line['Part État calculée'],
      line['Écart État'],
      line['Part collectivité saisie'],
      line['Part collectivité calculée'],
    ]);
    const difference = (entered: string | null, due: string | null): number | null =>
      entered === null || due === null ? null : Math.round(Number(entered) * 100 - Number(due) * 100) / 100;
    const known = expected(name).actions.flatMap(({ title, years }) =>
      years.map((year) => [
        title,
        year.year,
        euros(year.state),
        euros(year.expected.state),
        difference(year.state, year.expected.state),
        euros(year.collectivity),
        euros(year.expected.collectivity),
      ]),
    );
    expect(told).toEqual(known);
  });
});

describe('un rapport en classeur qui ne peut pas être écrit', () => {
  test.each([
    ['sans --out', [], '--out'],
    ['sous un autre nom', ['--out', 'rapport.json'], '.xlsx'],
  ])('%s : un message, et rien d’écrit', async (_, options, said) => {
    const cwd = emptyFolder();
    const file = path.join(samples, 'recap-simple.xlsx');
    const { status, stdout, stderr } = await cofisol(['check', file, '--format', 'xlsx', ...options], cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('à la place d’un classeur contrôlé : refusé, le classeur reste', async () => {
    const file = path.join(emptyFolder(), 'contrat.xlsx');
    copyFileSync(path.join(samples, 'recap-simple.xlsx'), file);
    const { status } = await cofisol(['check', file, '--format', 'xlsx', '--out', file]);
    expect(status).toBe(2);
    expect(readFileSync(file).equals(readFileSync(path.join(samples, 'recap-simple.xlsx')))).toBe(true);
  });
});
