import { describe, expect, test } from '@jest/globals';
import type { Snapshot } from '../../../src/sheets';
import { doubtsOf, linesOf, reportOf } from '../../support/reading';
import { book, sheet, type Content } from '../../support/sheet';
import { actionsOf, ARIEGE, followUp, PLAN, PLAN_LINES } from './support';

describe('ce qui n’est d’aucune année', () => {
  const undated = (snapshot: Snapshot) => {
    const [action] = actionsOf(snapshot);
    return { ...action?.undated, lines: action?.lines.map(({ comment }) => comment) };
  };
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
      const [action] = actionsOf(snapshot);
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
