import { expect, test } from '@jest/globals';
import { builtInParameters } from '../../src/parameters';
import { readContract } from '../../src/reading';
import { formatCellRef } from '../../src/sheets';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, formula, sheet, type Content } from '../support/sheet';

/** Traps that the reader once fell into. */
const WHO: Content[] = ["Contrat local des solidarités, Département de l'Ariège"];
const YEAR: Content[] = ['Exercice 2025'];
const KEYS = ['N°', 'Action', 'Axe'];
const annual = (heads: Content[], ...rows: Content[][]) =>
  reportOf(book(sheet('2025', [WHO, YEAR, [...KEYS, ...heads], ...rows])));
const plan = sheet('2025', [
  WHO,
  YEAR,
  [...KEYS, 'Coût total', 'Part État', 'Part Département'],
  ['1.1', 'Médiation', 'Enfance', 96000, 40000, 56000],
]);

test('amounts in text under a nonsense header are told', () => {
  const report = annual(
    ['Coût total', 'Part État', 'Part Département', 'Zorglub', 'CAF'],
    ['1.1', 'Médiation', 'Enfance', '131 000', '55 500', '45 500', '20 000', '10 000'],
    ['1.2', 'Parrainage', 'Enfance', '87 000', '43 500', '43 500', '-', '-'],
  );
  expect(doubtsOf(report)).toContain('montant-non-place 2025!G4');
});

test('« Financeur 1 | Zorglub | Financeur 2 | Montant | TOTAL »: the total never becomes a funder, the lost amounts are told', () => {
  const report = annual(
    ['Part État', 'Fonds propres', 'Financeur 1', 'Zorglub', 'Financeur 2', 'Montant', 'TOTAL'],
    ['1.1', 'Médiation', 'Enfance', 280000, 280000, 'Fondation', 110000, 'Communes', 130000, 800000],
    ['1.2', 'Parrainage', 'Enfance', 200000, 200000, null, null, null, null, 400000],
  );
  expect(report.actions[0]?.years[0]?.thirdParties).toBe('130000.00');
  expect(report.actions[0]?.years[0]?.cost).toBe('800000.00');
  expect(doubtsOf(report).join()).toMatch(/montant-non-place 2025!G4/);
});

test('a fiche with a section « Dépenses »: nonsense over « Total dépenses » leaves the cost on « Total des financements », or told', () => {
  const rows = (label: string) => [
    WHO,
    ['Fiche action : 1'],
    ['Axe', 'Axe 1'],
    ['Financeur', 2024, 2025],
    ['Dépenses'],
    ['Charges de personnel', 65000, 72500],
    ['Achats', 105000, 97500],
    [label, 170000, 170000],
    ['Ressources'],
    ['État', 69500, 85000],
    ['Département', 69500, 85000],
    ['Autres financeurs', 31000, null],
    ['Total des financements', 170000, 170000],
  ];
  expect(linesOf(reportOf(book(sheet('F', rows('Total dépenses')))))[0]).toBe(
    '1 2024 : C 170000.00 S 69500.00 D 69500.00 T 31000.00',
  );
  const spoilt = reportOf(book(sheet('F', rows('Zorglub'))));
  const same = linesOf(spoilt)[0] === '1 2024 : C 170000.00 S 69500.00 D 69500.00 T 31000.00';
  expect(same || doubtsOf(spoilt).join().includes('F!B8')).toBe(true);
});

test('two units that conflict: the figures are missing, their cells are told', () => {
  for (const titles of [
    [['Montants en k€'], ['Montants en euros']],
    [['Montants en euros', 'en k€']],
    [['Montants en k€ (tableau en euros)']],
  ]) {
    const report = reportOf(
      book(
        sheet('2025', [
          WHO,
          YEAR,
          ...titles,
          [...KEYS, 'Coût total', 'Part État', 'Part Département'],
          ['1.1', 'Médiation', 'Enfance', 96, 40, 56],
        ]),
      ),
    );
    expect(linesOf(report).join()).not.toMatch(/96/);
    expect(doubtsOf(report).join()).toMatch(/lecture-ambigue/);
  }
});

