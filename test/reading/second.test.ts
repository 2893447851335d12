import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** What a second generator, written from the specification alone, drew and the reader got wrong: names, versions, lists. */
const AXES: Content[] = ['Axe 1 : Enfance', 'Axe 3 : Accès aux droits'];

describe('the collectivity under its own name', () => {
  const annual = (who: string, header: string) =>
    reportOf(
      book(
        sheet('2025', [
          [`Contrat local des solidarités 2024-2027 – ${who}`],
          ['Axe', 'N°', 'Action', 'Coût total', 'Part État', header, 'CAF'],
          [AXES[0] ?? null, '1.1', 'Aller-vers', 100000, 40000, 40000, 20000],
          [AXES[1] ?? null, '3.1', 'Maraude', 60000, 30000, 30000, null],
        ]),
      ),
    );

  test.each([
    ['Métropole de Lyon', 'Part métropole'],
    ['Métropole de Lyon', 'Grand Lyon'],
    ['Ville de Paris', 'Ville de Paris'],
    ["Collectivité européenne d'Alsace", 'CeA'],
    ['Collectivité territoriale de Martinique', 'CTM'],
    ["Département de l'Ain", "Part de l'Ain"],
    ['Département du Territoire de Belfort', 'Conseil départemental du Territoire de Belfort'],
  ])('%s: « %s » is its own share, no funder’s', (who, header) => {
    expect(linesOf(annual(who, header))).toEqual([
      '1.1 2025 : C 100000.00 S 40000.00 D 40000.00 T 20000.00',
      '3.1 2025 : C 60000.00 S 30000.00 D 30000.00',
    ]);
  });

  test('elsewhere « Ville de Paris » and « Métropole » are funders', () => {
    expect(linesOf(annual('Département du Val-de-Marne', 'Ville de Paris'))).toContain(
      '3.1 2025 : C 60000.00 S 30000.00 T 30000.00',
    );
    expect(linesOf(annual("Département de l'Ain", 'Métropole'))).toContain(
      '3.1 2025 : C 60000.00 S 30000.00 T 30000.00',
    );
  });
});

test('a list of ceilings has a row for each axis and year', () => {
  const report = reportOf(
    book(
      sheet('Enveloppe', [
        ['Plafonds notifiés'],
        ['Axe', 'Année', 'Plafond notifié'],
        [AXES[0] ?? null, 2024, 90000],
        [AXES[0] ?? null, 2025, 80000],
        [AXES[1] ?? null, 2024, 70000],
        [AXES[1] ?? null, 2025, 70000],
      ]),
    ),
  );
  expect(report.envelope.map(({ axis, year, ceiling }) => [axis, year, ceiling])).toEqual([
    [1, 2024, '90000.00'],
    [1, 2025, '80000.00'],
    [3, 2024, '70000.00'],
    [3, 2025, '70000.00'],
  ]);
});

test('an empty column inside the merged band of a financing plan makes no funder of its neighbour', () => {
  const report = reportOf(
    book(
      sheet(
        'Axe 2',
        [
          ['Contrat local des solidarités – Rennes Métropole'],
          ['Axe 2 – Emploi'],
          [null, null, 'Plan de financement'],
          ['N°', 'Action', 2025, null, null, null, 2026],
          [null, null, 'Partenaires', 'Coût total', 'Part État', null, 'Partenaires', 'Coût total', 'Part État'],
          ['2.1', 'Chantier', 6000, 50000, 22000, null, 13000, 53000, 20000],
          ['2.2', 'Coaching', 8000, 50000, 21000, null, 10000, 50000, 20000],
        ],
        { merges: ['C3:I3', 'C4:E4', 'G4:I4'] },
      ),
    ),
  );
  expect(linesOf(report)).toContain('2.2 2026 : C 50000.00 S 20000.00 T 10000.00');
  expect(doubtsOf(report)).toEqual([]);
});

test.each(['à définir', '12 500 + 3 000', 'n.d.'])('« %s » as the amount of a list ends no list', (unread) => {
  const rows: Content[][] = ['1.1', '1.2'].flatMap((id) =>
    ['Coût total', 'Part État', 'Département'].map((funder, i) => [
      'N',
      AXES[0] ?? null,
      id,
      'Nombre de ménages accompagnés',
      `Action ${id}`,
      2025,
      funder,
      id === '1.1' && i === 2 ? unread : i === 0 ? 200 : 100,
    ]),
  );
  const heads = ['Nature', 'Axe', 'N°', 'Indicateur', 'Intitulé', 'Année', 'Financeur', 'Montant'];
  const report = reportOf(book(sheet('Base', [["Département de l'Ariège"], heads, ...rows])));
  expect(linesOf(report)).toEqual(['1.1 2025 : C 200.00 S 100.00', '1.2 2025 : C 200.00 S 100.00 D 100.00']);
  expect(doubtsOf(report)).toEqual(['cellule-illisible Base!H5']);
});

