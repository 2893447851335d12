import { describe, expect, test } from '@jest/globals';
import { linesOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** What a second generator, written from the specification alone, drew and the reader got wrong: turned tables. */
const AXES: Content[] = ['Axe 1 : Enfance', 'Axe 3 : Accès aux droits'];

describe('in a turned table an empty column between two axes parts nothing', () => {
  const named: Content[][] = [
    ['N°', '1.1', '1.2', null, '3.1', '3.2'],
    ['Action', 'Aller-vers', 'Répit', null, 'Maraude', 'Domiciliation'],
    ['Axe', AXES[0] ?? null, AXES[0] ?? null, null, AXES[1] ?? null, AXES[1] ?? null],
  ];
  const money: [string, ...Content[]][] = [
    ['Coût total', 100, 120, null, 140, 160],
    ['Part État', 50, 60, null, 70, 80],
    ['Part Département', 50, 60, null, 70, 80],
  ];

  test.each([
    ['beside its labels', [...named, ...money.map(([label, ...amounts]) => [`${label} 2025`, ...amounts])]],
    [
      'beside years and labels',
      [
        ...named.map(([label, ...rest]) => [label ?? null, null, ...rest]),
        ...money.map((row, i) => [i === 0 ? 2025 : null, ...row]),
      ],
    ],
  ] satisfies [string, Content[][]][])('%s', (_where, rows) => {
    const report = reportOf(
      book(
        sheet('Récapitulatif', [["Département de l'Ariège"], [], ...rows], {
          merges: ['A6:A8'].slice(rows[3]?.[0] === 2025 ? 0 : 1),
        }),
      ),
    );
    expect(linesOf(report)).toEqual([
      '1.1 2025 : C 100.00 S 50.00 D 50.00',
      '1.2 2025 : C 120.00 S 60.00 D 60.00',
      '3.1 2025 : C 140.00 S 70.00 D 70.00',
      '3.2 2025 : C 160.00 S 80.00 D 80.00',
    ]);
  });
});

describe('a turned table', () => {
  const years = [2024, 2025];
  const turned = (...fields: Content[][]): Content[][] => [
    ["Département de l'Ariège"],
    [],
    [null, 'N°', '1.1', '1.2', '3.1', '3.2'],
    [null, 'Intitulé', 'Aller-vers', 'Répit', 'Maraude', 'Domiciliation'],
    [null, 'Axe', AXES[0] ?? null, AXES[0] ?? null, AXES[1] ?? null, AXES[1] ?? null],
    ...fields,
    ...years.flatMap((year) => [
      [year, 'Part État', 40, 60, 70, 80],
      [null, 'Part Département', 40, 60, 70, 80],
      [null, 'MSA', 20, '-', '-', '-'],
      [null, 'Coût total', 100, 120, 140, 160],
    ]),
  ];
  const lines = (report: ReturnType<typeof reportOf>): string[] =>
    linesOf(report).filter((line) => /^1\.1|^3\.2/.test(line));
  const wanted = [
    ...years.map((year) => `1.1 ${String(year)} : C 100.00 S 40.00 D 40.00 T 20.00`),
    ...years.map((year) => `3.2 ${String(year)} : C 160.00 S 80.00 D 80.00`),
  ];

  test.each([
    ['funders as lead bodies', [null, 'Porteur', 'Département', 'Croix-Rouge', 'CCAS de Foix', 'Secours populaire']],
    ['« N » for nouvelle', [null, "Type d'action (nouvelle / renforcée)", 'Action renforcée', 'N', 'N', 'N']],
  ] satisfies [string, Content[]][])('with %s is not taken for one action', (_what, field) => {
    expect(lines(reportOf(book(sheet('Récapitulatif', turned(field)))))).toEqual(wanted);
  });

  test('may have the envelope under it, upright', () => {
    const envelope: Content[][] = [
      [],
      ['Plafonds notifiés'],
      ['Axe', 2024, 2025],
      ['Axe 1 : Enfance', 300, 310],
      ['Axe 3 : Accès aux droits', 400, 410],
    ];
    const report = reportOf(book(sheet('Récapitulatif', [...turned(), ...envelope])));
    expect(lines(report)).toEqual(wanted);
    expect(report.envelope.map(({ axis, year, ceiling }) => [axis, year, ceiling])).toEqual([
      [1, 2024, '300.00'],
      [1, 2025, '310.00'],
      [3, 2024, '400.00'],
      [3, 2025, '410.00'],
    ]);
  });
});
