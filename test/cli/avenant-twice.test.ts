import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newWorkbook, readWorkbook } from '../../src/files';
import { cofisol, emptyFolder } from '../support/cofisol';

const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'contrat.xlsx');
const HEADS = ['N°', 'Action', 'Axe', 'Année', 'Coût total', 'Part État', 'Part Département', 'Consommé part État'];
const TYPED = ['Report de 2025', 'Réfaction'];

/** A contract in a list: 10 000 € of the 40 000 € of the year before are left to the first action, the second spent all. */
function write(heads: string[], last: (number | null)[] = [], year = 2026): void {
  const rows: (string | number | null)[][] = [
    ["Département de l'Ariège"],
    heads,
    ['1.1', 'Médiation', 'Enfance', year - 1, 80000, 40000, 40000, 30000],
    ['1.1', 'Médiation', 'Enfance', year, 80000, 40000, 40000, null, ...last],
    ['3.1', 'Maraudes', 'Accès aux droits', year - 1, 60000, 30000, 30000, 30000],
    ['3.1', 'Maraudes', 'Accès aux droits', year, 60000, 30000, 30000, null],
  ];
  const cellsOf = (row: (string | number | null)[]) =>
    row.flatMap((value, column) =>
      value === null
        ? []
        : [
            typeof value === 'number'
              ? { column, content: { kind: 'number' as const, raw: String(value) } }
              : { column, content: { kind: 'text' as const, text: value } },
          ],
    );
  const sheet = { name: 'Plan', purpose: 'test', columns: [], rows: rows.map((row) => ({ cells: cellsOf(row) })) };
  writeFileSync(file, newWorkbook([sheet], { title: 'Plan' }));
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const target = path.join(folder, 'avenant.xlsx');

async function avenantOf(year: number, ...options: string[]) {
  const { status, stderr } = await cofisol(['avenant', file, '--year', String(year), '--out', target, ...options]);
  expect(status).not.toBe(2);
  const { cells } = readWorkbook(readFileSync(target)).sheets.at(-1)!;
  return { told: plain(stderr), cells };
}

async function avenant(...options: string[]) {
  const { told, cells } = await avenantOf(2026, ...options);
  const texts = cells.map(({ value }) => (value.kind === 'text' ? plain(value.text) : ''));
  return { told, noted: texts.filter((text) => text.includes('donnent lieu à la fois')) };
}

describe('cofisol avenant, a report and a réfaction for the same unspent credits', () => {
  test('both asked for: both written, noted on the line and told with the way to keep one', async () => {
    write(HEADS);
    const { told, noted } = await avenant('--carry-over', '--reduction');
    // Réfaction: 40 000 x 10 000 / 40 000.
    expect(noted).toHaveLength(1);
    expect(noted[0]).toContain(
      "Les crédits non consommés en 2025 donnent lieu à la fois à un report de 10 000,00 € et une réfaction de 10 000,00 € : à confirmer, ou n'en garder qu'un.",
    );
    expect(told).toContain(
      "1 action a à la fois un report et une réfaction pour les mêmes crédits non consommés en 2025. L'avenant garde les deux et le signale sur sa ligne. Si un seul est voulu, relancez sans --carry-over ou sans --reduction.",
    );
  });

  test.each([['--carry-over'], ['--reduction']])('%s alone: nothing to tell', async (option) => {
    write(HEADS);
    expect(await avenant(option)).toEqual({ told: '', noted: [] });
  });

  test('a report that the workbook gives beside a réfaction that is proposed: told too', async () => {
    write([...HEADS, ...TYPED], [8000, null]);
    const { told, noted } = await avenant('--carry-over', '--reduction');
    expect(noted[0]).toContain('un report de 8 000,00 € et une réfaction de 10 000,00 €');
    expect(told).toContain('relancez');
  });

  test('both given by the workbook: its own decision', async () => {
    write([...HEADS, ...TYPED], [8000, 500]);
    expect(await avenant('--carry-over', '--reduction')).toEqual({ told: '', noted: [] });
  });
});

describe('cofisol avenant of the last year, its credits lowered to what was consumed', () => {
  /** The figures and the note of the first action, as the sheet shows them. */
  async function lastYear(...options: string[]) {
    const { told, cells } = await avenantOf(2027, '--last-year', ...options);
    const header = (text: string) =>
      cells.find(({ value }) => value.kind === 'text' && plain(value.text) === text)!.column;
    const { row } = cells.find(({ value }) => value.kind === 'text' && value.text === 'Médiation')!;
    const at = (text: string) => cells.find((cell) => cell.row === row && cell.column === header(text))?.value;
    const amount = (text: string) => {
      const value = at(text);
      return value?.kind === 'number' ? value.raw : null;
    };
    const note = at('Précisions');
    return {
      told,
      figures: ['Crédits nouveaux État 2027', 'Réfaction', 'Total délégué 2027'].map(amount),
      note: note?.kind === 'text' ? plain(note.text) : '',
    };
  }

  test('alone: the line says that cost and collectivity are still those of the plan', async () => {
    write(HEADS, [], 2027);
    const { told, figures, note } = await lastYear();
    // 40 000 planned, less the 10 000 left of 2026.
    expect(figures).toEqual(['30000', null, '30000']);
    expect(note).toContain('Le coût total et la part de la collectivité restent ceux du plan');
    expect(told).toBe('');
  });

  test('a réfaction is not taken off on top of it, and both the line and the terminal say so', async () => {
    write(HEADS, [], 2027);
    const { told, figures, note } = await lastYear('--reduction');
    expect(figures).toEqual(['30000', null, '30000']);
    expect(note).toContain(
      "Réfaction non reprise : les crédits nouveaux sont déjà abaissés d'après la consommation constatée.",
    );
    expect(told).toContain(
      "La réfaction n'est pas reprise pour 1 action : --last-year abaisse déjà les crédits nouveaux",
    );
  });

  test('a réfaction that the workbook gives is kept, and told', async () => {
    write([...HEADS, 'Report de 2026', 'Réfaction'], [null, 4000], 2027);
    const { told, figures, note } = await lastYear();
    expect(figures).toEqual(['30000', '4000', '26000']);
    expect(note).toContain('le classeur donne aussi une réfaction de 4 000,00 €');
    expect(told).toContain('relancez sans --last-year ou ôtez la réfaction du classeur');
  });
});
