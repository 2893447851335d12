import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** Tableaux that a reviewer drew by hand and the reader got wrong. */
const WHO: Content[] = ['Contrat local des solidarités, Département du Jura – Avenant 2024'];
const SHARES = ['Coût total', 'Part État', 'Part Département'];
const annual = (heads: Content[], ...rows: Content[][]) => reportOf(book(sheet('2024', [WHO, heads, ...rows])));
const axesOf = (report: ReturnType<typeof annual>) => report.actions.map(({ title, axis }) => [title, axis]);
const codesOf = (report: ReturnType<typeof annual>) => report.findings.map(({ code }) => code);

describe('titles made of an axis’s words', () => {
  test('a line whose only texts are « Axe 1 » and its title is an action, with or without a number', () => {
    const numbered = annual(
      ['Axe', 'N°', 'Action', ...SHARES],
      ['Axe 1', '1.1', "Accompagnement des jeunes sortants de l'ASE", 20000, 10000, 10000],
      ['Axe 3', '3.1', 'Accès aux droits en milieu rural', 31000, 15500, 15500],
      ['Axe 4', 4.1, 'Plateforme mobilité', 40000, 20000, 20000],
    );
    expect(linesOf(numbered)).toEqual([
      '1.1 2024 : C 20000.00 S 10000.00 D 10000.00',
      '3.1 2024 : C 31000.00 S 15500.00 D 15500.00',
      '4.1 2024 : C 40000.00 S 20000.00 D 20000.00',
    ]);
    const bare = annual(
      ['Axe', 'Action', ...SHARES],
      ['Axe 1', "Accompagnement des jeunes sortants de l'ASE", 20000, 10000, 10000],
      ['Axe 3', 'Accès aux droits', 31000, 15500, 15500],
    );
    expect(axesOf(bare)).toEqual([
      ["Accompagnement des jeunes sortants de l'ASE", 1],
      ['Accès aux droits', 3],
    ]);
  });

  test('« Parentalité » with typed amounts under an axis title is an action, not the total of the axis', () => {
    const report = annual(
      ['Action', ...SHARES],
      ['AXE 1 - ENFANCE'],
      ['Parentalité', 20000, 10000, 10000],
      ['Parents solos', 10000, 5000, 5000],
      ['AXE 4 - TRANSITION ECOLOGIQUE'],
      ['Énergie', 8000, 4000, 4000],
      ['1 - Mobilité solidaire', 9000, 4500, 4500],
    );
    expect(axesOf(report)).toEqual([
      ['Parentalité', 1],
      ['Parents solos', 1],
      ['Énergie', 4],
      ['Mobilité solidaire', 4],
    ]);
  });

  test('a line that happens to be the sum of those above it stays a line', () => {
    const report = annual(
      ['Axe', 'Action', ...SHARES],
      ['Axe 1', 'Parents', 20000, 10000, 10000],
      ['Axe 1', 'Bébés', 10000, 5000, 5000],
      ['Axe 3', 'Maraudes', 30000, 15000, 15000],
    );
    expect(linesOf(report)).toContain('Maraudes 2024 : C 30000.00 S 15000.00 D 15000.00');
  });
});

test.each([
  ['units', [null, null, null, '(€)', '(€)', '(€)']],
  ['hints', ['à compléter', null, null, 'toutes dépenses', 'crédits notifiés', null]],
  ['letters', ['a', 'b', 'c', 'd=e+f', 'e', 'f']],
  ['numbers', ['(1)', '(2)', '(3)', '(4)=(5)+(6)', '(5)', '(6)']],
])('a row of %s right under the headers is no line and hides none', (_what, under) => {
  const report = annual(
    ['Axe', 'N°', 'Action', ...SHARES],
    under,
    ['Axe 1', '1.1', 'Parents', 20000, 10000, 10000],
    ['Axe 3', '3.1', 'Aide juridique', 40000, 20000, 20000],
  );
  expect(linesOf(report)).toEqual([
    '1.1 2024 : C 20000.00 S 10000.00 D 10000.00',
    '3.1 2024 : C 40000.00 S 20000.00 D 20000.00',
  ]);
});

