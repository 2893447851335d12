import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, formula, sheet, type Content } from '../support/sheet';

/** What was once dropped in silence, or read wrong without a word. */
const WHO: Content[] = ['Contrat local des solidarités, Département du Jura – Avenant 2024'];
const SHARES = ['Coût total', 'Part État', 'Part Département'];
const annual = (heads: Content[], ...rows: Content[][]) => reportOf(book(sheet('2024', [WHO, heads, ...rows])));
const fiche = (...plan: Content[][]) =>
  reportOf(
    book(
      sheet('Fiche 1.1', [
        ['Département du Jura'],
        ['N° de la fiche', '1.1'],
        ['Intitulé', 'Parents solos'],
        ['Axe', 'Axe 1 : Enfance'],
        ['Nature', 'nouvelle'],
        [],
        ...plan,
      ]),
    ),
  );
const titlesOf = (report: ReturnType<typeof annual>) => report.actions.map(({ title }) => title);
const codesOf = (report: ReturnType<typeof annual>) => report.findings.map(({ code }) => code);

describe('an action whose title begins like a total or a comparison', () => {
  test.each([
    'Reste à vivre',
    'Reste à vivre des familles monoparentales',
    'Écart numérique',
    'Solde de tout compte des impayés de loyer',
    'Taux d’effort des ménages',
    'Total mobilité',
    'Total accompagnement',
    'Cumul emploi-RSA',
    'Part des anges',
    'Rappel aux droits',
    'Report d’échéances',
  ])('« %s » between the lines is read', (title) => {
    const report = annual(
      ['Action', ...SHARES],
      ['AXE 1 - Enfance'],
      ['Parents', 20000, 10000, 10000],
      [title, 5000, 2500, 2500],
      ['Bébés', 40000, 20000, 20000],
    );
    expect(linesOf(report)).toContain(`${title} 2024 : C 5000.00 S 2500.00 D 2500.00`);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('with its number it is read wherever it stands', () => {
    const report = annual(
      ['N°', 'Action', ...SHARES],
      ['1.1', 'Parents', 20000, 10000, 10000],
      ['1.2', 'Total mobilité', 30000, 15000, 15000],
      ['1.3', 'Reste à vivre', 8000, 4000, 4000],
      ['Total', null, 58000, 29000, 29000],
    );
    expect(titlesOf(report)).toEqual(['Parents', 'Total mobilité', 'Reste à vivre']);
    expect(codesOf(report)).not.toContain('total-faux');
  });

  test('as the last row, where it may compare the lines, it is told', () => {
    const rows: Content[][] = [
      ['AXE 1 - Enfance'],
      ['Parents', 20000, 10000, 10000],
      ['Écart numérique', 3000, 1500, 1500],
    ];
    expect(doubtsOf(annual(['Action', ...SHARES], ...rows))).toEqual([
      'montant-non-place 2024!B5',
      'montant-non-place 2024!C5',
      'montant-non-place 2024!D5',
    ]);
    const closed = annual(['Action', ...SHARES], ...rows, ['Total', 23000, 11500, 11500]);
    expect(titlesOf(closed)).toEqual(['Parents', 'Écart numérique']);
  });

  test('« Enveloppe d’urgence » with a cost and a State share is no ceiling', () => {
    const report = annual(
      ['Action', 'Coût total', 'Part État', 'CAF'],
      ['AXE 1 - Enfance'],
      ['Parents', 20000, 10000, 10000],
      ['Enveloppe d’urgence', 5000, 2500, 2500],
      ['Total', 25000, 12500, 12500],
    );
    expect(titlesOf(report)).toEqual(['Parents', 'Enveloppe d’urgence']);
    expect(report.envelope).toEqual([]);
  });
});

test('rows that do compare or add up stay what they are', () => {
  const report = annual(
    ['Action', ...SHARES],
    ['AXE 1 - Enfance'],
    ['Parents', 20000, 10000, 10000],
    ['Bébés', 10000, 5000, 5000],
    ['Total petite enfance et familles', formula('SUM(B4:B5)', 30000), 15000, 15000],
    ['Ludothèque', 4000, 2000, 2000],
    ['Total culture', 4000, 2000, 2000],
    ['Total axe 1', 34000, 17000, 17000],
    ['Plafond notifié', null, 20000, null],
    ['Reste à programmer', null, 3000, null],
    ['Écart / plafond', null, 3000, null],
    ['Taux de consommation', null, 0.85, null],
    ['Rappel part État 2023', null, 9000, null],
  );
  expect(titlesOf(report)).toEqual(['Parents', 'Bébés', 'Ludothèque']);
  expect(doubtsOf(report)).toEqual([]);
});

describe('what is left to pay', () => {
  const line: Content[] = ['Axe 1', '1.1', 'Parents', 20000, 10000, 10000];
  const keys = ['Axe', 'N°', 'Action'];

  test.each(['Solde Département', 'Solde à la charge du Département', 'Reste Département', 'Complément CD39'])(
    '« %s » is the collectivity’s share where no other column has it',
    (head) => {
      const report = annual([...keys, 'Coût total', 'Part État', head], line);
      expect(linesOf(report)).toEqual(['1.1 2024 : C 20000.00 S 10000.00 D 10000.00']);
    },
  );

  test('beside the collectivity’s own column it is told', () => {
    const report = annual([...keys, ...SHARES, 'Solde Département'], [...line, 2000]);
    expect(doubtsOf(report)).toEqual(['montant-non-place 2024!G3']);
  });

  test('a bare « Solde » beside cost and State is told, « Solde État » beside « Part État » is another figure', () => {
    expect(doubtsOf(annual([...keys, 'Coût total', 'Part État', 'Solde'], line))).toEqual([
      'montant-non-place 2024!F3',
    ]);
    expect(doubtsOf(annual([...keys, ...SHARES, 'Solde État'], [...line, 2000]))).toEqual([]);
  });

  test('on a row of a fiche too', () => {
    const plan: Content[][] = [
      ['Financeurs', 2024],
      ['Coût total', 20000],
      ['État', 10000],
    ];
    expect(linesOf(fiche(...plan, ['Solde Département', 10000]))).toEqual([
      '1.1 2024 : C 20000.00 S 10000.00 D 10000.00',
    ]);
    expect(doubtsOf(fiche(...plan, ['Département', 8000], ['Solde Département', 2000]))).toEqual([
      'montant-non-place Fiche 1.1!B11',
    ]);
  });
});

describe('words of headers', () => {
  const read = (state: string, collectivity: string, other: string) =>
    annual(
      ['Axe', 'N°', 'Action', 'Coût total', state, collectivity, other],
      ['Axe 1', '1.1', 'Parents', 20000, 8000, 7000, 5000],
    );
  const expected = ['1.1 2024 : C 20000.00 S 8000.00 D 7000.00 T 5000.00'];

  test.each(['Part État¹', 'Part État1', 'Part État (1)', 'État*', 'Subv. État', 'Pacte', 'Services de l’État'])(
    '« %s » is the State’s',
    (head) => expect(linesOf(read(head, 'Part Département', 'CAF'))).toEqual(expected),
  );

  test.each([
    'Contrepartie',
    'Contrepartie du Département',
    'Contrepartie départementale',
    'C.D.',
    'C. D. 39',
    'Département²',
    'Part coll.',
  ])('« %s » is the collectivity’s', (head) => expect(linesOf(read('Part État', head, 'CAF'))).toEqual(expected));

  test.each([
    'C.A.F.',
    'A.R.S.',
    'Cofin.',
    'Autres cofin.',
    'Autre(s) financeur(s)',
    'Autres (à préciser)',
    'Com. com.',
    'Collectivités',
    'EPCI / Communes',
    'Contrepartie CAF',
    'Total tiers',
    'Total cofinanceurs',
  ])('« %s » is a funder', (head) => expect(linesOf(read('Part État', 'Part Département', head))).toEqual(expected));

  test.each(['Bénévolat', 'Contributions volontaires', 'Europe', 'Union européenne', 'Divers'])(
    '« %s », which may be a funder or not, is told',
    (head) => expect(doubtsOf(read('Part État', 'Part Département', head))).toEqual(['montant-non-place 2024!G3']),
  );

  test('« Collectivités » without a column of the collectivity is told', () => {
    expect(doubtsOf(read('Part État', 'Collectivités', 'CAF'))).toEqual(['montant-non-place 2024!F3']);
  });

  test('« Fse+ 2021-27 » names a programme, no year', () => {
    const report = read('Part État', 'Part Département', 'Fse+ 2021-27');
    expect(linesOf(report)).toEqual(['1.1 2024 : C 20000.00 S 8000.00 D 7000.00 F 5000.00']);
    expect(codesOf(report)).not.toContain('annee-hors-contrat');
  });
});

describe('a table of posts inside a fiche is nobody’s plan, and nothing is said of it', () => {
  const plan: Content[][] = [
    ['Financeurs', 2024, 2025],
    ['Coût total', 20000, 20000],
    ['État', 10000, 10000],
    ['Département', 10000, 10000],
  ];
  test.each<[string, Content[][]]>([
    ['ETP and salaries', [['Poste', 'ETP', 'Salaire', 'Quotité'], ['Coordinateur', 1, 42000, '100 %'], ['Assistant social', 0.5, 16000, '50 %'], ['Total', 1.5, 60000]]],
    ['ETP and a cost', [['Poste', 'ETP', 'Coût'], ['Coordinateur', 1, 42000], ['Assistant social', 0.5, 16000], ['Total', 1.5, 60000]]],
    ['people and a cost', [['Intervenant', 'ETP', 'Coût annuel chargé'], ['Coordinateur', 1, 42000], ['Assistant social', 0.5, 16000]]],
    ['ETP by year', [['Moyens humains (ETP)'], ['Postes', 2024, 2025], ['Coordinateur', 1, 1], ['Assistant social', 0.5, 1], ['Total', 1.5, 3]]],
    ['quantities and prices', [['Poste', 'Quantité', 'Prix unitaire', 'Total'], ['Kits', 100, 42, 4200], ['Ateliers', 10, 160, 1600], ['Total', null, null, 5000]]],
  ])('%s', (_what, posts) => {
    for (const report of [fiche(...posts, [], ...plan), fiche(...plan, [], ...posts)]) {
      expect(linesOf(report)).toEqual([
        '1.1 2024 : C 20000.00 S 10000.00 D 10000.00',
        '1.1 2025 : C 20000.00 S 10000.00 D 10000.00',
      ]);
      expect(doubtsOf(report)).toEqual([]);
    }
  }); // prettier-ignore

  test('beside the plan too', () => {
    const posts: Content[][] = [['Poste', 'ETP', 'Coût'], ['Coordinateur', 1, 42000], ['Assistant', 0.5, 16000], ['Total', 1.5, 60000]]; // prettier-ignore
    expect(doubtsOf(fiche(...plan.map((row, i): Content[] => [...row, null, ...(posts[i] ?? [])])))).toEqual([]);
  });
});

test('a share under a header that nobody knows is told once: it is not also said to be missing', () => {
  const report = annual(
    ['Axe', 'N°', 'Action', 'Coût total', 'Part État', 'Zorglub'],
    ['Axe 1', '1.1', 'Parents', 20000, 10000, 10000],
  );
  expect(codesOf(report)).toContain('montant-non-place');
  expect(codesOf(report)).not.toContain('part-absente');
});
