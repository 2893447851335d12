import { describe, expect, test } from '@jest/globals';
import { builtInParameters } from '../../src/parameters';
import { readContract } from '../../src/reading';
import type { Snapshot } from '../../src/sheets';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** « 1.1 2025: cible 120, atteint 95, « Retard » »: the follow-up of each year; and no doubt may be told of it. */
function followUp(snapshot: Snapshot): string[] {
  expect(doubtsOf(reportOf(snapshot))).toEqual([]);
  return readContract(snapshot, { parameters: builtInParameters }).contract.actions.flatMap(({ id, lines }) =>
    lines.map(
      ({ year, indicatorTarget, indicatorAchieved, comment }) =>
        `${id ?? '?'} ${year}: cible ${indicatorTarget ?? '?'}, atteint ${indicatorAchieved ?? '?'}, ${comment ?? '-'}`,
    ),
  );
}

/** « Familles | Séances | DEF | Parentalité »: national and local indicator, lead and theme of the first action. */
function about(snapshot: Snapshot): (string | null)[] {
  const [action] = readContract(snapshot, { parameters: builtInParameters }).contract.actions;
  return action ? [action.nationalIndicator, action.localIndicator, action.lead, action.theme] : [];
}

const ARIEGE: Content[] = ["Département de l'Ariège"];
const HEAD: Content[] = ['N°', 'Action', 'Axe', 'Thématique', 'Porteur', 'Indicateur national', 'Indicateur local'];
const FIRST: Content[] = ['1.1', 'Médiation', 'Enfance', 'Parentalité', 'DEF', 'Familles', 'Séances'];
const SECOND: Content[] = ['3.1', 'Maraudes', 'Accès aux droits', 'Sans domicile', 'CCAS', 'Personnes', 'Sorties'];
const ABOUT = ['Familles', 'Séances', 'DEF', 'Parentalité'];

