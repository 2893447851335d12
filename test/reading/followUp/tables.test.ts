import { describe, expect, test } from '@jest/globals';
import { linesOf, reportOf } from '../../support/reading';
import { book, sheet, type Content } from '../../support/sheet';
import { ABOUT, about, ARIEGE, FIRST, followUp, HEAD, SECOND } from './support';

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
