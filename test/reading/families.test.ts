import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FileReport } from '../../src/report';
import { FAMILIES, YEARS, type Plan, type PlannedAction } from '../support/families';
import { linesOf, reportOf } from '../support/reading';

/** Findings are the same in whichever family a contract is written, on the information that both carry. */
const amount = fc.nat({ max: 20_000_000 }).map((cents) => cents / 100);
const blank = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 6, nil: null });
const year = fc.record({ cost: blank(amount), state: blank(amount), own: blank(amount), caf: blank(amount), cee: fc.option(amount, { freq: 1, nil: null }), fse: fc.option(amount, { freq: 1, nil: null }), fair: fc.boolean() }); // prettier-ignore

const action = fc.record({
  axis: fc.constantFrom(1 as const, 3 as const, 4 as const),
  nature: fc.constantFrom('nouvelle' as const, 'renforcée' as const, 'reconduite' as const, null),
  slime: fc.boolean(),
  years: fc.array(year, { minLength: 4, maxLength: 4 }),
});

const plan: fc.Arbitrary<Plan> = fc
  .record({
    actions: fc.array(action, { minLength: 2, maxLength: 6 }),
    ceilings: fc.array(amount, { minLength: 3, maxLength: 3 }),
  })
  .map(({ actions, ceilings }) => ({
    actions: actions.map((one, i): PlannedAction => {
      const title = one.axis === 4 && one.slime ? `SLIME du bassin ${'abcdef'[i]}` : `Médiation ${'abcdef'[i]}`;
      const years = one.years.map(({ cost, state, own, caf, cee, fse, fair }, k) => {
        // A pair that holds together, as often as not, so that more than the first rule speaks.
        const half = fair && cost !== null ? Math.floor(cost * 50) / 100 : null;
        const amounts =
          half === null
            ? ([cost, state, own, caf, cee, fse] as const)
            : ([half * 2, half, half, null, null, null] as const);
        return { year: YEARS[k] ?? 2024, amounts };
      });
      // Every line has one amount at the least: a line with none is in no family.
      return {
        id: `${one.axis}.${i + 1}`,
        title,
        axis: one.axis,
        nature: one.nature,
        years: years.filter(({ amounts }) => amounts.some((x) => x !== null)),
      };
    }),
    ceilings: ([1, 3, 4] as const).map((axis, i) => ({ axis, amount: 1 + (ceilings[i] ?? 0) })),
  }))
  .map((drawn) => ({ ...drawn, actions: drawn.actions.filter(({ years }) => years.length > 0) }))
  .filter(({ actions }) => actions.length > 1);

/** Without cells, and without words that name the place. */
const told = ({ findings }: FileReport) =>
  findings
    .map((one) => [one.code, one.severity, one.action, one.axis, one.year, one.actual, one.expected].join(' '))
    .toSorted();

const [first = '', ...others] = Object.keys(FAMILIES);
const reportIn = (family: string, drawn: Plan): FileReport => {
  const write = FAMILIES[family];
  if (!write) throw new Error(`No such family: ${family}`);
  return reportOf(write(drawn));
};

describe.each(others)('a contract written as « %s »', (family) => {
  test(`has the lines, shares and findings of the same contract written as « ${first} »`, () => {
    fc.assert(
      fc.property(plan, (drawn) => {
        const [one, other] = [reportIn(first, drawn), reportIn(family, drawn)];
        expect(linesOf(other).toSorted()).toEqual(linesOf(one).toSorted());
        expect(told(other)).toEqual(told(one));
        expect(other.status).toBe(one.status);
        expect(other.totals).toEqual(one.totals);
      }),
      { numRuns: 25, seed: 20261123 },
    );
  });
});