test('a unit under one header converts that column only', () => {
  const report = annual(
    ['Axe', 'N°', 'Action', ...SHARES, 'CAF'],
    [null, null, null, '€', '€', '€', 'k€'],
    ['Axe 1', '1.1', 'Parents', 20000, 8000, 8000, 4],
  );
  expect(linesOf(report)).toEqual(['1.1 2024 : C 20000.00 S 8000.00 D 8000.00 T 4000.00']);
});

describe('headers', () => {
  const line: Content[] = ['Axe 1', '1.1', 'Parents', 20000, 8000, 8000, 4000];
  const keys = ['Axe', 'N°', 'Action'];

  test.each(['Autres fin.', 'Région (fin.)', 'CAF (COG 2023-2027)', 'CAF (code 12)'])('« %s » is a funder', (head) => {
    const report = annual([...keys, ...SHARES, head], line);
    expect(linesOf(report)).toEqual(['1.1 2024 : C 20000.00 S 8000.00 D 8000.00 T 4000.00']);
  });

  test('« Financements publics », nobody’s in particular, is told', () => {
    expect(doubtsOf(annual([...keys, ...SHARES, 'Financements publics'], line))).toEqual(['montant-non-place 2024!G3']);
  });

  test('« FSE+ (2021-2027) » is the FSE+ of the line', () => {
    const report = annual([...keys, ...SHARES, 'FSE+ (2021-2027)'], line);
    expect(linesOf(report)).toEqual(['1.1 2024 : C 20000.00 S 8000.00 D 8000.00 F 4000.00']);
  });

  test('« Part de l’État (50 %) » over euros is the State’s part', () => {
    const report = annual([...keys, 'Coût total', "Part de l'État (50 %)", 'Département', 'CAF'], line);
    expect(linesOf(report)).toEqual(['1.1 2024 : C 20000.00 S 8000.00 D 8000.00 T 4000.00']);
  });

  test('« Coût | dont État | dont CD39 | dont CAF » are the shares where no other column has them', () => {
    const report = annual([...keys, 'Coût', 'dont État', 'dont CD39', 'dont CAF'], line);
    expect(linesOf(report)).toEqual(['1.1 2024 : C 20000.00 S 8000.00 D 8000.00 T 4000.00']);
  });

  test('years over the middle column of their group hold for the whole group', () => {
    const read = annual(
      [null, null, null, null, 2024, null, null, 2025, null],
      [...keys, ...SHARES, ...SHARES],
      ['Axe 1', '1.1', 'Parents', 20000, 10000, 10000, 4000, 2000, 2000],
    );
    expect(linesOf(read)).toEqual([
      '1.1 2024 : C 20000.00 S 10000.00 D 10000.00',
      '1.1 2025 : C 4000.00 S 2000.00 D 2000.00',
    ]);
  });
});

test('two tables side by side, each with its titles, keep their own lines', () => {
  const heads = ['Action', ...SHARES];
  const report = reportOf(
    book(
      sheet(
        'Tableaux',
        [
          ['Département du Doubs'],
          [2024, null, null, null, null, 2025],
          [...heads, null, ...heads],
          ['1.1 Parents', 20000, 10000, 10000, null, '1.1 Parents', 22000, 11000, 11000],
          ['3.1 Aide juridique', 30000, 15000, 15000, null, '3.2 Rue', 10000, 5000, 5000],
        ],
        { merges: ['A2:D2', 'F2:I2'] },
      ),
    ),
  );
  expect(linesOf(report)).toEqual([
    '1.1 2024 : C 20000.00 S 10000.00 D 10000.00',
    '1.1 2025 : C 22000.00 S 11000.00 D 11000.00',
    '3.1 2024 : C 30000.00 S 15000.00 D 15000.00',
    '3.2 2025 : C 10000.00 S 5000.00 D 5000.00',
  ]);
});

