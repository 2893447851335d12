import fc from 'fast-check';
import { mergeCorrections, type Correction } from '../../src/reading';
import { correction } from './arbitraries';

const ceiling = (amount: string, year = 2024): Correction => ({ type: 'ceiling', axis: 1, year, amount });

test('de deux corrections de la même chose, la dernière compte', () => {
  expect(mergeCorrections([ceiling('1'), ceiling('2', 2025)], [ceiling('3')])).toEqual([
    ceiling('3'),
    ceiling('2', 2025),
  ]);
  const role = { type: 'role', sheet: 'A', role: 'state' } as const;
  expect(mergeCorrections([{ ...role, cell: 'b4' }], [{ ...role, cell: '$B$4', role: 'cost' }])).toHaveLength(1);
  expect(mergeCorrections([{ type: 'kind', kind: 'metropole' }], [{ type: 'kind', kind: 'departement' }])).toEqual([
    { type: 'kind', kind: 'departement' },
  ]);
});

test('deux corrections de choses différentes restent toutes les deux', () => {
  const both: Correction[] = [
    { type: 'axis', action: '1.1', axis: 1 },
    { type: 'nature', action: '1.1', nature: 'nouvelle' },
    { type: 'axis', action: '1.10', axis: 1 },
    { type: 'leave-out', sheet: 'A' },
    { type: 'leave-out', sheet: 'A', range: 'A1:B2' },
  ];
  expect(mergeCorrections(both)).toEqual(both);
});

test('réunir deux fois ne change rien', () => {
  fc.assert(
    fc.property(fc.array(correction), fc.array(correction), (own, given) => {
      const once = mergeCorrections(own, given);
      expect(mergeCorrections(once)).toEqual(once);
      expect(mergeCorrections(own, given, given)).toEqual(once);
    }),
  );
});
