import { totals, totalsByFunder, totalsByGroup, totalsByYear, yearsOf } from '../../src/contract';
import { formatDecimal } from '../../src/money';
import { builtInParameters } from '../../src/parameters';
import { contract } from './builders';

const example = contract({
  actions: [
    {
      id: '1.1',
      axis: 1,
      lines: [
        { year: 2025, cost: 100, state: 50 },
        { year: 2024, cost: 100 },
      ],
    },
    { id: '3.1', axis: 3, lines: [{ year: 2025, cost: 90, state: 30, funders: { CAF: 20, MSA: 10 } }] },
    { id: '3.2', axis: 3, lines: [{ year: 2025, cost: 10, funders: { CAF: 10 } }] },
    { id: '2.1', axis: 2, lines: [{ year: 2025, cost: 100, state: 70 }] },
    { id: 'T', axis: 3, transversal: true, lines: [{ year: 2025, cost: 10, state: 5 }] },
    { id: '5.1', axis: null, lines: [{ year: 2025, cost: 20, state: 7 }] },
  ],
  envelope: { 1: { 2025: '100.01' }, 2: { 2025: 60 }, 3: { 2025: 100 } },
});

const text = (amount: Parameters<typeof formatDecimal>[0] | null) => (amount === null ? null : formatDecimal(amount));

test('totals by axis and year: blank State shares count as expected, transversal and unknown axes nowhere', () => {
  const rows = totals(example, builtInParameters).map(({ axis, year, state, ceiling, floor }) => [
    axis,
    year,
    text(state),
    text(ceiling),
    text(floor),
  ]);
  expect(rows).toEqual([
    [1, 2024, '50.00', null, null],
    [1, 2025, '50.00', '100.01', '40.01'],
    [2, 2025, '70.00', '60.00', null],
    [3, 2025, '30.00', '100.00', '40.00'],
  ]);
});

test('totals by group: transversal credits count with the axes of the contract', () => {
  const rows = totalsByGroup(example, builtInParameters).map(({ axes, year, state, ceiling }) => [
    axes.join('+'),
    year,
    text(state),
    text(ceiling),
  ]);
  expect(rows).toEqual([
    ['1+3+4', 2024, '50.00', null],
    ['1+3+4', 2025, '85.00', '200.01'],
    ['2', 2025, '70.00', '60.00'],
  ]);
});

test('the plafond of a group is not known where an axis that has actions has none', () => {
  const without = contract({
    actions: [
      { id: '1.1', axis: 1, lines: [{ year: 2025, cost: 100, state: 50 }] },
      { id: '3.1', axis: 3, lines: [{ year: 2025, cost: 90, state: 30 }] },
    ],
    envelope: { 1: { 2025: 100 }, 4: { 2025: 100 } },
  });
  expect(totalsByGroup(without, builtInParameters).map(({ ceiling }) => ceiling)).toEqual([null]);
});

test('totals by year count every action', () => {
  expect(totalsByYear(example, builtInParameters).map(({ year, state }) => [year, text(state)])).toEqual([
    [2024, '50.00'],
    [2025, '162.00'],
  ]);
});

test('totals by funder', () => {
  expect(totalsByFunder(example).map(({ name, year, amount }) => [name, year, text(amount)])).toEqual([
    ['CAF', 2025, '30.00'],
    ['MSA', 2025, '10.00'],
  ]);
});

test('the years of a contract are those of its lines, in order', () => {
  expect(yearsOf(example)).toEqual([2024, 2025]);
});
