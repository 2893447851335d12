import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newWorkbook, readWorkbook } from '../../src/files';
import type { NewSheet } from '../../src/sheets';
import { cofisol, emptyFolder } from '../support/cofisol';
import { bodyOf, rowsOf } from '../support/word';

const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'contrat.xlsx');

const sheetsOf = (of: string) => readWorkbook(readFileSync(of)).sheets.map(({ name }) => name);

const rows: (string | number)[][] = [
  ["Département de l'Ariège"],
  ['N°', 'Action', 'Axe', 'Année', 'Coût total', 'Part État', 'Part Département', 'Consommé part État'],
  ['1.1', 'Médiation', 'Enfance', 2025, 80000, 40000, 40000, 30000],
  ['1.1', 'Médiation', 'Enfance', 2026, 80000, 40000, 40000],
  ['3.1', 'Maraudes', 'Accès aux droits', 2025, 60000, 30000, 30000],
];
const plan: NewSheet = {
  name: 'Plan',
  purpose: 'test',
  columns: [],
  rows: rows.map((cells) => ({
    cells: cells.map((value, column) => ({
      column,
      content: typeof value === 'number' ? { kind: 'number', raw: String(value) } : { kind: 'text', text: value },
    })),
  })),
};

beforeAll(() => writeFileSync(file, newWorkbook([plan], { title: 'Plan' })));

describe('cofisol execution', () => {
  test('--format json: the figures of report.md, null where nothing is known', async () => {
    const { status, stdout } = await cofisol(['execution', file, '--year', '2025', '--format', 'json']);
    expect(status).toBe(0);
    const none = { carryOver: null, reduction: null, estimated: false };
    expect(JSON.parse(stdout)).toEqual({
      report: 'cofisol-execution/1',
      file,
      year: 2025,
      actions: [
        // Left: 40 000 - 30 000. Réfaction of 2026: 40 000 x 10 000 / 40 000.
        {
          ...none,
          id: '1.1',
          title: 'Médiation',
          axis: 1,
          newCredits: '40000.00',
          delegated: '40000.00',
          consumed: '30000.00',
          basis: 'state',
          consumedState: '30000.00',
          reliquat: '10000.00',
          proposedReduction: '10000.00',
        },
        {
          ...none,
          id: '3.1',
          title: 'Maraudes',
          axis: 3,
          newCredits: '30000.00',
          delegated: '30000.00',
          consumed: null,
          basis: 'unknown',
          consumedState: null,
          reliquat: null,
          proposedReduction: null,
        },
      ],
    });
  });

  test('a page to read, and a workbook', async () => {
    const target = path.join(folder, 'execution.xlsx');
    const { status, stdout } = await cofisol(['execution', file, '--year', '2025', '--out', target]);
    expect(status).toBe(0);
    const page = stdout.replace(/[\u00A0\u202F]/g, ' ');
    expect(page).toContain(
      '1.1 Médiation : 40 000,00 € délégués, 30 000,00 € consommés, soit 75 %, reliquat 10 000,00 €',
    );
    expect(page).toContain("La consommation de 2025 n'est pas indiquée");
    expect(page).toContain("Hors du consommé et du reliquat : 1 action dont la consommation n'est pas connue.");
    // The réfaction of 2026, with its calculation: 40 000 x 10 000 / 40 000.
    expect(page).toContain(
      'Réfaction de 2026 à due proportion : 40 000,00 € × 10 000,00 € / 40 000,00 € = 10 000,00 €',
    );
    expect(page).toContain('elle appartient au préfet');
    expect(sheetsOf(target)).toEqual(['Plan', 'Exécution 2025']);
    const { formula } = readWorkbook(readFileSync(target)).sheets[1]!.cells.find(
      ({ value }) => value.kind === 'number' && value.raw === '30000',
    )!;
    expect(formula).toBe('Plan!H3');
  });

  test('--alone and --values: a workbook of its own, figures instead of references', async () => {
    const [alone, values] = [path.join(folder, 'seule.xlsx'), path.join(folder, 'valeurs.xlsx')];
    await cofisol(['execution', file, '--year', '2025', '--out', alone, '--alone']);
    expect(sheetsOf(alone)).toEqual(['Exécution 2025']);
    await cofisol(['execution', file, '--year', '2025', '--out', values, '--values']);
    expect(sheetsOf(values)).toEqual(['Plan', 'Exécution 2025']);
    const formulas = readWorkbook(readFileSync(values)).sheets[1]!.cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => formula.includes('Plan'))).toEqual([]);
  });

  test('--docx: the same table as a Word document, its header row on each page', async () => {
    const target = path.join(folder, 'execution.docx');
    const { status, stdout } = await cofisol(['execution', file, '--year', '2025', '--docx', target]);
    expect(status).toBe(0);
    expect(stdout).toContain(target);
    const rows = rowsOf(bodyOf(readFileSync(target)));
    expect(rows.map(({ isHeader }) => isHeader)).toEqual([true, ...rows.slice(1).map(() => false)]);
    const one = rows.find(({ cells }) => cells[0] === '1.1')!;
    expect(one.cells.slice(1, 7).map((cell) => cell.replace(/[\u00A0\u202F]/g, ' '))).toEqual([
      'Médiation',
      '40 000,00',
      '40 000,00',
      '30 000,00',
      '75 %',
      '10 000,00',
    ]);
  });

  test('a year in which nothing stands: told, status 2, nothing written', async () => {
    const target = path.join(folder, 'rien.xlsx');
    const { status, stderr } = await cofisol(['execution', file, '--year', '2027', '--out', target]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/ne donne rien pour 2027/);
    expect(existsSync(target)).toBe(false);
  });
});
