import { describe, expect, test } from '@jest/globals';
import { doubtsOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** The plafonds notifiés, wherever they stand. */
const PLAN = sheet('2025', [
  ["Département de l'Ariège, exercice 2025"],
  ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'],
  ['1.1', 'Médiation', 'Enfance', 96000, 48000, 48000],
]);
const beside = (...rows: Content[][]) => reportOf(book(PLAN, sheet('Cadrage', rows)));
const told = (report: ReturnType<typeof reportOf>) =>
  report.envelope.map(({ axis, year, ceiling, cell }) => `${axis} ${year} ${ceiling} ${cell}`);
const FOUR = [2024, 2025, 2026, 2027];

describe('un plafond', () => {
  test('les axes en lignes, les années en colonnes', () => {
    const report = beside(
      ['Plafonds notifiés'],
      ['Axe', 2024, 2025],
      ['Enfance', 100000, 110000],
      ['Accès aux droits', 200000, 210000],
    );
    expect(told(report)).toEqual([
      '1 2024 100000.00 Cadrage!B3',
      '1 2025 110000.00 Cadrage!C3',
      '3 2024 200000.00 Cadrage!B4',
      '3 2025 210000.00 Cadrage!C4',
    ]);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('les années en lignes, les axes en colonnes', () => {
    const report = beside(
      ['Plafonds notifiés'],
      ['Année', 'Axe 1', 'Axe 3'],
      [2024, 100000, 200000],
      [2025, 110000, 210000],
    );
    expect(told(report)).toEqual([
      '1 2024 100000.00 Cadrage!B3',
      '1 2025 110000.00 Cadrage!B4',
      '3 2024 200000.00 Cadrage!C3',
      '3 2025 210000.00 Cadrage!C4',
    ]);
  });

  test('annuel vaut pour chaque année, sur la même cellule ; le plancher à côté n’en est pas un', () => {
    const report = beside(['Axe', 'Plancher', 'Plafond notifié'], ['Enfance', 40000, 100000], ['Total', 40000, 100000]);
    expect(told(report)).toEqual(FOUR.map((year) => `1 ${year} 100000.00 Cadrage!C2`));
    expect(doubtsOf(report)).toEqual([]);
  });

  test('dans une phrase', () => {
    const report = beside(['Plafond notifié axe 1 : 243 000 €'], ['Plafond notifié de l’axe 3 en 2025 : 100 000,50 €']);
    expect(told(report)).toEqual([
      ...FOUR.map((year) => `1 ${year} 243000.00 Cadrage!A1`),
      '3 2025 100000.50 Cadrage!A2',
    ]);
  });

  test('dans une phrase qui parle du plancher n’en est pas un', () => {
    expect(told(beside(['Plancher axe 1 : 97 200 €']))).toEqual([]);
  });

  test('« montant notifié » : un plafond où les lignes sont des axes, la part de l’État où elles sont des actions', () => {
    const axes = beside(['Plafonds'], ['Axe', 'Montant notifié'], ['Enfance', 100000], ['Accès aux droits', 90000]);
    expect(told(axes)).toEqual([
      ...FOUR.map((year) => `1 ${year} 100000.00 Cadrage!B3`),
      ...FOUR.map((year) => `3 ${year} 90000.00 Cadrage!B4`),
    ]);
    const report = reportOf(
      book(
        sheet('2025', [
          ['Département du Jura, exercice 2025'],
          ['N°', 'Action', 'Axe', 'Coût total', 'Montant notifié', 'Part Département'],
          ['1.1', 'Médiation', 'Enfance', 96000, 40000, 56000],
        ]),
      ),
    );
    expect(told(report)).toEqual([]);
    expect(report.actions[0]?.years[0]?.state).toBe('40000.00');
  });

  test('à côté du tableau, ou dessous, sur la même feuille', () => {
    const plan = [
      ["Département de l'Ariège, exercice 2025"],
      ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'],
      ['1.1', 'Médiation', 'Enfance', 96000, 48000, 48000],
    ];
    const under = reportOf(book(sheet('2025', [...plan, [], [], ['Axe', 'Plafond 2025'], ['Enfance', 100000]])));
    expect(told(under)).toEqual(['1 2025 100000.00 2025!B7']);
    const right = plan.map((row, i): Content[] => [
      ...row,
      ...Array<null>(8 - row.length).fill(null),
      ...([[], ['Axe', 'Plafond 2025'], ['Enfance', 100000]][i] ?? []),
    ]);
    const aside = reportOf(book(sheet('2025', right)));
    expect(told(aside)).toEqual(['1 2025 100000.00 2025!J3']);
    expect(aside.actions).toHaveLength(1);
  });

  test('donné deux fois autrement n’est pas choisi : il manque, et c’est dit', () => {
    const report = reportOf(
      book(PLAN, sheet('Cadrage', [['Axe', 'Plafond 2025'], ['Enfance', 100000]]), sheet('Notification', [['Axe', 'Plafond 2025'], ['Enfance', 120000], ['Accès aux droits', 90000]])),
    ); // prettier-ignore
    expect(told(report)).toEqual(['3 2025 90000.00 Notification!B3']);
    expect(doubtsOf(report)).toEqual(['lecture-ambigue Cadrage!B2, Notification!B2']);
  });

  test('donné deux fois de même compte une fois', () => {
    const twice = [['Axe', 'Plafond 2025'], ['Enfance', 100000]]; // prettier-ignore
    const report = reportOf(book(PLAN, sheet('Cadrage', twice), sheet('Notification', twice)));
    expect(report.envelope.map(({ axis, year, ceiling }) => [axis, year, ceiling])).toEqual([[1, 2025, '100000.00']]);
    expect(doubtsOf(report)).toEqual([]);
  });
});

describe("la liste de l'État pour une région, collée dans le classeur", () => {
  const REGION: Content[] = ['Plafonds notifiés 2024-2027, région Occitanie'];

  test('une ligne par collectivité, axe et année : seules celles du contrat sont prises', () => {
    const report = beside(
      REGION,
      ['Collectivité', 'Axe', 'Année', 'Plafond'],
      ['Département de l’Aude', 1, 2025, 900000],
      ['09 - Ariège', 1, 2025, 100000],
      [null, 3, 2025, 200000],
      ['Toulouse Métropole', 1, 2025, 800000],
      ['Total', null, null, 2000000],
    );
    expect(told(report)).toEqual(['1 2025 100000.00 Cadrage!D4', '3 2025 200000.00 Cadrage!D5']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test.each([
    ['sous « Département »', 'Département'],
    ['sous rien', null],
  ])('les axes en colonnes, les noms %s', (_where, head) => {
    const report = beside(
      REGION,
      [head, 'Axe 1', 'Axe 3', 'Axe 4', 'Total'],
      ['Aude', 900000, 800000, 700000, 2400000],
      ['Ariège', 100000, '200 000 €', 'à définir', 300000],
      ['Total', 1000000, 1000000, 700000, 2700000],
    );
    expect(told(report)).toEqual([
      ...FOUR.map((year) => `1 ${year} 100000.00 Cadrage!B4`),
      ...FOUR.map((year) => `3 ${year} 200000.00 Cadrage!C4`),
    ]);
    expect(doubtsOf(report)).toEqual(['cellule-illisible Cadrage!D4', 'nombre-en-texte Cadrage!C4']);
  });

  test('les années au-dessus des axes', () => {
    const report = beside(
      REGION,
      ['Collectivité', 2024, null, 2025, null],
      [null, 'Axe 1', 'Axe 3', 'Axe 1', 'Axe 3'],
      ['Aude', 1000, 2000, 3000, 4000],
      ['Ariège', 5000, 6000, 7000, 8000],
    );
    expect(told(report)).toEqual([
      '1 2024 5000.00 Cadrage!B5',
      '1 2025 7000.00 Cadrage!D5',
      '3 2024 6000.00 Cadrage!C5',
      '3 2025 8000.00 Cadrage!E5',
    ]);
  });

  test('sans ligne du contrat, elle est dite avec ses cellules, sauf si ses plafonds sont ailleurs', () => {
    const list: Content[][] = [REGION, ['Département', 'Axe 1', 'Axe 3'], ['Aude', 1000, 2000], ['Gers', 3000, 4000]];
    const report = beside(...list);
    expect(report.envelope).toEqual([]);
    expect(doubtsOf(report)).toEqual(['lecture-ambigue Cadrage!B3, Cadrage!C3, Cadrage!B4, Cadrage!C4']);
    const own = sheet('Nos plafonds', [['Axe', 'Plafond 2025'], ['Enfance', 100000]]); // prettier-ignore
    expect(doubtsOf(reportOf(book(PLAN, own, sheet('Cadrage', list))))).toEqual([]);
  });

  test('n’est pas le nom du contrat, même si elle seule nomme des collectivités', () => {
    const anonymous = sheet('2025', [
      ['Exercice 2025'],
      ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'],
      ['1.1', 'Médiation', 'Enfance', 96000, 48000, 48000],
    ]);
    const report = reportOf(
      book(anonymous, sheet('Cadrage', [REGION, ['Département', 'Axe 1', 'Axe 3'], ['Aude', 1, 2], ['Gers', 3, 4]])),
    );
    expect(report.contract?.collectivity).toBeNull();
    expect(report.envelope).toEqual([]);
    expect(doubtsOf(report)).toContain('lecture-ambigue Cadrage!B3, Cadrage!C3, Cadrage!B4, Cadrage!C4');
  });

  test('dont rien ne dit que ce sont des plafonds : les nombres du contrat sont dits', () => {
    const report = beside(['Crédits'], ['Département', 'Axe 1', 'Axe 3'], ['Aude', 1000, 2000], ['Ariège', 3000, 4000]);
    expect(report.envelope).toEqual([]);
    expect(doubtsOf(report)).toEqual(['montant-non-place Cadrage!B4', 'montant-non-place Cadrage!C4']);
  });
});
