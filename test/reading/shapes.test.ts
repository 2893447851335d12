import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, formula, sheet, type Content } from '../support/sheet';

/** The shapes of a table: one small contract, always the same figures. */
const LINES = [
  '1.1 2024 : C 100000.00 S 35000.00 D 45000.00 T 20000.00',
  '1.1 2025 : C 110000.00 S 45000.00 D 45000.00 T 20000.00',
  '3.1 2024 : C 60000.00 S 30000.00 D 30000.00',
  '3.1 2025 : C 62000.00 S 31000.00 D 31000.00',
];
const TITLE: Content[] = ["Contrat local des solidarités, Département de l'Ariège"];
const FIRST: Content[] = ['1.1', 'Médiation', 'Enfance'];
const SECOND: Content[] = ['3.1', 'Maraudes', 'Accès aux droits'];
const KEYS = ['N°', 'Action', 'Axe'];
const MONEY = ['Coût total', 'Part État', 'Part Département', 'CAF'];

describe('un récapitulatif', () => {
  const groups = [null, null, null, 2024, null, null, null, 2025, null, null, null];
  const rows = [
    [...KEYS, ...MONEY, ...MONEY],
    [...FIRST, 100000, 35000, 45000, 20000, 110000, 45000, 45000, 20000],
    [...SECOND, 60000, 30000, 30000, null, 62000, 31000, 31000, null],
  ];

  test('dont les années sont fusionnées au-dessus des colonnes', () => {
    const report = reportOf(book(sheet('Récap', [TITLE, [], groups, ...rows], { merges: ['D3:G3', 'H3:K3'] })));
    expect(linesOf(report)).toEqual(LINES);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('dont l’année n’est écrite qu’au-dessus de la première colonne de son groupe', () => {
    const report = reportOf(book(sheet('Récap', [TITLE, [], groups, ...rows])));
    expect(linesOf(report)).toEqual(LINES);
  });

  test('dont chaque en-tête porte son année', () => {
    const heads = [...KEYS, ...MONEY.map((head) => `${head} 2024`), ...MONEY.map((head) => `${head} 2025`)];
    const report = reportOf(book(sheet('Récap', [TITLE, heads, ...rows.slice(1)])));
    expect(linesOf(report)).toEqual(LINES);
  });

  test('dont les rôles sont au-dessus et les années dessous', () => {
    const upper = [null, null, null, 'Coût total', null, 'Part État', null, 'Part Département', null, 'CAF', null];
    const heads = [...KEYS, 2024, 2025, 2024, 2025, 2024, 2025, 2024, 2025];
    const report = reportOf(
      book(
        sheet(
          'Récap',
          [
            TITLE,
            upper,
            heads,
            [...FIRST, 100000, 110000, 35000, 45000, 45000, 45000, 20000, 20000],
            [...SECOND, 60000, 62000, 30000, 31000, 30000, 31000],
          ],
          { merges: ['D2:E2', 'F2:G2', 'H2:I2', 'J2:K2'] },
        ),
      ),
    );
    expect(linesOf(report)).toEqual(LINES);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('dont l’en-tête revient au milieu, ou une ligne vide', () => {
    const report = reportOf(
      book(
        sheet('Récap', [TITLE, [], groups, rows[0] ?? [], rows[1] ?? [], [], groups, rows[0] ?? [], rows[2] ?? []], {
          merges: ['D3:G3', 'H3:K3', 'D7:G7', 'H7:K7'],
        }),
      ),
    );
    expect(linesOf(report)).toEqual(LINES);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('dont des lignes et des colonnes sont masquées se lit entier, et c’est écrit', () => {
    const report = reportOf(
      book(
        sheet('Récap', [TITLE, [], groups, ...rows], {
          merges: ['D3:G3', 'H3:K3'],
          hiddenRows: [6],
          hiddenColumns: ['H', 'I'],
        }),
      ),
    );
    expect(linesOf(report)).toEqual(LINES);
    expect(report.reading.sheets[0]?.why).toMatch(/lignes masquées/);
    expect(report.reading.sheets[0]?.why).toMatch(/colonnes masquées/);
  });

  test('dont « N » et « N+1 » sont les années, que le titre donne', () => {
    const report = reportOf(
      book(
        sheet('Récap', [
          TITLE,
          ['Programmation, année N = 2024'],
          [null, null, null, 'N', null, null, null, 'N+1', null, null, null],
          ...rows,
        ], { merges: ['D3:G3', 'H3:K3'] }),
      ),
    ); // prettier-ignore
    expect(linesOf(report)).toEqual(LINES);
  });

  test('dont le total des années est un contrôle', () => {
    const withTotal = (total: number) =>
      reportOf(
        book(
          sheet('Récap', [
            TITLE,
            [],
            [...KEYS, 'Coût total', null, null, 'Part État', null, null, 'Part Département', null, null],
            [null, null, null, 2024, 2025, 'Total', 2024, 2025, 'Total', 2024, 2025, 'Total'],
            [...SECOND, 60000, 62000, 122000, 30000, 31000, formula('G5+H5', total), 30000, 31000, 61000],
          ], { merges: ['D3:F3', 'G3:I3', 'J3:L3'] }),
        ),
      ); // prettier-ignore
    expect(linesOf(withTotal(61000))).toEqual(LINES.slice(2));
    expect(doubtsOf(withTotal(61000))).toEqual([]);
    expect(linesOf(withTotal(66000))).toEqual(LINES.slice(2));
    expect(doubtsOf(withTotal(66000))).toEqual(['total-faux Récap!I5']);
  });
});

describe('une liste', () => {
  test('une ligne par action et par année', () => {
    const report = reportOf(
      book(
        sheet('Données', [
          TITLE,
          [...KEYS, 'Année', ...MONEY],
          [...FIRST, 2024, 100000, 35000, 45000, 20000],
          [...FIRST, 2025, 110000, 45000, 45000, 20000],
          [...SECOND, 2024, 60000, 30000, 30000],
          [...SECOND, 2025, 62000, 31000, 31000],
        ]),
      ),
    );
    expect(linesOf(report)).toEqual(LINES);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('une ligne par action, par année et par financeur, sans aucun coût', () => {
    const rows = [
      [...SECOND, 2024, 'État', 30000],
      [...SECOND, 2024, 'Département', 30000],
      [...SECOND, 2024, 'CAF', 5000],
      [...SECOND, 2025, 'État', 31000],
      [...SECOND, 2025, 'Département', 31000],
    ];
    const report = reportOf(book(sheet('Données', [TITLE, [...KEYS, 'Année', 'Financeur', 'Montant'], ...rows])));
    expect(linesOf(report)).toEqual(['3.1 2024 : S 30000.00 D 30000.00 T 5000.00', '3.1 2025 : S 31000.00 D 31000.00']);
    expect(report.findings.filter(({ code }) => code === 'cout-absent')).not.toEqual([]);
    const shuffled = reportOf(
      book(sheet('Données', [TITLE, [...KEYS, 'Année', 'Financeur', 'Montant'], ...rows.toReversed()])),
    );
    expect(linesOf(shuffled).toSorted()).toEqual(linesOf(report).toSorted());
  });

  test('une année hors du contrat est une anomalie, et se lit', () => {
    const report = reportOf(
      book(
        sheet('Données', [
          TITLE,
          [...KEYS, 'Année', ...MONEY],
          [...SECOND, 2023, 60000, 30000, 30000, null],
          [...SECOND, 2024, 60000, 30000, 30000, null],
        ]),
      ),
    );
    expect(linesOf(report)).toEqual([
      '3.1 2023 : C 60000.00 S 30000.00 D 30000.00',
      '3.1 2024 : C 60000.00 S 30000.00 D 30000.00',
    ]);
    expect(report.findings.filter(({ code }) => code === 'annee-hors-contrat').map(({ year }) => year)).toEqual([2023]);
  });
});

describe('autour des tableaux', () => {
  const plan = sheet('2025', [
    TITLE,
    ['Exercice 2025'],
    [...KEYS, ...MONEY],
    [...FIRST, 110000, 45000, 45000, 20000],
    [...SECOND, 62000, 31000, 31000],
    [],
    ['Note : les montants 2025 sont provisoires, 3 ateliers prévus'],
  ]);

  test('un mode d’emploi, des listes et un tableau étranger ne changent rien', () => {
    const report = reportOf(
      book(
        sheet('Mode d’emploi', [['Remplir une ligne par action'], ['Total = État + Département + Autres']]),
        plan,
        sheet('Listes', [['nouvelle'], ['renforcée'], ['CAF']], { hidden: true }),
        sheet('Effectifs', [['Service', 'ETP', 'Agents'], ['Insertion', 12.5, 14], ['Voirie', 8, 9]]),
      ),
    ); // prettier-ignore
    expect(linesOf(report)).toEqual([LINES[1], LINES[3]]);
    expect(doubtsOf(report)).toEqual([]);
    expect(report.reading.sheets.map(({ use }) => use)).toEqual([
      'passed-over',
      'annual',
      'passed-over',
      'passed-over',
    ]);
  });

  test('un classeur sans tableau du contrat n’est pas lisible, et le dit', () => {
    const report = reportOf(book(sheet('Effectifs', [['Service', 'ETP', 'Agents'], ['Insertion', 12.5, 14]]))); // prettier-ignore
    expect(report.status).toBe('unreadable');
    expect(report.problem).toMatch(/aucun tableau/);
  });
});