describe('demandé et accordé', () => {
  const list = (...heads: string[]) =>
    reportOf(
      book(
        sheet('Base', [
          ["Contrat local des solidarités, Département de l'Ariège"],
          ['Axe', 'N°', 'Action', 'Année', 'Financeur', ...heads],
          ...(
            [
              ['Coût total', 110, 100],
              ['Part État', 55, 45],
              ['Département', 45, 45],
              ['CAF', 15, 10],
              ['MSA', 5, null],
            ] satisfies Content[][]
          ).map((amounts) => [AXES[0] ?? null, '1.1', 'Aller-vers', 2025, ...amounts]),
        ]),
      ),
    );

  test.each([
    ['Montant demandé', 'Montant accordé'],
    ['Montant sollicité', 'Montant notifié'],
    ['Demandé', 'Voté'],
  ])('in a list by funder, « %s | %s »: what is granted is the amount of each funder', (asked, granted) => {
    expect(linesOf(list(asked, granted))).toEqual(['1.1 2025 : C 100.00 S 45.00 D 45.00 T 10.00']);
  });

  test('« Autres financeurs » that equals the others, asked and granted, is no check of them', () => {
    const rows = (
      [
        ['Coût total', 540],
        ['Part État', 243],
        ['Département', 243],
        ['Mécénat', 27],
        ['Autres financeurs', 27],
      ] satisfies [string, number][]
    ).map(([funder, amount]) => [AXES[0] ?? null, '1.1', 'Aller-vers', 2025, funder, amount, amount]);
    const heads = ['Axe', 'N°', 'Action', 'Année', 'Financeur', 'Montant demandé', 'Montant accordé'];
    expect(linesOf(reportOf(book(sheet('Base', [["Département de l'Ariège"], heads, ...rows]))))).toEqual([
      '1.1 2025 : C 540.00 S 243.00 D 243.00 T 54.00',
    ]);
  });

  test('« CAF demandé » without « CAF accordé » is no amount dropped for the sake of another funder', () => {
    const heads = ['Axe', 'N°', 'Action', 'Coût total', 'Part État', 'Part Département', 'CAF demandé', 'MSA'];
    const row = [AXES[0] ?? null, '1.1', 'Aller-vers', 100, 40, 40, 15, 5];
    expect(linesOf(reportOf(book(sheet('2025', [["Département de l'Ariège"], heads, row]))))).toEqual([
      '1.1 2025 : C 100.00 S 40.00 D 40.00 T 20.00',
    ]);
  });
});

test.each([
  [['Enfance', 'Accès aux droits']],
  [['Parentalité et jeunesse', 'Droits et grande exclusion']],
  [['Jeunesse et parentalité', 'Grande exclusion']],
])('axes along the headers of an envelope are known by their names alone: %j', (names) => {
  const rows: Content[][] = [['Plafonds notifiés (en k€)'], ['Année', ...names], [2024, 200, 190], [2025, 210, 180]];
  expect(
    reportOf(book(sheet('Enveloppe', rows))).envelope.map(({ axis, year, ceiling }) => [axis, year, ceiling]),
  ).toEqual([
    [1, 2024, '200000.00'],
    [1, 2025, '210000.00'],
    [3, 2024, '190000.00'],
    [3, 2025, '180000.00'],
  ]);
});

test('what the last version of an avenant leaves blank is not taken from the older one', () => {
  const version = (name: string, investment: Content) =>
    sheet(name, [
      ["Département de l'Ariège – avenant 2025"],
      ['Axe', 'N°', 'Action', 'Coût total', 'Part État', 'Part Département', 'Investissement'],
      [AXES[0] ?? null, '1.1', 'Aller-vers', 100, 50, 50, investment],
      [AXES[1] ?? null, '3.1', 'Maraude', 100, 50, 50, 10],
    ]);
  expect(linesOf(reportOf(book(version('Avenant 2025', 40), version('Avenant 2025 v2', null))))).toEqual([
    '1.1 2025 : C 100.00 S 50.00 D 50.00',
    '3.1 2025 : C 100.00 S 50.00 D 50.00 investissement 10.00',
  ]);
});
