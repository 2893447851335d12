import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, formula, sheet, type Content } from '../support/sheet';

/** What a second generator, written from the specification alone, drew and the reader got wrong. */
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

describe('totals over the years', () => {
  const who: Content[] = ["Contrat local des solidarités, Département de l'Ariège"];
  const money = ['Coût total', 'Part État', 'Part Département', 'CAF', 'MSA'];
  const rows: Content[][] = [
    [AXES[0] ?? null, '1.1', 'Médiation', 100, 40, 40, 20, null, 100, 45, 45, null, 10, 200, 85, 85, 20, 10],
    [AXES[1] ?? null, '3.1', 'Maraude', 100, 50, 50, null, null, 100, 40, 40, 20, null, 200, 90, 90, 20, 0],
    ['Total', null, null, 200, 90, 90, 20, 0, 200, 85, 85, 20, 10, 400, 175, 175, 40, 10],
  ];
  const figures = [
    '1.1 2024 : C 100.00 S 40.00 D 40.00 T 20.00',
    '1.1 2025 : C 100.00 S 45.00 D 45.00 T 10.00',
    '3.1 2024 : C 100.00 S 50.00 D 50.00',
    '3.1 2025 : C 100.00 S 40.00 D 40.00 T 20.00',
  ];

  test('of one funder add up that funder, not the others beside it', () => {
    const heads: Content[] = ['Axe', 'N°', 'Action', ...money, ...money, ...money];
    const years: Content[] = [
      null,
      null,
      null,
      2024,
      null,
      null,
      null,
      null,
      2025,
      null,
      null,
      null,
      null,
      'Total 2024-2025',
    ];
    const report = reportOf(
      book(sheet('Récap', [who, years, heads, ...rows], { merges: ['D2:H2', 'I2:M2', 'N2:R2'] })),
    );
    expect(linesOf(report)).toEqual(figures);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('are told from the years by « Total » where each header has its year', () => {
    const headed = (before: string, after: string): string[] => money.map((head) => `${before}${head}${after}`);
    const heads: Content[] = [
      'Axe',
      'N°',
      'Action',
      ...headed('', ' 2024'),
      ...headed('', ' 2025'),
      ...headed('Total ', ''),
    ];
    const report = reportOf(book(sheet('Récap', [who, heads, ...rows])));
    expect(linesOf(report)).toEqual(figures);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('of a cost without tax are held against the costs without tax', () => {
    const heads: Content[] = ['N°', 'Action', 'Axe', 'Coût HT 2024', 'Coût TTC 2024', 'Coût HT 2025', 'Coût TTC 2025'];
    const report = reportOf(
      book(
        sheet('Récap', [
          who,
          [...heads, 'Part État 2024', 'Part État 2025', 'Total coût HT', 'Total coût TTC'],
          ['1.1', 'Médiation', AXES[0] ?? null, 100, 120, 200, 240, 60, 120, 300, 360],
          ['3.1', 'Maraude', AXES[1] ?? null, 100, 120, 200, 240, 60, 120, 300, 359],
        ]),
      ),
    );
    expect(linesOf(report)).toContain('1.1 2025 : C 240.00 S 120.00');
    expect(doubtsOf(report)).toEqual([]);
  });
});

test('« Total Insertion » adds up the lines of its axis, though it does not say « axe »', () => {
  const report = reportOf(
    book(
      sheet('2025', [
        ['Contrat local des solidarités – Rennes Métropole'],
        ['N°', 'Action', 'Coût total', 'Part État', 'Part métropole'],
        ['Axe 1 – Enfance'],
        ['1.1', 'Aller-vers', 100000, 50000, 50000],
        [
          'Total Enfance',
          null,
          formula('SUM(C4:C4)', 100000),
          formula('SUM(D4:D4)', 50000),
          formula('SUM(E4:E4)', 50000),
        ],
        ['Axe 2 – Emploi et insertion'],
        ['2.1', 'Chantier école', 80000, 40000, 40000],
        ['2.2', 'Mobilité', 20000, 10000, 10000],
        [
          'Total Insertion',
          null,
          formula('SUM(C7:C8)', 100000),
          formula('SUM(D7:D8)', 50000),
          formula('SUM(E7:E8)', 50000),
        ],
      ]),
    ),
  );
  expect(doubtsOf(report)).toEqual([]);
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

test('where a cell of the recap differs from its fiche, a total that repeats the fiches is not wrong too', () => {
  const fiche = (id: string, axis: Content, cost: number) =>
    sheet(`Fiche ${id}`, [
      ['N°', id],
      ['Intitulé', `Action ${id}`],
      ['Axe', axis],
      [],
      ['Plan de financement', 2024],
      ['Part État', cost / 2],
      ['Part Département', cost / 2],
      ['Coût total', cost],
    ]);
  const recap = (total: number) =>
    sheet('Récapitulatif', [
      ["Département de l'Ariège"],
      ['N°', 'Action', 'Axe', 'Coût total 2024', 'Part État 2024', 'Part Département 2024'],
      ['1.1', 'Action 1.1', AXES[0] ?? null, 100, 55, 50],
      ['3.1', 'Action 3.1', AXES[1] ?? null, 200, 100, 100],
      ['Total', null, null, 300, total, 150],
    ]);
  const wrong = (total: number): string[] =>
    doubtsOf(reportOf(book(recap(total), fiche('1.1', AXES[0] ?? null, 100), fiche('3.1', AXES[1] ?? null, 200))));
  expect(wrong(150)).toEqual(['total-faux Récapitulatif!E3']);
  expect(wrong(155)).toEqual(['total-faux Récapitulatif!E3']);
  expect(wrong(170)).toEqual(['total-faux Récapitulatif!E3', 'total-faux Récapitulatif!E5']);
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