describe('indicateurs, cible, réalisé, commentaire, thème et porteur, dans chaque famille', () => {
  const beside = [...HEAD, 'Coût total', 'Part État', 'Part Département'];
  const paid = [80000, 40000, 40000];

  test.each([
    ['Cible', 'Réalisé', 'Commentaire'],
    ['Valeur cible 2025', 'Valeur atteinte 2025', 'Observations'],
    ['Objectif', 'Résultat', 'Remarques'],
    ['Cible de l’indicateur', 'Indicateur atteint', 'Commentaires'],
    ['Résultat attendu', 'Résultat obtenu', 'Points de vigilance'],
    ['Nombre de bénéficiaires prévu', 'Nombre de bénéficiaires réalisé', 'Explication des écarts'],
  ])('avenant annuel : « %s », « %s », « %s »', (...heads) => {
    const snapshot = book(
      sheet('Avenant 2025', [
        ARIEGE,
        [...beside, ...heads],
        [...FIRST, ...paid, 120, 95, 'Démarrage en mars'],
        [...SECOND, ...paid, '80 personnes', '-', null],
      ]),
    );
    expect(followUp(snapshot)).toEqual([
      '1.1 2025: cible 120, atteint 95, Démarrage en mars',
      '3.1 2025: cible 80 personnes, atteint ?, -',
    ]);
    expect(about(snapshot)).toEqual(ABOUT);
    expect(linesOf(reportOf(snapshot))[0]).toBe('1.1 2025 : C 80000.00 S 40000.00 D 40000.00');
  });

  test('récapitulatif : une cible, un réalisé et un commentaire sous chaque année', () => {
    const group = ['Coût total', 'État', 'Département', 'Consommé part État', 'Cible', 'Réalisé', 'Commentaire'];
    const blanks = Array<Content>(6).fill(null);
    const snapshot = book(
      sheet(
        'Récapitulatif',
        [
          ARIEGE,
          [...HEAD.map(() => null), 2024, ...blanks, 2025, ...blanks],
          [...HEAD, ...group, ...group],
          [...FIRST, 80000, 40000, 40000, 30000, 120, 95, 'Retard', 82000, 41000, 41000, 33000, 130, 99, null],
        ],
        { merges: ['H2:N2', 'O2:U2'] },
      ),
    );
    expect(followUp(snapshot)).toEqual([
      '1.1 2024: cible 120, atteint 95, Retard',
      '1.1 2025: cible 130, atteint 99, -',
    ]);
    expect(linesOf(reportOf(snapshot))[1]).toBe('1.1 2025 : C 82000.00 S 41000.00 D 41000.00 consommé 33000.00');
    expect(about(snapshot)).toEqual(ABOUT);
  });

  test('récapitulatif : l’année dans chaque en-tête, les cibles puis les réalisés', () => {
    const heads = ['État 2024', 'État 2025', 'Département 2024', 'Département 2025'];
    const notes = ['Cible 2024', 'Cible 2025', 'Réalisé 2024', 'Réalisé 2025', 'Commentaire 2025'];
    const snapshot = book(
      sheet('Récapitulatif', [
        ARIEGE,
        [...HEAD, ...heads, ...notes],
        [...FIRST, 40000, 41000, 40000, 41000, 120, 130, 95, 99, 'Complet'],
      ]),
    );
    expect(followUp(snapshot)).toEqual([
      '1.1 2024: cible 120, atteint 95, -',
      '1.1 2025: cible 130, atteint 99, Complet',
    ]);
  });

  test('un onglet par axe', () => {
    const snapshot = book(
      sheet('Axe 1 - Enfance', [
        ARIEGE,
        [
          'N°',
          'Action',
          'Thématique',
          'Pilote',
          'Indicateur national',
          'Indicateur local',
          'Cible 2025',
          'Atteint 2025',
        ].concat(['Coût total 2025', 'Part État 2025', 'Part Département 2025']),
        ['1.1', 'Médiation', 'Parentalité', 'DEF', 'Familles', 'Séances', 130, 99, ...paid],
      ]),
    );
    expect(followUp(snapshot)).toEqual(['1.1 2025: cible 130, atteint 99, -']);
    expect(about(snapshot)).toEqual(ABOUT);
  });

  test('liste, une ligne par action et par année', () => {
    const snapshot = book(
      sheet('Liste', [
        ARIEGE,
        [...HEAD, 'Année', 'Coût total', 'Part État', 'Part Département', 'Cible', 'Réalisé', 'Commentaire'],
        [...FIRST, 2024, ...paid, 120, 95, 'Retard'],
        [...FIRST, 2025, ...paid, 130, null, null],
      ]),
    );
    expect(followUp(snapshot)).toEqual([
      '1.1 2024: cible 120, atteint 95, Retard',
      '1.1 2025: cible 130, atteint ?, -',
    ]);
    expect(about(snapshot)).toEqual(ABOUT);
  });

  test('liste, une ligne par financeur', () => {
    const rows = (['Coût total', 'Part État', 'Part Département'] as const).map((who, i): Content[] => {
      return [...FIRST, 2025, who, paid[i] ?? null, i === 0 ? 'Retard' : null];
    });
    const snapshot = book(
      sheet('Liste', [ARIEGE, [...HEAD, 'Année', 'Financeur', 'Montant', 'Observations'], ...rows]),
    );
    expect(followUp(snapshot)).toEqual(['1.1 2025: cible ?, atteint ?, Retard']);
    expect(about(snapshot)).toEqual(ABOUT);
  });

  test('liste couchée, une colonne par action', () => {
    const turned = [
      ...HEAD,
      'Coût total 2025',
      'Part État 2025',
      'Part Département 2025',
      'Cible 2025',
      'Réalisé 2025',
    ];
    const one: Content[] = [...FIRST, ...paid, 120, 95];
    const two: Content[] = [...SECOND, ...paid, 80, 70];
    const snapshot = book(sheet('Liste', [ARIEGE, ...turned.map((head, i) => [head, one[i] ?? null, two[i] ?? null])]));
    expect(followUp(snapshot)).toEqual(['1.1 2025: cible 120, atteint 95, -', '3.1 2025: cible 80, atteint 70, -']);
    expect(about(snapshot)).toEqual(ABOUT);
  });

  test('une feuille d’indicateurs sans montant rejoint ses actions et n’en fait pas de nouvelle', () => {
    const snapshot = book(
      sheet('Avenant 2025', [
        ARIEGE,
        ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'],
        ['1.1', 'Médiation', 'Enfance', ...paid],
      ]),
      sheet('Suivi des indicateurs', [
        ['N°', 'Action', 'Année', 'Indicateur national', 'Indicateur local', 'Cible', 'Réalisé'],
        ['1.1', 'Médiation', 2024, 'Familles', 'Séances', 110, 90],
        ['1.1', 'Médiation', 2025, 'Familles', 'Séances', 120, 95],
        ['9.9', 'Inconnue', 2025, 'Autres', 'Autres', 1, 1],
      ]),
    );
    expect(followUp(snapshot)).toEqual(['1.1 2025: cible 120, atteint 95, -']);
    expect(about(snapshot).slice(0, 2)).toEqual(['Familles', 'Séances']);
  });
});