test('« Report N-1 », « Report 2024 », « Crédits reportés de 2024 » in an avenant of 2025 are its carry-over, not lost', () => {
  for (const head of [
    'Report N-1',
    'Report de N-1',
    'Report 2024',
    'Crédits reportés de 2024',
    'Reliquat 2024 reporté',
  ]) {
    const report = annual(
      ['Coût total', 'Crédits nouveaux', head, 'Part Département'],
      ['1.1', 'Médiation', 'Enfance', 96000, 40000, 5000, 56000],
    );
    expect([head, ...linesOf(report)]).toEqual([head, '1.1 2025 : C 96000.00 S 40000.00 D 56000.00 report 5000.00']);
  }
});

test('« Report de 2025 » on the row of 2026, in a list, is carried over to 2026', () => {
  const report = reportOf(
    book(
      sheet('Liste', [
        ["Département de l'Ariège"],
        ['N°', 'Action', 'Axe', 'Année', 'Coût total', 'Part État', 'Part Département', 'Report de 2025'],
        ['1.1', 'Médiation', 'Enfance', 2025, 80000, 40000, 40000, null],
        ['1.1', 'Médiation', 'Enfance', 2026, 80000, 40000, 40000, 8000],
      ]),
    ),
  );
  expect(linesOf(report)).toEqual([
    '1.1 2025 : C 80000.00 S 40000.00 D 40000.00',
    '1.1 2026 : C 80000.00 S 40000.00 D 40000.00 report 8000.00',
  ]);
});

test('an axis typed as text « 3 » is axis 3, as the number 3 is', () => {
  const report = annual(
    ['Coût total', 'Part État', 'Part Département'],
    ['1.1', 'Médiation', '1', 96000, 40000, 56000],
    ['3.1', 'Maraudes', '3', 96000, 40000, 56000],
  );
  expect(report.actions.map(({ axis }) => axis)).toEqual([1, 3]);
});

test('actions as columns: a recap lying on its side', () => {
  const lines = [
    '1.1 2024 : C 100000.00 S 35000.00 D 45000.00 T 20000.00',
    '3.1 2024 : C 60000.00 S 30000.00 D 30000.00',
  ];
  const head = [
    ['N°', '1.1', '3.1'],
    ['Action', 'Médiation', 'Maraudes'],
    ['Axe', 'Enfance', 'Accès aux droits'],
  ];
  const inTitle = sheet('R', [
    WHO,
    ['Exercice 2024'],
    ...head,
    ['Coût total', 100000, 60000],
    ['Part État', 35000, 30000],
    ['Part Département', 45000, 30000],
    ['CAF', 20000, null],
  ]);
  expect(linesOf(reportOf(book(inTitle)))).toEqual(lines);
  const inLabel = sheet('R', [
    WHO,
    ...head,
    ['Coût total 2024', 100000, 60000],
    ['Part État 2024', 35000, 30000],
    ['Part Département 2024', 45000, 30000],
    ['CAF 2024', 20000, null],
  ]);
  expect(linesOf(reportOf(book(inLabel)))).toEqual(lines);
  const inColumn = sheet(
    'R',
    [
      WHO,
      ['N°', null, '1.1', '3.1'],
      ['Action', null, 'Médiation', 'Maraudes'],
      ['Axe', null, 'Enfance', 'Accès aux droits'],
      [2024, 'Coût total', 100000, 60000],
      [null, 'Part État', 35000, 30000],
      [null, 'Part Département', 45000, 30000],
      [null, 'CAF', 20000, null],
    ],
    { merges: ['A5:A8'] },
  );
  expect(linesOf(reportOf(book(inColumn)))).toEqual(lines);
});

