import exceljs from 'exceljs';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileReport } from '../../src/report';
import { cofisol, emptyFolder, samples } from '../support/cofisol';
import { convert, describeWithLibreOffice } from '../support/libreoffice';

const NAMES = ['demo-departement.xlsx', 'demo-metropole.xlsx', 'avenants-annuels.xlsx', 'recap-simple.xlsx'];

/** Four contracts, one of them handed in twice, and a file that is none. */
function region(): string {
  const folder = emptyFolder();
  mkdirSync(path.join(folder, 'relances'));
  for (const name of NAMES) copyFileSync(path.join(samples, name), path.join(folder, name));
  copyFileSync(path.join(samples, 'demo-departement.xlsx'), path.join(folder, 'relances', 'ariege.xlsx'));
  // The copy is the older one.
  utimesSync(path.join(folder, 'relances', 'ariege.xlsx'), 1, 1);
  writeFileSync(path.join(folder, 'vide.xlsx'), '');
  return folder;
}

async function reports(...files: string[]): Promise<readonly FileReport[]> {
  const { stdout } = await cofisol(['check', '--format', 'json', ...files]);
  return (JSON.parse(stdout) as { files: FileReport[] }).files;
}

type Shown = string | number | null;
type Rows = readonly (readonly Shown[])[];

/** What a sheet shows: results of formulas, rows and columns from 0. */
async function sheetOf(file: string, name: string): Promise<Rows> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`test: no sheet ${name}`);
  const rows: Shown[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    rows[number - 1] = Array.from({ length: sheet.columnCount }, (_, i) => {
      const { value } = row.getCell(i + 1);
      const shown = value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value;
      return typeof shown === 'string' || typeof shown === 'number' ? shown : null;
    });
  });
  return rows;
}

const cents = (value: Shown | undefined): number => Math.round(Number(value) * 100);

describe('la vue régionale', () => {
  const folder = region();
  const out = path.join(emptyFolder(), 'region.xlsx');
  const run = cofisol(['consolidate', folder, '--out', out, '--region', 'Occitanie']);

  test('dit ce qui est compté, ce qui ne l’est pas et pourquoi, et sort avec 2 quand un fichier manque', async () => {
    const { status, stdout } = await run;
    const text = stdout.replace(/\s/g, ' ');
    expect(status).toBe(2);
    expect(text).toContain('4 contrats comptés, 1 classeur en double non compté, 1 fichier non lu');
    expect(text).toContain('sont le même fichier');
    expect(text).toContain('« vide.xlsx »');
  });

  test('additionne les crédits de chaque axe et de chaque année, chaque contrat une fois', async () => {
    await run;
    const files = await reports(...NAMES.map((name) => path.join(samples, name)));
    const rows = await sheetOf(out, 'Synthèse');
    const start = rows.findIndex((row) => row[0] === 'Crédits de l’État');
    const years = (rows[start] ?? []).slice(1, -1).map(Number);
    let shown = 0;
    for (const axis of [1, 2, 3, 4]) {
      const row = rows.slice(start).find(([label]) => String(label).startsWith(`Axe ${axis}`));
      for (const [i, year] of years.entries()) {
        const own = files.flatMap(({ totals }) => totals.filter((total) => total.axis === axis && total.year === year));
        const expected = own.reduce((total, { state }) => total + Math.round(Number(state) * 100), 0);
        expect([axis, year, cents(row?.[1 + i])]).toEqual([axis, year, expected]);
        shown += expected;
      }
    }
    const total = rows.slice(start).find(([label]) => label === 'Total');
    expect(cents(total?.at(-1))).toBe(shown);
  });

  test('range les contrats du plus au moins risqué, le double marqué « non » avec sa raison', async () => {
    await run;
    const rows = (await sheetOf(out, 'Contrats')).slice(4, 9);
    expect(rows.map((row) => [row[0], row[2], row[4]])).toEqual([
      ['oui', 'Ariège', 'demo-departement.xlsx'],
      ['non', 'Ariège', 'relances/ariege.xlsx'],
      ['oui', 'Nantes Métropole', 'demo-metropole.xlsx'],
      ['oui', 'Hérault', 'avenants-annuels.xlsx'],
      ['oui', 'Rennes Métropole', 'recap-simple.xlsx'],
    ]);
    expect(String(rows[1]?.at(-1))).toContain('même fichier');
  });

  test('tient le registre des dérogations : chaque action reconduite ou hors référentiel, avec ses crédits', async () => {
    await run;
    const files = await reports(...NAMES.map((name) => path.join(samples, name)));
    const carriedOn = files.flatMap(({ actions }) => actions.filter(({ nature }) => nature === 'reconduite'));
    const rows = (await sheetOf(out, 'Dérogations')).slice(4, -1).filter((row) => row[0] === 'oui');
    const shown = rows.filter((row) => String(row[5]).includes('Reconduite'));
    expect(shown.map((row) => row[3]).sort()).toEqual(carriedOn.map(({ title }) => title).sort());
    expect(rows.some((row) => String(row[5]).includes('Hors référentiel') && row[1] === 'Hérault')).toBe(true);
  });

  test('nomme les fichiers non lus avec la raison', async () => {
    await run;
    const [row] = (await sheetOf(out, 'Non lus')).slice(3);
    expect(row?.[0]).toBe('vide.xlsx');
    expect(String(row?.[1])).toMatch(/\.$/);
  });
});

