import { expect, test } from '@jest/globals';
import { builtInParameters } from '../../src/parameters';
import { readContract, type Correction } from '../../src/reading';
import { book, sheet, type Content } from '../support/sheet';

const TOP: Content[][] = [["Contrat local des solidarités, Département de l'Ariège"], ['Exercice 2025']];
const HEADS = ['N°', 'Action', 'Axe', 'Coût total', 'Zorglub', 'Part Département'];
const table = [...TOP, HEADS, ['1.1', 'Médiation', 'Enfance', 96, 40, 56], ['9.9', 'Essai', 'Enfance', 10, 5, 5]];

function read(corrections: readonly Correction[]) {
  return readContract(book(sheet('Plan', table)), { parameters: builtInParameters, corrections });
}

function figures(corrections: readonly Correction[]) {
  return read(corrections).contract.actions.flatMap(({ id, lines }) =>
    lines.map(({ cost, state, collectivity }) => [id, cost, state, collectivity]),
  );
}

test('a role given to a header that nobody knows makes its column the State’s', () => {
  expect(figures([])[0]).toEqual(['1.1', 9600n, null, 5600n]);
  expect(figures([{ type: 'role', sheet: 'Plan', cell: 'E3', role: 'state' }])[0]).toEqual([
    '1.1',
    9600n,
    4000n,
    5600n,
  ]);
  expect(figures([{ type: 'role', sheet: 'Autre', cell: 'E3', role: 'state' }])[0]?.[2]).toBeNull();
});

test('a role given with its year is a figure of that year', () => {
  const [line] =
    read([{ type: 'role', sheet: 'Plan', cell: 'E3', role: 'state', year: 2026 }]).contract.actions[0]?.lines.slice(
      1,
    ) ?? [];
  expect([line?.year, line?.state]).toEqual([2026, 4000n]);
});

test('a unit given for a sheet holds for all its amounts', () => {
  expect(figures([{ type: 'unit', sheet: 'Plan', unit: 'kilo' }])[0]).toEqual(['1.1', 9600000n, null, 5600000n]);
});

test('a range left out is not read, a sheet left out has no table', () => {
  expect(figures([{ type: 'leave-out', sheet: 'Plan', range: 'A5:F5' }]).map(([id]) => id)).toEqual(['1.1']);
  expect(read([{ type: 'leave-out', sheet: 'Plan' }]).empty).toBe(true);
});

test('axis, nature, kind, collectivity and ceilings are as the user says, the last word counts', () => {
  const { contract } = read([
    { type: 'axis', action: '9.9', axis: 3 },
    { type: 'nature', action: '1.1', nature: 'renforcee' },
    { type: 'kind', kind: 'departement' },
    { type: 'collectivity', name: 'Aude' },
    { type: 'collectivity', name: 'Gers' },
    { type: 'ceiling', axis: 1, year: 2025, amount: '243000.00' },
  ]);
  expect(contract.actions.map(({ axis, nature }) => [axis, nature])).toEqual([
    [1, 'renforcee'],
    [3, null],
  ]);
  expect([contract.collectivity, contract.kind, contract.kindFrom]).toEqual(['Gers', 'departement', 'given']);
  expect(contract.envelope).toEqual([{ axis: 1, year: 2025, amount: 24300000n, cell: null }]);
});

test('a correction that found nothing to correct is not said to be applied', () => {
  const applied: Correction[] = [
    { type: 'role', sheet: 'Plan', cell: 'E3', role: 'state' },
    { type: 'axis', action: '1.1', axis: 3 },
    { type: 'leave-out', sheet: 'Plan', range: 'A5:F5' },
  ];
  const idle: Correction[] = [
    { type: 'role', sheet: 'Autre', cell: 'E3', role: 'state' },
    { type: 'role', sheet: 'Plan', cell: 'Z99', role: 'state' },
    { type: 'role', sheet: 'Plan', cell: 'E3', role: 'zorglub' },
    { type: 'axis', action: '7.7', axis: 3 },
    { type: 'nature', action: '1.1', nature: 'zorglub' },
    { type: 'unit', sheet: 'Autre', unit: 'kilo' },
    { type: 'leave-out', sheet: 'Plan', range: 'A50:F50' },
    { type: 'ceiling', axis: 1, year: 2025, amount: 'beaucoup' },
  ];
  expect(read([...idle, ...applied]).corrections).toEqual(applied);
});
