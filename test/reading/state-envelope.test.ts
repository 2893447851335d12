import { readStateEnvelope } from '../../src/reading';
import { sheetOf, workbookOf } from '../support/sheets';

type Rows = Parameters<typeof sheetOf>[1];
const read = (rows: Rows) => readStateEnvelope(workbookOf(sheetOf('Plafonds', rows)));
const told = (rows: Rows) =>
  read(rows).ceilings.map(({ collectivity, axis, year, amount }) => `${collectivity} ${axis} ${year} ${amount}`);

describe("le fichier des plafonds de l'État", () => {
  test('se lit avec ses quatre colonnes', () => {
    expect(
      told([
        ['Collectivité', 'Axe', 'Année', 'Plafond'],
        ['Ariège', 1, 2024, 243000],
        ['Ariège', 'Axe 3 : accès aux droits', '2024', '205 000,50 €'],
      ]),
    ).toEqual(['Ariège 1 2024 24300000', 'Ariège 3 2024 20500050']);
  });

  test("se lit dans un autre ordre, avec d'autres mots, sous un titre", () => {
    expect(
      told([
        ['Plafonds notifiés 2024-2027'],
        [],
        ['Enveloppe notifiée (en k€)', 'Libellé axe', 'Exercice', 'Département'],
        [243, 'Enfance', 2025, '09'],
      ]),
    ).toEqual(['09 1 2025 24300000']);
  });

  test("sans colonne d'année, ou une année vide, le plafond vaut pour toutes", () => {
    expect(
      told([
        ['Métropole', 'Axe', 'Montant'],
        ['MEL', 4, 1000],
      ]),
    ).toEqual(['MEL 4 null 100000']);
    expect(
      told([
        ['Territoire', 'Axe', 'Année', 'Montant'],
        ['MEL', 4, null, 1000],
      ]),
    ).toEqual(['MEL 4 null 100000']);
  });

  test('une période donne chacune de ses années', () => {
    expect(
      told([
        ['Collectivité', 'Axe', 'Année', 'Plafond'],
        ['Jura', 1, '2024-2026', 10],
      ]),
    ).toEqual(['Jura 1 2024 1000', 'Jura 1 2025 1000', 'Jura 1 2026 1000']);
  });

  test('se lit avec les années, ou les axes, en colonnes', () => {
    expect(
      told([
        ['Collectivité', 'Axe', 2024, 'Plafond 2025'],
        ['Jura', 1, 10, 11],
      ]),
    ).toEqual(['Jura 1 2024 1000', 'Jura 1 2025 1100']);
    expect(
      told([
        ['Collectivité', 'Année', 'Axe 1 - Enfance', 'Axe 3'],
        ['Jura', 2024, 10, 11],
      ]),
    ).toEqual(['Jura 1 2024 1000', 'Jura 3 2024 1100']);
  });

  test('le plancher ou le consommé à côté du plafond ne sont pas des plafonds', () => {
    expect(
      told([
        ['Collectivité', 'Axe', 'Année', 'Plancher', 'Plafond', 'Crédits consommés'],
        ['Jura', 1, 2024, 4, 10, 3],
      ]),
    ).toEqual(['Jura 1 2024 1000']);
  });

  test('une ligne de total ne compte pas', () => {
    expect(
      told([
        ['Collectivité', 'Axe', 'Année', 'Plafond'],
        ['Jura', 1, 2024, 10],
        ['Total', 1, 2024, 10],
      ]),
    ).toEqual(['Jura 1 2024 1000']);
  });
});

describe("ce qui n'est pas sûr est laissé de côté et dit, avec sa cellule", () => {
  test.each([
    ['un montant illisible', ['Jura', 1, 2024, 'à définir'], 'Plafonds!D2'],
    ['un montant ambigu', ['Jura', 1, 2024, '100.000'], 'Plafonds!D2'],
    ['un axe inconnu', ['Jura', 'Axe 7', 2024, 10], 'Plafonds!B2'],
    ['une année inconnue', ['Jura', 1, 'un jour', 10], 'Plafonds!C2'],
    ['une ligne sans collectivité', [null, 1, 2024, 10], 'Plafonds!D2'],
  ])('%s', (_what, row, cell) => {
    const { ceilings, doubts } = read([['Collectivité', 'Axe', 'Année', 'Plafond'], row]);
    expect(ceilings).toEqual([]);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toContain(cell);
  });

  test('deux plafonds pour la même collectivité, le même axe et la même année', () => {
    const { ceilings, doubts } = read([
      ['Collectivité', 'Axe', 'Année', 'Plafond'],
      ['Jura', 1, 2024, 10],
      ['JURA', 1, 2024, 12],
      ['Jura', 3, 2024, 12],
    ]);
    expect(ceilings.map(({ axis }) => axis)).toEqual([3]);
    expect(doubts[0]).toContain('deux plafonds');
  });

  test('deux colonnes qui peuvent être le plafond : aucune n’est choisie', () => {
    expect(
      read([
        ['Collectivité', 'Axe', 'Année', 'Montant A', 'Montant B'],
        ['Jura', 1, 2024, 10, 12],
      ]).ceilings,
    ).toEqual([]);
  });
});
