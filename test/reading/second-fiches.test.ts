import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** What a second generator, written from the specification alone, drew and the reader got wrong: fiches. */
const AXES: Content[] = ['Axe 1 : Enfance', 'Axe 3 : Accès aux droits'];

test('« FICHE ACTION » alone on its row leaves the title to the row that gives it', () => {
  const report = reportOf(
    book(
      sheet('Fiche 4.2', [
        ['FICHE ACTION'],
        ['N°', '4.2'],
        ["Intitulé de l'action", 'Tarification sociale des cantines : compensation des pertes de recettes'],
        ['Axe', 'Axe 4 : Transition écologique'],
        [],
        ['Plan de financement', 2024, 2025],
        ['Part État', 10000, 10000],
        ['Part Département', 30000, 30000],
        ['Coût total', 40000, 40000],
      ]),
    ),
  );
  expect(report.actions).toMatchObject([
    { title: 'Tarification sociale des cantines : compensation des pertes de recettes', scheme: 'cantine' },
  ]);
});

test.each(['Référent de parcours', 'Pilotage'])(
  '« %s » right above « Plan de financement » stays the title',
  (title) => {
    const rows: Content[][] = [
      ["Département de l'Ariège"],
      ['Axe', null, AXES[1] ?? null],
      ['Action', null, title],
      ['PLAN DE FINANCEMENT (en €)'],
      ['Année', 'Reste à charge', 'Subvention État', 'Montant total'],
      [2025, 50, 50, 100],
    ];
    expect(reportOf(book(sheet('Fiche', rows))).actions.map((action) => action.title)).toEqual([title]);
  },
);

describe('a fiche', () => {
  const head: Content[][] = [
    ["Département de l'Ariège – avenant 2025"],
    ['N°', '1.1'],
    ['Intitulé', 'Aller-vers'],
    ['Axe', AXES[0] ?? null],
    [],
  ];
  const plan = ['Exercice', 'Coût total', 'Part État', 'Part Département'];

  test.each([
    ['Pour mémoire, enveloppe 2023', 450000],
    ["Nombre d'ETP financés en 2024", 12],
    ['Population du territoire', 153000],
  ])('« %s » under its years is no exercise', (label, amount) => {
    const rows: Content[][] = [plan, [2024, 100, 50, 50], [2025, 120, 60, 60], [], [label, amount]];
    const report = reportOf(book(sheet('Fiche 1.1', [...head, ...rows])));
    expect(linesOf(report)).toEqual(['1.1 2024 : C 100.00 S 50.00 D 50.00', '1.1 2025 : C 120.00 S 60.00 D 60.00']);
    expect(report.actions[0]?.years[0]?.expected).toEqual({ state: '50.00', collectivity: '50.00' });
  });

  test.each([['Montant'], [2025]])('of one year has « %s » alone over its amounts', (over) => {
    const rows: Content[][] = [
      ['Plan de financement'],
      [null, over],
      ['Part État', 60],
      ['Part Département', 60],
      ['CAF', '-'],
      ['Coût total', 120],
    ];
    expect(linesOf(reportOf(book(sheet('Fiche 1.1', [...head, ...rows]))))).toEqual([
      '1.1 2025 : C 120.00 S 60.00 D 60.00',
    ]);
  });

  test('whose first amount is « 35 % » keeps its header and the amounts under it', () => {
    const rows: Content[][] = [
      ['Financeur', 'Montant'],
      ['Budget', '35 %'],
      ['Part État', 60],
      ['Part Département', 60],
    ];
    const report = reportOf(book(sheet('Fiche 1.1', [...head, ...rows])));
    expect(linesOf(report)).toEqual(['1.1 2025 : S 60.00 D 60.00']);
    expect(doubtsOf(report)).toEqual(['cellule-illisible Fiche 1.1!B7']);
  });
});