test('a ceiling after the general total is not the last axis’s', () => {
  const report = annual(
    ['Axe', 'N°', 'Action', ...SHARES],
    ['Axe 1', '1.1', 'Parents', 20000, 10000, 10000],
    ['Axe 3', '3.1', 'Aide juridique', 40000, 20000, 20000],
    ['Total général', null, null, 60000, 30000, 30000],
    ['Enveloppe notifiée', null, null, null, 60000, null],
  );
  expect(report.envelope).toEqual([]);
  expect(codesOf(report)).not.toContain('plancher-axe');
});

test('« Enveloppe d’urgence alimentaire » with a cost and shares is an action', () => {
  const report = annual(
    ['Action', ...SHARES],
    ['AXE 1 - ENFANCE'],
    ["Enveloppe d'urgence alimentaire", 12000, 6000, 6000],
    ['Parents solos', 10000, 5000, 5000],
  );
  expect(linesOf(report)).toHaveLength(2);
  expect(report.envelope).toEqual([]);
});

test('« Prévu » and « Réalisé » one under the other never add up', () => {
  const fiche = sheet(
    'FA1',
    [
      ['Département', 'Nièvre'],
      ['Intitulé', 'Crèche itinérante'],
      ['N° de fiche', '1.1'],
      ['Axe', 'Axe 1'],
      [null, null, 'État', 'Département', 'CAF', 'Coût total'],
      [2024, 'Prévu', 10000, 10000, 4000, 24000],
      [null, 'Réalisé', 9000, 9500, 4000, 22500],
    ],
    { merges: ['A6:A7'] },
  );
  const report = reportOf(book(fiche));
  expect(report.actions.flatMap((action) => action.years.map((year) => year.thirdParties))).not.toContain('8000.00');
  expect(doubtsOf(report).length).toBeGreaterThan(0);
});

test('a fiche whose collectivity stands right above its table is read', () => {
  const report = reportOf(
    book(
      sheet('Fiche 1', [
        ['Fiche action n°1 : Ludothèque'],
        ['Axe', 'Axe 1 : enfance'],
        ['Collectivité', 'Département du Jura'],
        ['Financeurs', 2024, 2025],
        ['Coût total', 20000, 22000],
        ['État', 10000, 11000],
        ['Département', 10000, 11000],
      ]),
    ),
  );
  expect(linesOf(report)).toEqual([
    '1 2024 : C 20000.00 S 10000.00 D 10000.00',
    '1 2025 : C 22000.00 S 11000.00 D 11000.00',
  ]);
});

test('« FA-3 » of a fiche is the « 3 » of the recap, « Maraudes » its « Maraude »', () => {
  const recap = sheet('Récap', [
    ['Département du Jura'],
    ['Axe', 'N°', 'Action', 'Coût total 2024', 'Part État 2024', 'Part Département 2024'],
    ['Axe 3', '3', 'Maraude', 20000, 10000, 10000],
  ]);
  const fiche = sheet('Fiche 3', [
    ['N° de fiche', 'FA-3'],
    ['Intitulé', 'Maraudes'],
    ['Axe', 'Axe 3'],
    ['Financeurs', 2024],
    ['Coût total', 20000],
    ['État', 10000],
    ['Département', 10000],
  ]);
  expect(reportOf(book(recap, fiche)).actions).toHaveLength(1);
});

test('amounts merged over two actions are told, never given to the first', () => {
  const report = reportOf(
    book(
      sheet(
        '2024',
        [
          WHO,
          ['Axe', 'N°', 'Action', ...SHARES],
          ['Axe 1', '1.1', 'Parents', 20000, 10000, 10000],
          ['Axe 1', '1.2', 'Bébés'],
          ['Axe 3', '3.1', 'Rue', 30000, 15000, 15000],
        ],
        { merges: ['D3:D4', 'E3:E4', 'F3:F4'] },
      ),
    ),
  );
  expect(linesOf(report)).toContain('3.1 2024 : C 30000.00 S 15000.00 D 15000.00');
  expect(linesOf(report).join()).not.toContain('20000.00');
  expect(doubtsOf(report).join()).toContain('lecture-ambigue 2024!D3');
});
