import fc from 'fast-check';
import { cents, divideBy, halfDown, max, min, multiply, sum } from '../../src/money';

const amount = fc.bigInt(-(10n ** 15n), 10n ** 15n).map(cents);
const ratio = fc.record({ numerator: fc.bigInt(1n, 1000n), denominator: fc.bigInt(1n, 1000n) });

test('a half rounded down never exceeds the half, and misses it by less than a cent', () => {
  fc.assert(
    fc.property(amount, (a) => {
      const half = halfDown(a);
      expect(2n * half <= a && a < 2n * half + 2n).toBe(true);
    }),
  );
});

test('floor and ceil of a product frame it, and half away from zero is nearest', () => {
  fc.assert(
    fc.property(amount, ratio, (a, r) => {
      const exact = a * r.numerator;
      const low = multiply(a, r, 'floor') * r.denominator;
      const high = multiply(a, r, 'ceil') * r.denominator;
      const near = multiply(a, r, 'half-away') * r.denominator;
      expect(low <= exact && exact < low + r.denominator).toBe(true);
      expect(high >= exact && exact > high - r.denominator).toBe(true);
      const off = near - exact < 0n ? exact - near : near - exact;
      expect(2n * off <= r.denominator).toBe(true);
    }),
  );
});

test('halves go away from zero on both sides', () => {
  const half = { numerator: 1n, denominator: 2n };
  expect(multiply(cents(5n), half, 'half-away')).toBe(3n);
  expect(multiply(cents(-5n), half, 'half-away')).toBe(-3n);
});

test('dividing by a ratio rounded up gives the smallest amount whose product reaches', () => {
  fc.assert(
    fc.property(amount, ratio, (a, r) => {
      const carried = divideBy(a, r, 'ceil');
      expect(carried * r.numerator >= a * r.denominator).toBe(true);
      expect((carried - 1n) * r.numerator < a * r.denominator).toBe(true);
    }),
  );
});

test('sum, least and greatest', () => {
  expect(sum([cents(1n), cents(-3n), cents(7n)])).toBe(5n);
  expect(sum([])).toBe(0n);
  expect(min(cents(3n), cents(-1n), cents(2n))).toBe(-1n);
  expect(max(cents(3n), cents(-1n), cents(12n))).toBe(12n);
});