describe('deux indicateurs', () => {
  const heads: Content[] = ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'];
  const one: Content[] = ['1.1', 'Médiation', 'Enfance', 80000, 40000, 40000, 'Familles', 120, 95, 'Séances', 40, 38];
  const BOTH = ['1.1 2025: cible national : 120 ; local : 40, atteint national : 95 ; local : 38, -'];

  test('chacun avec sa cible et son réalisé, l’un à côté de l’autre', () => {
    const all = [...heads, 'Indicateur national', 'Cible', 'Réalisé', 'Indicateur local', 'Cible', 'Réalisé'];
    const snapshot = book(sheet('Avenant 2025', [ARIEGE, all, one]));
    expect(followUp(snapshot)).toEqual(BOTH);
  });

  test('chacun sous son groupe : « Libellé » est le nom de l’indicateur, jamais le titre de l’action', () => {
    const long = 'Nombre de familles accompagnées pendant au moins trois mois';
    const snapshot = book(
      sheet(
        'Avenant 2025',
        [
          ARIEGE,
          [
            null,
            null,
            null,
            'Financement',
            null,
            null,
            'Indicateur national',
            null,
            null,
            'Indicateur local',
            null,
            null,
          ],
          [...heads, 'Libellé', 'Cible', 'Réalisé', 'Libellé', 'Cible', 'Réalisé'],
          one.map((content) => (content === 'Familles' ? long : content)),
        ],
        { merges: ['D2:F2', 'G2:I2', 'J2:L2'] },
      ),
    );
    expect(followUp(snapshot)).toEqual(BOTH);
    expect(about(snapshot).slice(0, 2)).toEqual([long, 'Séances']);
    expect(reportOf(snapshot).actions[0]?.title).toBe('Médiation');
  });

  test('deux indicateurs locaux : les deux noms, et de qui est chaque chiffre', () => {
    const all = [...heads, 'Indicateur local 1', 'Cible 1', 'Réalisé 1', 'Indicateur local 2', 'Cible 2', 'Réalisé 2'];
    const snapshot = book(sheet('Avenant 2025', [ARIEGE, all, one]));
    expect(followUp(snapshot)).toEqual([
      '1.1 2025: cible local 1 : 120 ; local 2 : 40, atteint local 1 : 95 ; local 2 : 38, -',
    ]);
    expect(about(snapshot)[1]).toBe('Familles ; Séances');
  });

  test('« Indicateur local (cible) » et « (réalisé) » ne sont pas le nom de l’indicateur', () => {
    const all = [...heads, 'Indicateur local (cible)', 'Indicateur local (réalisé)'];
    const snapshot = book(sheet('Avenant 2025', [ARIEGE, all, [...one.slice(0, 6), '120 familles', 95]]));
    expect(followUp(snapshot)).toEqual(['1.1 2025: cible 120 familles, atteint 95, -']);
    expect(about(snapshot)[1]).toBeNull();
  });
});

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
  const PLAN: Content[][] = [
    ['Financeurs', 2024, 2025],
    ['État', 40000, 42000],
    ['Département', 40000, 42000],
    ['Coût total', 80000, 84000],
  ];
  const named: Content[][] = [
    ['Indicateur national', 'Familles'],
    ['Indicateur local', 'Séances'],
  ];
  const PLAN_LINES = ['1.1 2024 : C 80000.00 S 40000.00 D 40000.00', '1.1 2025 : C 84000.00 S 42000.00 D 42000.00'];

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

describe('ce qui est de l’argent le reste', () => {
  const one = (heads: Content[], ...amounts: Content[]) =>
    linesOf(
      reportOf(
        book(
          sheet('Avenant 2025', [
            ARIEGE,
            ['N°', 'Action', 'Axe', ...heads],
            ['1.1', 'Médiation', 'Enfance', ...amounts],
          ]),
        ),
      ),
    );

  test('« Réalisé part État » à côté d’un indicateur est consommé', () => {
    const heads = ['Coût total', 'Part État', 'Part Département', 'Indicateur local', 'Réalisé part État'];
    expect(one(heads, 80000, 40000, 40000, 'Familles', 30000)).toEqual([
      '1.1 2025 : C 80000.00 S 40000.00 D 40000.00 consommé 30000.00',
    ]);
  });

  test('« Montant prévu » n’est pas une cible', () => {
    const heads = ['Indicateur local', 'Coût total prévu', 'Part État prévue', 'Part Département prévue'];
    expect(one(heads, 'Familles', 80000, 40000, 40000)).toEqual(['1.1 2025 : C 80000.00 S 40000.00 D 40000.00']);
  });
});

