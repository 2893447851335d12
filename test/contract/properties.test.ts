import fc from 'fast-check';
import { expectedShares, inverse, lineFacts, type Line, type Nature } from '../../src/contract';
import { cents } from '../../src/money';
import { builtInParameters } from '../../src/parameters';
import { action, contract, line } from './builders';

const amount = fc.bigInt(0n, 10n ** 9n).map(cents);
const nature = fc.constantFrom<Nature | null>('nouvelle', 'renforcee', 'reconduite', null);

function lineOf(cost: bigint, tiers: bigint, cee: bigint, fse: bigint): Line {
  const funders = [
    { name: 'CAF', amount: cents(tiers), cee: false, commune: false },
    { name: 'CEE', amount: cents(cee), cee: true, commune: false },
  ].filter((funder) => funder.amount !== 0n);
  return { ...line(), cost: cents(cost), funders, fse: cents(fse) };
}

const figures = fc.record({
  cost: amount,
  tiers: amount,
  cee: fc.oneof(fc.constant(cents(0n)), amount),
  fse: amount,
  nature,
});

function sharesOf(l: Line, n: Nature | null) {
  return expectedShares(l, action({ nature: n }), contract(), builtInParameters);
}

test('shares add up to the cost: C = S* + D* + T + F′ wherever the tiers stay within the cost', () => {
  fc.assert(
    fc.property(figures, ({ cost, tiers, cee, fse, nature: n }) => {
      fc.pre(tiers + cee <= cost);
      const { state, collectivity, fseAdmitted } = sharesOf(lineOf(cost, tiers, cee, fse), n);
      expect((state ?? 0n) + (collectivity ?? 0n) + tiers + cee + (fseAdmitted ?? 0n)).toBe(cost);
    }),
  );
});

test('the State never pays more than half of the base, nor less than nothing', () => {
  fc.assert(
    fc.property(figures, ({ cost, tiers, cee, fse, nature: n }) => {
      const { base, state, high, low, collectivity } = sharesOf(lineOf(cost, tiers, cee, fse), n);
      if (base === null || state === null || high === null || low === null || collectivity === null)
        throw new Error('no shares');
      expect(2n * high <= base && low <= high && state === low && state >= 0n && collectivity >= 0n).toBe(true);
    }),
  );
});

test("FSE+ never lowers the State's share", () => {
  fc.assert(
    fc.property(figures, amount, ({ cost, tiers, cee, fse, nature: n }, more) => {
      const before = sharesOf(lineOf(cost, tiers, cee, fse), n);
      const after = sharesOf(lineOf(cost, tiers, cee, fse + more), n);
      expect([after.state, after.low, after.high]).toEqual([before.state, before.low, before.high]);
    }),
  );
});

test('State and CEE together stay within 70 % of the cost, wherever CEE alone do', () => {
  fc.assert(
    fc.property(amount, amount, (cost, cee) => {
      fc.pre(cee > 0n && cee * 10n <= cost * 7n);
      const { state } = sharesOf(lineOf(cost, 0n, cee, 0n), 'nouvelle');
      expect(((state ?? 0n) + cee) * 10n <= cost * 7n).toBe(true);
    }),
  );
});

test('the inverse calculation gives a cost whose expected State share is the credit', () => {
  fc.assert(
    fc.property(figures, amount, ({ tiers, cee, fse, nature: n }, credit) => {
      const facts = lineFacts(lineOf(0n, tiers, cee, fse), action());
      const scheme = cee > 0n ? 'cee' : 'standard';
      const cost = inverse(credit, { ...facts, scheme }, builtInParameters);
      expect(sharesOf(lineOf(cost ?? -1n, tiers, cee, fse), n).state).toBe(credit);
    }),
  );
});
