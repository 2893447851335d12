import fc from 'fast-check';
import type { Correction, IgnoredFinding, UserMarks } from '../../src/reading';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((drawn) => /\S/.test(drawn));
const address = fc
  .tuple(fc.stringMatching(/^[A-Z]{1,2}$/), fc.integer({ min: 1, max: 9999 }))
  .map(([column, row]) => column + String(row));
const axis = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const year = fc.integer({ min: 2024, max: 2031 });

export const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record(
    { type: fc.constant('role' as const), sheet: text, cell: address, role: text, year },
    { requiredKeys: ['type', 'sheet', 'cell', 'role'], noNullPrototype: true },
  ),
  fc.record({ type: fc.constant('axis' as const), action: text, axis }),
  fc.record({
    type: fc.constant('nature' as const),
    action: text,
    nature: fc.constantFrom('nouvelle', 'renforcee', 'reconduite'),
  }),
  fc.record({ type: fc.constant('unit' as const), sheet: text, unit: fc.constantFrom('euro', 'kilo', 'mega') }),
  fc.record(
    { type: fc.constant('leave-out' as const), sheet: text, range: fc.tuple(address, address).map((e) => e.join(':')) },
    { requiredKeys: ['type', 'sheet'], noNullPrototype: true },
  ),
  fc.record({ type: fc.constant('kind' as const), kind: fc.constantFrom('departement', 'metropole') }),
  fc.record({ type: fc.constant('collectivity' as const), name: text }),
  fc.record({
    type: fc.constant('ceiling' as const),
    axis,
    year,
    amount: fc.integer({ min: 0, max: 99_999_999 }).map((euros) => `${euros}.50`),
  }),
);

const ignored: fc.Arbitrary<IgnoredFinding> = fc.record({
  code: fc.constantFrom('parite', 'total-faux'),
  cells: fc.array(
    fc.tuple(text, address).map((parts) => parts.join('!')),
    { maxLength: 3 },
  ),
  action: fc.option(text),
  axis: fc.option(axis),
  year: fc.option(year),
  reason: text,
  date: fc
    .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
});

export const userMarks: fc.Arbitrary<UserMarks> = fc.record({
  corrections: fc.array(correction, { maxLength: 6 }),
  ignored: fc.array(ignored, { maxLength: 6 }),
});