describe('ce qui n’est d’aucune année', () => {
  const undated = (snapshot: Snapshot) => {
    const [action] = readContract(snapshot, { parameters: builtInParameters }).contract.actions;
    return { ...action?.undated, lines: action?.lines.map(({ comment }) => comment) };
  };
  const PLAN: Content[][] = [
    ['Financeurs', 2024, 2025],
    ['État', 40000, 42000],
    ['Département', 40000, 42000],
    ['Coût total', 80000, 84000],
  ];
  const fiche = (...rows: Content[][]): Content[][] => [
    ['Fiche action n° 1.1'],
    ['Intitulé', 'Médiation'],
    ['Axe', 'Axe 1 : enfance'],
    [],
    ...rows,
  ];
  const KEPT = { indicatorTarget: null, indicatorAchieved: null, comment: 'Poste vacant', lines: [null, null] };

  test.each<[string, Snapshot]>([
    [
      'une colonne d’un récapitulatif de plusieurs années',
      book(
        sheet('Récapitulatif', [
          ARIEGE,
          ['N°', 'Action', 'Axe', 'État 2024', 'Département 2024', 'État 2025', 'Département 2025', 'Commentaire'],
          ['1.1', 'Médiation', 'Enfance', 40000, 40000, 42000, 42000, 'Poste vacant'],
        ]),
      ),
    ],
    ['une étiquette d’une fiche', book(sheet('Fiche 1.1', fiche(...PLAN, [], ['Commentaire', 'Poste vacant'])))],
    [
      'une ligne fusionnée sous les années',
      book(sheet('Fiche 1.1', fiche(...PLAN, ['Commentaire', 'Poste vacant']), { merges: ['B9:C9'] })),
    ],
  ])('le commentaire reste à l’action : %s', (_where, snapshot) => {
    expect(undated(snapshot)).toEqual(KEPT);
    expect(doubtsOf(reportOf(snapshot))).toEqual([]);
  });

  const NOTED: Content[][] = [
    ['Indicateur', 'Cible 2025', 'Réalisé 2025'],
    ['Familles', 120, 95],
  ];
  const PLAN_LINES = ['1.1 2024 : C 80000.00 S 40000.00 D 40000.00', '1.1 2025 : C 84000.00 S 42000.00 D 42000.00'];

  test.each<Content[]>([
    ['Commentaire', 'Poste vacant'],
    ['Observations', null, 'Poste vacant'],
    ['Commentaire', 'Cible revue en cours d’année'],
    ['Commentaire', 'La part État a baissé'],
    ['Commentaire', 'Département'],
    ['Commentaire', 'Retard en 2025'],
    ['Commentaire : Poste vacant'],
  ])('un commentaire juste au-dessus d’un tableau ne s’y perd pas : « %s | %s »', (...row) => {
    const said = row.map((one) => (typeof one === 'string' ? one.replace('Commentaire : ', '') : one)).at(-1);
    const cases: [Content[][], string | null][] = [
      [[...PLAN, [], row, ...NOTED], '120'],
      [[row, ...NOTED, [], ...PLAN], '120'],
      [[row, ...PLAN], null],
    ];
    for (const [rows, target] of cases) {
      const snapshot = book(sheet('Fiche 1.1', fiche(...rows)));
      const [action] = readContract(snapshot, { parameters: builtInParameters }).contract.actions;
      expect(action?.undated.comment).toBe(said);
      expect(action?.lines.map(({ comment, indicatorTarget }) => [comment, indicatorTarget])).toEqual([
        [null, null],
        [null, target],
      ]);
      expect(linesOf(reportOf(snapshot))).toEqual(PLAN_LINES);
      expect(doubtsOf(reportOf(snapshot))).toEqual([]);
    }
  });

  test('un commentaire dit à côté des colonnes du plan reste à l’action', () => {
    const rows: Content[][] = [...PLAN, ['Commentaire', null, null, null, 'Poste vacant']];
    expect(undated(book(sheet('Fiche 1.1', fiche(...rows)))).comment).toBe('Poste vacant');
  });

  test('« Commentaire » et « Réalisé » sous une année restent des en-têtes', () => {
    const snapshot = book(
      sheet(
        'Avenant 2025',
        [
          ARIEGE,
          ['N°', 'Action', 'Axe', 'État 2025', 'Département 2025', 'Suivi 2025', null],
          [null, null, null, null, null, 'Commentaire', 'Indicateur réalisé'],
          ['1.1', 'Médiation', 'Enfance', 40000, 40000, 'Retard', 95],
        ],
        { merges: ['F2:G2'] },
      ),
    );
    expect(followUp(snapshot)).toEqual(['1.1 2025: cible ?, atteint 95, Retard']);
  });

  test('la cible d’une fiche de plusieurs années reste à l’action', () => {
    const rows: Content[][] = [['Indicateur local', 'Séances'], ['Cible', '120 séances'], [], ...PLAN];
    expect(undated(book(sheet('Fiche 1.1', fiche(...rows)))).indicatorTarget).toBe('120 séances');
  });

  test('une action d’une seule année n’en a pas d’autre', () => {
    const snapshot = book(
      sheet('Liste', [
        ARIEGE,
        ['N°', 'Action', 'Axe', 'Coût total 2025', 'État 2025', 'Département 2025', 'Commentaire'],
        ['1.1', 'Médiation', 'Enfance', 80000, 40000, 40000, 'Retard'],
      ]),
    );
    expect(followUp(snapshot)).toEqual(['1.1 2025: cible ?, atteint ?, Retard']);
  });
});
