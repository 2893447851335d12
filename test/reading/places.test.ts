import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, sheet, shown, type Content } from '../support/sheet';

/** Years, units and labels that stand elsewhere than usual: read where a reader has no doubt, told where he has. */
const WHO: Content[] = ['Contrat local des solidarités, Département du Jura'];
const KEYS = ['Axe', 'N°', 'Action'];
const SHARES = ['Coût total', 'Part État', 'Part Département'];
const LINE: Content[] = ['Axe 1', '1.1', 'Parents', 20000, 10000, 10000, 22000, 11000, 11000];
const TWO_YEARS = ['1.1 2024 : C 20000.00 S 10000.00 D 10000.00', '1.1 2025 : C 22000.00 S 11000.00 D 11000.00'];
const recap = (...rows: Content[][]) => reportOf(book(sheet('Récap', [WHO, ...rows, LINE])));

describe('years', () => {
  test('written in the first header of each group only', () => {
    const heads = [...KEYS, 'Coût total 2024', ...SHARES.slice(1), 'Coût total 2025', ...SHARES.slice(1)];
    expect(linesOf(recap(heads))).toEqual(TWO_YEARS);
  });

  test('in the first header of groups that are not alike, they are told', () => {
    const heads = [...KEYS, 'Coût total 2024', ...SHARES.slice(1), 'Coût total 2025', 'Part Département', 'Part État'];
    expect(linesOf(recap(heads))).toEqual(['1.1 2024 : C 20000.00', '1.1 2025 : C 22000.00']);
    expect(doubtsOf(recap(heads))).toEqual(['E', 'F', 'H', 'I'].map((column) => `montant-non-place Récap!${column}3`));
  });

  test('as dates of which only the year shows', () => {
    const years: Content[] = [null, null, null, shown(45292, 'yyyy'), null, null, shown(45658, 'yyyy'), null, null];
    expect(linesOf(recap(years, [...KEYS, ...SHARES, ...SHARES]))).toEqual(TWO_YEARS);
  });

  test('school years are nobody’s exercise: each amount is told', () => {
    const years: Content[] = [null, null, null, '2024-2025', null, null, '2025-2026', null, null];
    const report = recap(years, [...KEYS, ...SHARES, ...SHARES]);
    expect(linesOf(report)).toEqual([]);
    expect(doubtsOf(report)).toEqual(
      ['D', 'E', 'F', 'G', 'H', 'I'].map((column) => `montant-non-place Récap!${column}4`),
    );
  });
});

test('« 40 | k€ »: a unit in the cell after the amount is its unit', () => {
  const report = reportOf(
    book(
      sheet('2024', [
        ['Avenant 2024, Département du Jura'],
        [...KEYS, 'Coût total', null, 'Part État', null, 'Part Département', null],
        ['Axe 1', '1.1', 'Parents', 20000, '€', 10000, '€', 10000, '€'],
        ['Axe 3', '3.1', 'Rue', 40, 'k€', 20, 'k€', 20, 'k€'],
      ]),
    ),
  );
  expect(linesOf(report)).toEqual([
    '1.1 2024 : C 20000.00 S 10000.00 D 10000.00',
    '3.1 2024 : C 40000.00 S 20000.00 D 20000.00',
  ]);
  expect(doubtsOf(report)).toEqual(['unite 2024!E4, 2024!G4, 2024!I4']);
});

test.each<[string, Content[][]]>([
  ['on one row', [['N° de la fiche', 'Intitulé', 'Axe'], ['1.1', 'Parents', 'Axe 1 : enfance']]],
  ['one by one', [['N° de la fiche'], ['1.1'], ['Intitulé'], ['Parents'], ['Axe'], ['Axe 1 : enfance']]],
])('the labels of a fiche %s, each above its value', (_how, top) => {
  const plan: Content[][] = [['Financeurs', 2024], ['Coût total', 20000], ['État', 10000], ['Département', 10000]];
  const report = reportOf(book(sheet('Fiche', [WHO, ...top, [], ...plan])));
  expect(linesOf(report)).toEqual(['1.1 2024 : C 20000.00 S 10000.00 D 10000.00']);
  expect(report.actions.map(({ title, axis }) => [title, axis])).toEqual([['Parents', 1]]);
}); // prettier-ignore