describe('deux versions d’un contrat', () => {
  /** Two files of one contract that differ; the metropole's workbook named as another one. */
  async function versions(...more: string[]) {
    const folder = emptyFolder();
    for (const [i, name] of ['ancien.xlsx', 'nouveau.xlsx'].entries()) {
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.readFile(path.join(samples, 'recap-simple.xlsx'));
      workbook.creator = name;
      await workbook.xlsx.writeFile(path.join(folder, name));
      utimesSync(path.join(folder, name), 1000 + i, 1000 + i);
    }
    const out = path.join(folder, '..', `${path.basename(folder)}.xlsx`);
    const told = await cofisol(['consolidate', folder, '--out', out, ...more], folder);
    return { ...told, rows: (await sheetOf(out, 'Contrats')).slice(4, 6) };
  }

  test('la dernière modifiée compte, c’est dit, et le code 1 demande de choisir', async () => {
    const { status, stdout, rows } = await versions();
    expect(status).toBe(1);
    expect(stdout).toContain('même contrat');
    expect(rows.map((row) => [row[0], row[4]])).toEqual([
      ['non', 'ancien.xlsx'],
      ['oui', 'nouveau.xlsx'],
    ]);
  });

  test('--prefer choisit l’autre, et sort avec 0', async () => {
    const { status, rows } = await versions('--prefer', 'ancien.xlsx');
    expect(status).toBe(0);
    expect(rows.map((row) => [row[0], row[4]])).toEqual([
      ['oui', 'ancien.xlsx'],
      ['non', 'nouveau.xlsx'],
    ]);
  });

  test('--prefer sur les deux n’en choisit aucun : le code 1 le redemande', async () => {
    const { status, stdout } = await versions('--prefer', 'ancien.xlsx', '--prefer', 'nouveau.xlsx');
    expect(status).toBe(1);
    expect(stdout).not.toContain('comme vous l’avez choisi');
  });
});

describe('rien n’est écrit', () => {
  test.each([
    ['sans contrat lisible', ['vide.xlsx'], 'aucun contrat'],
    ['à la place d’un classeur donné', ['c.xlsx', '--out', 'c.xlsx'], 'remplacerait'],
    ['où --prefer nomme un classeur qui n’est pas donné', ['c.xlsx', '--prefer', 'd.xlsx'], '--prefer'],
  ])('%s', async (_, args, told) => {
    const folder = emptyFolder();
    copyFileSync(path.join(samples, 'recap-simple.xlsx'), path.join(folder, 'c.xlsx'));
    writeFileSync(path.join(folder, 'vide.xlsx'), '');
    const { status, stderr } = await cofisol(['consolidate', '--out', 'r.xlsx', ...args], folder);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(readdirSync(folder).sort()).toEqual(['c.xlsx', 'vide.xlsx']);
  });
});

test('le classeur régional n’est pas pris pour un contrat', async () => {
  const folder = region();
  const out = path.join(folder, 'region.xlsx');
  await cofisol(['consolidate', folder, '--out', out]);
  expect(existsSync(out)).toBe(true);
  const [report] = await reports(out);
  expect(report?.status).toBe('unreadable');
});

describeWithLibreOffice('recalculé par LibreOffice', () => {
  test('chaque somme est celle de Cofisol, et suit le « oui » que l’utilisateur change', async () => {
    const out = path.join(emptyFolder(), 'region.xlsx');
    await cofisol(['consolidate', region(), '--out', out]);
    const again = await convert(out, 'xlsx', { recalculates: true });
    for (const sheet of ['Synthèse', 'Contrats', 'Détail', 'Dérogations']) {
      const [before, after] = [await sheetOf(out, sheet), await sheetOf(again, sheet)];
      for (const [r, row] of before.entries()) {
        for (const [c, value] of row.entries()) {
          if (typeof value === 'number')
            expect([sheet, r, c, cents(after[r]?.[c])]).toEqual([sheet, r, c, cents(value)]);
        }
      }
    }
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(out);
    const total = Number(workbook.getWorksheet('Contrats')?.getCell('M5').result);
    const cell = workbook.getWorksheet('Contrats')?.getCell('A5');
    if (cell) cell.value = 'non';
    const changed = path.join(emptyFolder(), 'region.xlsx');
    await workbook.xlsx.writeFile(changed);
    const grandTotal = async (file: string) => {
      const rows = await sheetOf(file, 'Synthèse');
      return cents(rows.find(([label]) => label === 'Total')?.at(-1));
    };
    const recalculated = await convert(changed, 'xlsx', { recalculates: true });
    expect(await grandTotal(recalculated)).toBe((await grandTotal(out)) - cents(total));
  });
});

test('les classeurs donnés ne changent pas', async () => {
  const folder = region();
  const before = readFileSync(path.join(folder, 'demo-metropole.xlsx'));
  await cofisol(['consolidate', folder, '--out', path.join(emptyFolder(), 'r.xlsx')]);
  expect(readFileSync(path.join(folder, 'demo-metropole.xlsx')).equals(before)).toBe(true);
});