test('a « Total » column that is the cost has the disposition figure', () => {
  const snapshot = book(
    sheet('2025', [
      WHO,
      YEAR,
      [...KEYS, 'Part État', 'Part Département', 'Total'],
      ['1.1', 'Médiation', 'Enfance', 40000, 56000, 96000],
    ]),
  );
  const reading = readContract(snapshot, { parameters: builtInParameters });
  const of = new Map(reading.dispositions.map(({ cell, disposition }) => [formatCellRef(cell), disposition]));
  expect(reading.contract.actions[0]?.lines[0]?.cost).toBe(9600000n);
  expect(of.get('2025!F4')).toBe('figure');
});

test('the total over the years of BOP 304, and of BOP 102, is held against its own columns', () => {
  const report = reportOf(
    book(
      sheet(
        'R',
        [
          WHO,
          [
            ...KEYS,
            'Coût total',
            null,
            null,
            'BOP 304',
            null,
            null,
            'BOP 102',
            null,
            null,
            'Part Département',
            null,
            null,
          ],
          [null, null, null, 2024, 2025, 'Total', 2024, 2025, 'Total', 2024, 2025, 'Total', 2024, 2025, 'Total'],
          [
            '1.1',
            'Médiation',
            'Enfance',
            20000,
            20000,
            40000,
            8000,
            8000,
            formula('G4+H4', 16000),
            1000,
            2000,
            formula('J4+K4', 3000),
            11000,
            10000,
            21000,
          ],
        ],
        { merges: ['D2:F2', 'G2:I2', 'J2:L2', 'M2:O2'] },
      ),
    ),
  );
  expect(linesOf(report)).toEqual([
    '1.1 2024 : C 20000.00 S 9000.00 D 11000.00',
    '1.1 2025 : C 20000.00 S 10000.00 D 10000.00',
  ]);
  expect(doubtsOf(report)).toEqual([]);
});

test('a foreign table under ours (cantons and their population) gives no actions', () => {
  const heads = ['N° action', 'Nom', 'Coût total', 'Département', 'DGCS'];
  const report = reportOf(
    book(
      sheet('Axe 4', [
        WHO,
        YEAR,
        heads,
        ['FA 4', 'Transport à la demande', 70000, 35000, 35000],
        ['FA 5', 'Ateliers cuisine', 88000, 44000, 44000],
        [],
        [null, 'Données de contexte'],
        [null, 'Territoire', 'Population', 'Taux de pauvreté'],
        [null, 'Canton de Creuse 1', 56648, 0.172],
        [null, 'Canton de Haute-Vienne 3', 72811, 0.221],
      ]),
    ),
  );
  expect(report.actions.map(({ id }) => id)).toEqual(['FA 4', 'FA 5']);
});

test('a hidden « Listes » of natures and funders with codes, a table of staff with a service « Enfance », tell nothing', () => {
  const lists = sheet(
    'Listes',
    [
      ['nouvelle', 1],
      ['renforcée', 2],
      ['CAF', 3],
    ],
    { hidden: true },
  );
  const staff = sheet('Effectifs', [
    ['Service', 'ETP', 'Agents'],
    ['Insertion', 12.5, 14],
    ['Enfance', 8, 9],
  ]);
  expect(doubtsOf(reportOf(book(plan, lists)))).toEqual([]);
  expect(doubtsOf(reportOf(book(plan, staff)))).toEqual([]);
});

test('an action without axis in a column « Axe » that is filled elsewhere does not silently take the axis above it', () => {
  const report = annual(
    ['Coût total', 'Part État', 'Part Département'],
    ['1.1', 'Médiation', 'Enfance', 96000, 40000, 56000],
    ['9.1', 'Pilotage', null, 96000, 40000, 56000],
    ['3.1', 'Maraudes', 'Accès aux droits', 96000, 40000, 56000],
    ['3.2', 'Bus', 'Accès aux droits', 96000, 40000, 56000],
  );
  expect(report.actions.map(({ axis }) => axis)).toEqual([1, null, 3, 3]);
});
