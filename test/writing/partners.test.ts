import { cents } from '../../src/money';
import { budgetSheet, budgetTable, partnerSheet, partnerTable } from '../../src/writing';
import { book, sheet, type Content } from '../support/sheet';
import { checkOf, shownIn } from './support';

const eur = (euros: number) => cents(BigInt(euros * 100));
const heads: Content[] = ['N°', 'Action', 'Année', 'Coût total', 'Part État', 'Part Département', 'CAF', 'CEE', 'FSE+'];
const list = (...rows: Content[][]) =>
  checkOf(book(sheet('Plan', [['Contrat local des solidarités, Département du Jura'], heads, ...rows])));

const contract = list(
  ['Axe 1 : enfance'],
  ['1.1', 'Soutien à la parentalité', 2024, 100000, 40000, 40000, 20000, null, null],
  ['1.1', 'Soutien à la parentalité', 2025, 110000, 45000, 35000, 20000, null, 10000],
  ['Axe 4 : transition écologique'],
  ['4.1', 'SLIME', 2025, 100000, 20000, 30000, null, 50000, null],
  ['4.2', 'Garage solidaire', 2025, 60000, 25000, 25000, 10000, null, null],
);

describe('Ce que les partenaires apportent', () => {
  test('one block a funder, its actions by year, FSE+ apart at the end', () => {
    const { blocks, years } = partnerTable(contract);
    expect(years).toEqual([2024, 2025]);
    expect(
      blocks.map(({ name, isFse, rows, sums, total }) => [
        name,
        isFse,
        rows.map(({ action, figures }) => [action.id, ...figures.map(({ amount }) => amount)]),
        sums,
        total,
      ]),
    ).toEqual([
      [
        'CAF',
        false,
        [
          ['1.1', eur(20000), eur(20000)],
          ['4.2', null, eur(10000)],
        ],
        [eur(20000), eur(30000)],
        eur(50000),
      ],
      ['CEE', false, [['4.1', null, eur(50000)]], [eur(0), eur(50000)], eur(50000)],
      ['FSE+', true, [['1.1', null, eur(10000)]], [eur(0), eur(10000)], eur(10000)],
    ]);
  });

  test('the sheet refers each total to its own lines', () => {
    const written = partnerSheet(partnerTable(contract), 'Partenaires', () => null);
    // Title, unit, blank; then the block of the CAF: its name, header, two actions, total.
    expect([3, 5, 6, 7].map((row) => shownIn(written, row, 0))).toEqual(['CAF', '1.1', '4.2', '']);
    expect([2, 3, 4].map((column) => shownIn(written, 7, column))).toEqual([
      '=SUM(C6:C7)',
      '=SUM(D6:D7)',
      '=SUM(E6:E7)',
    ]);
  });

  test('without any tiers the sheet says so', () => {
    const alone = list(['Axe 1 : enfance'], ['1.1', 'Soutien', 2024, 100000, 50000, 50000, null, null, null]);
    const written = partnerSheet(partnerTable(alone), 'Partenaires', () => null);
    expect(shownIn(written, 3, 0)).toContain('Aucun tiers');
  });
});

describe('La vue budgétaire', () => {
  test('receipts and spending by year, and what is left to the collectivity', () => {
    const { receipts, spending, entered, incomplete } = budgetTable(contract);
    expect(receipts.map(({ label, amounts }) => [label, ...amounts])).toEqual([
      ["Part de l'État", eur(40000), eur(90000)],
      ['Autres financeurs', eur(20000), eur(80000)],
      ['FSE+', eur(0), eur(10000)],
    ]);
    expect(spending.map(({ amounts }) => amounts)).toEqual([[eur(100000), eur(270000)]]);
    expect(entered.amounts).toEqual([eur(40000), eur(90000)]);
    expect(incomplete).toEqual([]);
  });

  test('a cost that is not given is told: the spending is incomplete', () => {
    const check = list(
      ['Axe 1 : enfance'],
      ['1.1', 'Soutien', 2024, null, 50000, null, null, null, null],
      ['1.2', 'Médiation', 2024, 80000, 40000, 40000, null, null, null],
    );
    const table = budgetTable(check);
    expect(table.incomplete).toEqual([{ year: 2024, actions: ['1.1'] }]);
    const written = budgetSheet(table, 'Vue budgétaire');
    const texts = written.rows.map((_, row) => shownIn(written, row, 0));
    expect(texts.at(-1)).toMatch(/Dépenses de 2024 incomplètes.*1\.1/);
  });
});
