import { describe, expect, test } from '@jest/globals';
import { linesOf, reportOf } from '../../support/reading';
import { book, sheet, type Content } from '../../support/sheet';
import { ABOUT, about, followUp, PLAN, PLAN_LINES } from './support';

describe('les fiches', () => {
  const top = (...more: Content[][]): Content[][] => [
    ['Fiche action n° 1.1'],
    ['Intitulé', 'Médiation'],
    ['Axe', 'Axe 1 : enfance'],
    ['Thématique', 'Parentalité'],
    ['Porteur', 'DEF'],
    ...more,
    [],
  ];
  const named: Content[][] = [
    ['Indicateur national', 'Familles'],
    ['Indicateur local', 'Séances'],
  ];

  test.each<[string, Content[][]]>([
    [
      'en étiquettes',
      [
        ['Cible 2024', 120],
        ['Valeur atteinte 2024', 95],
        ['Commentaire 2024', 'Retard'],
        ['Cible 2025', 130],
      ],
    ],
    [
      'sur une ligne',
      [
        ['Cible 2024', 120, 'Réalisé 2024', 95],
        ['Commentaire 2024', 'Retard', 'Cible 2025', 130],
      ],
    ],
    [
      'dans une cellule',
      [['Cible 2024 : 120'], ['Indicateur réalisé 2024 : 95'], ['Commentaire 2024 : Retard'], ['Cible 2025 : 130']],
    ],
  ])('%s, au-dessus du plan', (_name, rows) => {
    const snapshot = book(sheet('Fiche 1.1', [...top(...named, ...rows), ...PLAN]));
    expect(followUp(snapshot)).toEqual([
      '1.1 2024: cible 120, atteint 95, Retard',
      '1.1 2025: cible 130, atteint ?, -',
    ]);
    expect(about(snapshot)).toEqual(ABOUT);
    expect(linesOf(reportOf(snapshot))).toEqual(PLAN_LINES);
  });

  const ROWS: Content[][] = [
    ['Indicateurs', 'Cible 2024', 'Réalisé 2024', 'Cible 2025', 'Réalisé 2025'],
    ['Indicateur national : familles', 120, 95, 130, 99],
    ['Indicateur local : séances', 40, 38, 44, 41],
  ];
  test.each<[string, Content[][]]>([
    ['au-dessus', [...top(), ...ROWS, [], ...PLAN]],
    ['au-dessous', [...top(), ...PLAN, [], ...ROWS]],
  ])('un tableau d’indicateurs %s du plan', (_where, rows) => {
    const snapshot = book(sheet('Fiche 1.1', rows));
    expect(followUp(snapshot)).toEqual([
      '1.1 2024: cible national : 120 ; local : 40, atteint national : 95 ; local : 38, -',
      '1.1 2025: cible national : 130 ; local : 44, atteint national : 99 ; local : 41, -',
    ]);
    expect(about(snapshot)).toEqual(['familles', 'séances', 'DEF', 'Parentalité']);
    expect(linesOf(reportOf(snapshot))).toEqual(PLAN_LINES);
  });

  test.each<[string, Content[][]]>([
    ['dans le plan', [...PLAN, ['Cible', 120, 130], ['Réalisé', 95, 99], ['Commentaire', 'Retard', null]]],
    [
      'sous des années à part',
      [
        ...PLAN,
        [],
        ['Indicateurs de suivi', 2024, 2025],
        ['Cible', 120, 130],
        ['Réalisé', 95, 99],
        ['Commentaire', 'Retard', null],
      ],
    ],
  ])('« Cible » et « Réalisé » en lignes, %s, ne sont pas des euros', (_where, rows) => {
    const snapshot = book(sheet('Fiche 1.1', [...top(...named), ...rows]));
    expect(followUp(snapshot)).toEqual([
      '1.1 2024: cible 120, atteint 95, Retard',
      '1.1 2025: cible 130, atteint 99, -',
    ]);
    expect(linesOf(reportOf(snapshot))).toEqual(PLAN_LINES);
  });

  test('les années en lignes', () => {
    const snapshot = book(
      sheet('Fiche 1.1', [
        ...top(...named),
        [
          'Année',
          'Coût total',
          'Part État',
          'Part Département',
          'Consommé part État',
          'Cible',
          'Réalisé',
          'Commentaire',
        ],
        [2024, 80000, 40000, 40000, 30000, 120, 95, 'Retard'],
        [2025, 84000, 42000, 42000, null, 130, null, null],
      ]),
    );
    expect(followUp(snapshot)).toEqual([
      '1.1 2024: cible 120, atteint 95, Retard',
      '1.1 2025: cible 130, atteint ?, -',
    ]);
    expect(linesOf(reportOf(snapshot))[0]).toBe('1.1 2024 : C 80000.00 S 40000.00 D 40000.00 consommé 30000.00');
  });

  test('des fiches empilées gardent chacune les siens', () => {
    const other: Content[][] = [
      ['Fiche action n° 1.2'],
      ['Intitulé', 'Parrainage'],
      ['Axe', 'Axe 1 : enfance'],
      ['Cible 2024', 33],
      [],
    ];
    const snapshot = book(
      sheet('Fiches', [...top(['Cible 2024', 120]), ...PLAN, ['Observations 2025', 'Complet'], [], ...other, ...PLAN]),
    );
    expect(followUp(snapshot)).toEqual([
      '1.1 2024: cible 120, atteint ?, -',
      '1.1 2025: cible ?, atteint ?, Complet',
      '1.2 2024: cible 33, atteint ?, -',
      '1.2 2025: cible ?, atteint ?, -',
    ]);
  });

  test('l’objectif en phrases, le public cible et les commentaires des financeurs ne sont pas ceux de l’année', () => {
    const snapshot = book(
      sheet('Fiche 1.1', [
        ...top(
          ['Année', 2025],
          ['Objectif', 'Lutter contre la pauvreté'],
          ['Public cible', 'Familles'],
          ['Cible', 'Parents'],
        ),
        ['Financeurs', 'Montant', 'Observations'],
        ['État', 42000, null],
        ['Département', 42000, 'voté en juin'],
        ['Coût total', 84000, null],
      ]),
    );
    expect(followUp(snapshot)).toEqual(['1.1 2025: cible ?, atteint ?, -']);
  });
});
