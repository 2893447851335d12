import { builtInParameters } from '../../src/parameters';
import { executionSheet, executionSumText, executionTable } from '../../src/writing';
import type { NewSheet } from '../../src/sheets';
import { book, sheet } from '../support/sheet';
import { checkOf, shownIn } from './support';

const consumption = book(
  sheet('Avenant 2025', [
    ["Département de l'Ariège"],
    ['N°', 'Action', 'Axe', 'Coût total', 'Crédits nouveaux', 'Report 2024', 'Part Département', 'Mandaté'],
    ['1.1', 'Médiation', 'Enfance', 80000, 40000, 5000, 40000, 60000],
    ['1.2', 'Ateliers', 'Enfance', 20000, 10000, null, 10000, null],
    ['3.1', 'Maraudes', 'Accès aux droits', 60000, 30000, null, 30000, 15000],
  ]),
);

function written(): NewSheet {
  const table = executionTable(checkOf(consumption), 2025, builtInParameters);
  if (!table) throw new Error('nothing for 2025');
  return executionSheet(table, 'Exécution 2025', () => null);
}

/** The number that a cell shows, a formula's own result included. */
function result(of: NewSheet, row: number, column: number): string {
  const content = of.rows[row]?.cells.find((cell) => cell.column === column)?.content;
  if (content?.kind === 'formula' && content.value.kind === 'number') return content.value.raw;
  return shownIn(of, row, column);
}

describe('La feuille d’exécution', () => {
  // Rows, from 0: three of title, header, axis 1, 1.1, 1.2, sub-total, axis 3, 3.1, sub-total, total.
  test('each figure is the engine’s, worked out by the sheet itself', () => {
    const of = written();
    // Spent 60 000 of 80 000: 40 000 x 3/4 = 30 000, of 45 000 delegated.
    expect([2, 3, 5, 6, 7, 8, 9].map((column) => result(of, 5, column))).toEqual([
      '40000',
      '5000',
      '45000',
      '30000',
      'estimé',
      '0.666666666666667',
      '15000',
    ]);
    expect([5, 8, 9].map((column) => shownIn(of, 5, column))).toEqual(['=C6+D6-E6', '=G6/F6', '=F6-G6']);
    expect(shownIn(of, 5, 10)).toContain('estimée d');
  });

  test('what is not known stays blank, is asked, and leaves the rate of its axis blank', () => {
    const of = written();
    expect([6, 8, 9].map((column) => shownIn(of, 6, column))).toEqual(['', '', '']);
    expect(shownIn(of, 6, 10)).toContain("n'est pas indiquée");
    expect(shownIn(of, 7, 8)).toBe('');
    expect(shownIn(of, 7, 10)).toContain('1 sur 2');
  });

  test('sub-totals add up their axis, the total its sub-totals', () => {
    const of = written();
    expect([shownIn(of, 7, 9), shownIn(of, 10, 9), shownIn(of, 11, 9)]).toEqual([
      '=SUM(J6:J7)',
      '=SUM(J10:J10)',
      '=J8+J11',
    ]);
    // 15 000 of 1.1 and 30 000 x (1 - 1/4) = 22 500 of 3.1; 45 000 + 10 000 + 30 000 delegated.
    expect([result(of, 7, 9), result(of, 10, 9), result(of, 11, 9), result(of, 11, 5)]).toEqual([
      '15000',
      '22500',
      '37500',
      '85000',
    ]);
  });

  test('where no consumption is known, sums of consumption stay blank, never zero', () => {
    const table = executionTable(
      checkOf(
        book(
          sheet('Avenant 2025', [
            ["Département de l'Ariège"],
            ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'],
            ['1.1', 'Médiation', 'Enfance', 80000, 40000, 40000],
          ]),
        ),
      ),
      2025,
      builtInParameters,
    )!;
    const of = executionSheet(table, 'Exécution 2025', () => null);
    // Sub-total and total: 40 000 delegated; nothing is known of what was consumed and is left.
    for (const row of [6, 7]) expect([5, 6, 8].map((column) => result(of, row, column))).toEqual(['40000', '', '']);
  });

  test('where no State share is known, neither credits nor what was delegated are told as zero', () => {
    const table = executionTable(
      checkOf(
        book(
          sheet('Avenant 2025', [
            ["Département de l'Ariège"],
            ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'],
            ['1.1', 'Médiation', 'Enfance', 80000, null, 40000],
          ]),
        ),
      ),
      2025,
      builtInParameters,
    )!;
    expect(executionSumText(table)).toBe('1 action\u00A0: total délégué inconnu, consommation inconnue.');
    const of = executionSheet(table, 'Exécution 2025', () => null);
    for (const row of [6, 7]) expect([2, 5].map((column) => result(of, row, column))).toEqual(['', '']);
  });

  test('is printed on A4 landscape with its header on each page', () => {
    expect(written().print).toMatchObject({ orientation: 'landscape', repeatedRows: [3, 3] });
  });
});
