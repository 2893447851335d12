import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** How far a unit reaches: the header's cell, then the block's title, then the sheet, then the workbook. */
const HEADS = ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'];
const ROW = ['1.1', 'Médiation', 'Enfance', 96, 40, 56];
const TITLE = ["Département de l'Ariège, exercice 2025"];

const read = (...rows: Content[][]) => reportOf(book(sheet('2025', rows)));

describe('l’unité', () => {
  test('sans un mot, ce sont des euros', () => {
    const report = read(TITLE, HEADS, ROW);
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96.00 S 40.00 D 56.00']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test.each(['en k€', 'Montants en K€', '(en milliers d’euros)', 'Tous les montants sont en keuros'])(
    '« %s » au-dessus du tableau : milliers d’euros, et c’est dit',
    (words) => {
      const report = read(TITLE, [words], HEADS, ROW);
      expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
      expect(doubtsOf(report)).toEqual(['unite 2025!A2']);
    },
  );

  test('« en M€ » : millions, avec les décimales', () => {
    const report = read(TITLE, ['Montants en M€'], HEADS, ['1.1', 'Médiation', 'Enfance', 2.8, 1.4, 1.4]);
    expect(linesOf(report)).toEqual(['1.1 2025 : C 2800000.00 S 1400000.00 D 1400000.00']);
    expect(report.reading.sheets[0]?.unit).toBe('mega');
  });

  test('d’un en-tête ne vaut que pour sa colonne', () => {
    const report = read(
      TITLE,
      ['N°', 'Action', 'Axe', 'Coût total (k€)', 'Part État (en €)', 'Part Département'],
      ['1.1', 'Médiation', 'Enfance', 96, 40000, 56000],
    );
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(doubtsOf(report)).toEqual(['unite 2025!D2']);
  });

  test('de l’en-tête l’emporte sur celle du titre', () => {
    const report = read(
      TITLE,
      ['en k€'],
      ['N°', 'Action', 'Axe', 'Coût total (en €)', 'Part État (en €)', 'Part Département (en €)'],
      ['1.1', 'Médiation', 'Enfance', 96000, 40000, 56000],
    );
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
  });

  test('d’une feuille de présentation vaut pour le classeur', () => {
    const report = reportOf(
      book(sheet('Présentation', [['Tous les montants du classeur sont en k€']]), sheet('2025', [TITLE, HEADS, ROW])),
    );
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(doubtsOf(report)).toEqual(['unite Présentation!A1']);
  });

  test('écrite dans la cellule l’emporte sur toutes', () => {
    const report = read(TITLE, ['Montants en k€'], HEADS, ['1.1', 'Médiation', 'Enfance', '96 000 €', 40, '56 k€']);
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
  });

  test('des plans en k€ ne change rien à des plafonds en euros', () => {
    const report = reportOf(
      book(
        sheet('2025', [TITLE, ['Montants en k€'], HEADS, ROW]),
        sheet('Plafonds', [['Plafonds notifiés, en euros'], ['Axe', 2025], ['Enfance', 243000]]),
      ),
    );
    expect(report.envelope).toEqual([{ axis: 1, year: 2025, ceiling: '243000.00', cell: 'Plafonds!B3' }]);
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
  });

  test('moins d’un centime en k€ est une fraction, et c’est dit', () => {
    const report = read(TITLE, ['en k€'], HEADS, ['1.1', 'Médiation', 'Enfance', 96.123456, 40, 56]);
    expect(doubtsOf(report)).toContain('montant-fraction 2025!D4');
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96123.46 S 40000.00 D 56000.00']);
  });
});

test('« en k€ » above a plan that has contacts beside it says nothing of another sheet', () => {
  const plan = sheet('Plan', [
    ["Contrat local des solidarités, Département de l'Indre"],
    ['Montants exprimés en milliers d’euros'],
    [null, null, null, null, null, null, null, 'Nom', 'Service', 'Téléphone'],
    ['Axe', 'N°', 'Action', 'Coût 2024', 'État 2024', 'Département 2024', null, 'Mme Martin', 'DGA', '05 61 65 41 65'],
    ['Axe 1', '1.1', 'Parents', 20, 10, 10, null, 'M. Petit', 'DDETS', '05 61 36 11 25'],
  ]);
  for (const unit of ['Unité : euro', 'Plafonds annuels notifiés par l’État']) {
    const ceilings = sheet('Plafonds', [[unit], ['Axe', 2024, 2025], ['Axe 1', 28000, 29000]]);
    const report = reportOf(book(plan, ceilings));
    expect(report.envelope.map(({ ceiling }) => ceiling)).toEqual(['28000.00', '29000.00']);
    expect(report.actions[0]?.years[0]?.cost).toBe('20000.00');
  }
});
