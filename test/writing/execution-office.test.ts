import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { editWorkbook, newWorkbook, readWorkbook } from '../../src/files';
import { builtInParameters as parameters } from '../../src/parameters';
import { ownSheets, type NewSheet, type Snapshot } from '../../src/sheets';
import {
  budgetTable,
  executionEdits,
  executionSheet,
  executionTable,
  partnersEdits,
  partnerTable,
  type ExecutionTable,
} from '../../src/writing';
import { cellAt, number, put, text } from '../support/edited';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { reportOf } from '../support/reading';
import { checkOf } from './support';

const ROWS: (string | number | null)[][] = [
  ["Département de l'Ariège"],
  ['N°', 'Action', 'Axe', 'Année', 'Coût total', 'Part État', 'Part Département', 'CAF', 'FSE+'].concat([
    'Report',
    'Réfaction',
    'Dépensé',
    'Indicateur local',
    'Cible',
    'Réalisé',
    'Commentaire',
  ]),
  ['1.1', '=1+1', 'Enfance', 2025, 80000, 35000, 35000, 10000, 0, 5000, null, 60000, 'Familles', 120, 95, '=SOMME(A1)'],
  ['1.2', '+33 parents', 'Enfance', 2025, 333.33, 166.66, 166.67, null, null, null, 10.01, 100.1, 'Parents', 3, 1, '-'],
  [
    '3.1',
    '-Maraudes',
    'Accès aux droits',
    2025,
    60000,
    30000,
    20000,
    null,
    10000,
    null,
    null,
    75000,
    null,
    80,
    85,
    null,
  ],
  [
    '3.2',
    '@domicile',
    'Accès aux droits',
    2025,
    40000,
    20000,
    20000,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  [
    '4.1',
    'Mobilité',
    'Transition écologique',
    2025,
    70000,
    35000,
    35000,
    null,
    null,
    null,
    null,
    0,
    null,
    null,
    null,
    null,
  ],
  ['1.1', '=1+1', 'Enfance', 2026, 82000, 36000, 36000, 10000, 0, null, null, null, 'Familles', 130, null, null],
  [
    '1.2',
    '+33 parents',
    'Enfance',
    2026,
    333.33,
    166.66,
    166.67,
    null,
    null,
    null,
    null,
    null,
    'Parents',
    4,
    null,
    null,
  ],
  [
    '4.1',
    'Mobilité',
    'Transition écologique',
    2026,
    70000,
    35000,
    35000,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ],
];

const PLAN: NewSheet = {
  name: 'Plan',
  purpose: 'test',
  columns: [],
  rows: ROWS.map((cells) => ({
    cells: cells.map((value, column) => ({
      column,
      content: value === null ? { kind: 'blank' } : typeof value === 'number' ? number(String(value)) : text(value),
    })),
  })),
};

const contract = newWorkbook([PLAN], { title: 'Plan' });
const tableOf = (snapshot: Snapshot): ExecutionTable => executionTable(checkOf(snapshot), 2025, parameters)!;

/** The workbook with the execution of 2025, the partners and the budget, live. */
function written(bytes: Uint8Array): Uint8Array {
  const snapshot = readWorkbook(bytes);
  const check = checkOf(snapshot);
  const sheets = [
    executionEdits(snapshot, tableOf(snapshot), true),
    ...partnersEdits(snapshot, partnerTable(check), budgetTable(check), true),
  ];
  return editWorkbook(
    bytes,
    sheets.flatMap(({ edits }) => edits),
  );
}

/** « A1 12500 »: what stands in the cells of a sheet, numbers to the millionth. */
function shown({ sheets }: Snapshot, name: string): string[] {
  const cells = sheets.find((sheet) => sheet.name === name)!.cells;
  return cells.map(({ row, column, value }) => {
    const what =
      value.kind === 'number'
        ? String(Math.round(Number(value.raw) * 1e6) / 1e6)
        : value.kind === 'text'
          ? value.text
          : value.kind;
    return `${row} ${column} ${what}`;
  });
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-execution-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
async function recalculated(bytes: Uint8Array): Promise<Snapshot> {
  const file = path.join(folder, 'contrat.xlsx');
  writeFileSync(file, bytes);
  return readWorkbook(readFileSync(await convert(file, 'xlsx', { recalculates: true })));
}

const SHEETS = ['Exécution 2025', 'Partenaires', 'Vue budgétaire'];

describeWithLibreOffice('L’exécution et les partenaires, recalculés par LibreOffice', () => {
  test('chaque chiffre est celui du moteur, aucune cellule n’est en erreur', async () => {
    const bytes = written(contract);
    const [before, after] = [readWorkbook(bytes), await recalculated(bytes)];
    for (const name of SHEETS) {
      expect(shown(after, name)).toEqual(shown(before, name));
      expect(shown(after, name).filter((one) => / (error|missing)$/.test(one))).toEqual([]);
    }
  });

  test('un montant corrigé dans le plan change l’exécution comme le moteur le calcule', async () => {
    // Spent on 1.1, of the year: « Plan!L3 »; the State's part of 2026: « Plan!F8 ».
    const changes = [put('Plan!L3', number('20000.4')), put('Plan!F8', number('40000'))];
    const after = await recalculated(editWorkbook(written(contract), changes));
    const expected = readWorkbook(written(editWorkbook(contract, changes)));
    const figures = (snapshot: Snapshot) =>
      shown(snapshot, 'Exécution 2025').filter((one) => /^\d+ \d+ -?[\d.]+$/.test(one));
    expect(figures(after)).toEqual(figures(expected));
    expect(figures(after)).not.toEqual(figures(readWorkbook(written(contract))));
  });
});

describeWithLibreOffice('Les crédits de deux programmes, recalculés par LibreOffice', () => {
  test('la réfaction proposée porte sur leur somme', async () => {
    const heads = ['N°', 'Action', 'Axe', 'Coût total', 'BOP 304', 'BOP 102', 'Nantes Métropole', 'Consommé part État'];
    const plan = (year: number, consumed: number | null): NewSheet => ({
      name: String(year),
      purpose: 'test',
      columns: [],
      rows: [
        [`Nantes Métropole – annexe financière ${year}`],
        heads,
        ['2.1', 'Chantiers', 'Emploi', 200000, 60000, 40000, 100000, consumed],
      ].map((cells) => ({
        cells: cells.flatMap((value, column) =>
          value === null ? [] : { column, content: typeof value === 'number' ? number(String(value)) : text(value) },
        ),
      })),
    });
    const after = await recalculated(written(newWorkbook([plan(2025, 75000.01), plan(2026, null)], { title: 'Plan' })));
    const row = after.sheets
      .find(({ name }) => name === 'Exécution 2025')!
      .cells.filter(({ row: of, value }) => of === 6 && value.kind === 'number');
    // 60 000 + 40 000, all delegated; 100 000 - 75 000.01 left; 100 000 x 24 999.99 / 100 000 could be taken off 2026.
    expect(row.map(({ value }) => value.kind === 'number' && Number(value.raw))).toEqual([
      100000, 100000, 75000.01, 0.7500001, 24999.99, 24999.99,
    ]);
  });
});

describe('La feuille d’exécution dans une copie du classeur', () => {
  const copy = readWorkbook(written(contract));

  test('un titre ou un commentaire qui commence par = + - @ reste un texte', () => {
    const sheet = copy.sheets.find(({ name }) => name === 'Exécution 2025')!;
    const titles = sheet.cells.filter(({ value }) => value.kind === 'text' && /^[=+\-@]/.test(value.text));
    expect(titles.map(({ value, formula }) => [value.kind === 'text' && value.text, formula])).toEqual(
      ['=1+1', '=SOMME(A1)', '+33 parents', '-Maraudes', '@domicile'].map((title) => [title, null]),
    );
  });

  test('elle ne change rien à ce que Cofisol lit du contrat', () => {
    const { actions, findings } = reportOf(readWorkbook(contract));
    expect(reportOf(copy)).toMatchObject({ actions, findings });
  });

  test('refaite, elle prend la place de la sienne ; modifiée à la main, elle reste et une autre s’y ajoute', () => {
    const again = readWorkbook(written(written(contract)));
    expect(again.sheets.map(({ name }) => name)).toEqual(['Plan', ...SHEETS]);
    expect(ownSheets(again).every(({ intact }) => intact)).toBe(true);
    const changed = editWorkbook(written(contract), [put('Exécution 2025!Q7', text('vu avec la DDETS'))]);
    const beside = readWorkbook(written(changed));
    expect(beside.sheets.map(({ name }) => name)).toEqual([
      'Plan',
      'Exécution 2025',
      'Exécution 2025 (2)',
      'Partenaires',
      'Vue budgétaire',
    ]);
    expect(cellAt(beside, 'Exécution 2025!Q7')?.value).toEqual({ kind: 'text', text: 'vu avec la DDETS' });
  });
});

test('Seule dans son classeur, elle est relue : mêmes crédits, même consommation, même suivi', () => {
  const table = tableOf(readWorkbook(contract));
  const alone = readWorkbook(
    newWorkbook([executionSheet(table, 'Exécution 2025', () => null)], { title: 'Exécution' }),
  );
  const of = ({ rows }: ExecutionTable) =>
    rows.map(({ action, line, execution }) => ({
      id: action.id,
      title: action.title,
      axis: action.axis,
      indicator: action.localIndicator === '' ? null : action.localIndicator,
      state: line.state,
      carryOver: line.carryOver,
      reduction: line.reduction,
      target: line.indicatorTarget,
      achieved: line.indicatorAchieved,
      comment: line.comment,
      delegated: execution.delegated,
      consumed: execution.consumedState,
      estimated: execution.estimated,
      reliquat: execution.reliquat,
    }));
  expect(of(tableOf(alone))).toEqual(of(table));
  // The réfaction that is only proposed for 2026 is not read as decided.
  expect(checkOf(alone).actions.flatMap(({ lines }) => lines.map(({ line }) => line.year))).not.toContain(2026);
  expect(reportOf(alone).findings.filter(({ code }) => code === 'montant-non-place' || code === 'total-faux')).toEqual(
    [],
  );
});
