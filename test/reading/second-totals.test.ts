import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, formula, sheet, type Content } from '../support/sheet';

/** What a second generator, written from the specification alone, drew and the reader got wrong: totals. */
const AXES: Content[] = ['Axe 1 : Enfance', 'Axe 3 : Accès aux droits'];

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

test.each(['Total Construire une transition écologique solidaire', 'Total Transition écologique'])(
  '« %s » written as a sum is held against the lines above it, no title of those below',
  (label) => {
    const report = reportOf(
      book(
        sheet('2026', [
          ["Département de l'Ariège"],
          ['N°', 'Action', 'Coût total', 'Part État', 'Part Département'],
          ['Axe 4 – Construire une transition écologique solidaire'],
          ['4.1', 'Garage solidaire', 1000, 500, 500],
          ['4.2', 'Jardins', '2 000,00 €', 1000, 1000],
          [null, label, formula('SUM(C4:C5)', 1000), formula('SUM(D4:D5)', 1500), formula('SUM(E4:E5)', 1500)],
        ]),
      ),
    );
    expect(doubtsOf(report)).toEqual(['nombre-en-texte 2026!C5', 'total-faux 2026!C6']);
  },
);

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

test('« N », « N+1 » and their total: the total is nobody’s amount of year N', () => {
  const money = ['Total des ressources', 'État', 'Part métropole'];
  const report = reportOf(
    book(
      sheet(
        'Programmation',
        [
          ['Rennes Métropole – programmation financière (N = 2024)'],
          ['N°', 'Action', 'Axe', 'N', null, null, 'N+1', null, null, 'Total du contrat'],
          [null, null, null, ...money, ...money, ...money],
          ['1.1', 'Aller-vers', AXES[0] ?? null, 100, 50, 50, 120, 60, 60, 220, 110, 110],
        ],
        { merges: ['D2:F2', 'G2:I2', 'J2:L2'] },
      ),
    ),
  );
  expect(linesOf(report)).toEqual(['1.1 2024 : C 100.00 S 50.00 D 50.00', '1.1 2025 : C 120.00 S 60.00 D 60.00']);
  expect(doubtsOf(report)).toEqual([]);
});

test.each([
  ['the titles', [null, null, 'Total Parentalité et jeunesse', 0.3, 0.15, 0.15]],
  ['the axes', ['Total Parentalité et jeunesse', null, null, 0.3, 0.15, 0.15]],
] satisfies [string, Content[]][])(
  '« Total Parentalité et jeunesse » in M€ under %s is the sum of its lines, no action',
  (_where, row) => {
    const report = reportOf(
      book(
        sheet('2025', [
          ["Département de l'Ariège"],
          ['Axe', 'N°', 'Action', 'Coût total (en M€)', 'Part État (en M€)', 'Part Département (en M€)'],
          ['Axe 1 – Parentalité et jeunesse', '1.1', 'Aller-vers', 0.1, 0.05, 0.05],
          ['Axe 1 – Parentalité et jeunesse', '1.2', 'Répit', 0.2, 0.1, 0.1],
          row,
          ['Axe 3 – Accès aux droits', '3.1', 'Maraude', 0.5, 0.25, 0.25],
        ]),
      ),
    );
    expect(report.actions.map(({ id }) => id)).toEqual(['1.1', '1.2', '3.1']);
    expect(doubtsOf(report).filter((doubt) => !doubt.startsWith('unite'))).toEqual([]);
  },
);
