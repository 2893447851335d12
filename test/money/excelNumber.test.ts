import fc from 'fast-check';
import { fromExcelNumber, type AmountUnit } from '../../src/money';

describe('numbers as a workbook writes them', () => {
  test.each([
    ['1.005', 101n, false],
    ['145.295', 14530n, false],
    ['-145.295', -14530n, false],
    ['73500.14999999999', 7350015n, true],
    ['73500.150000000009', 7350015n, true],
    ['1.2E5', 12000000n, true],
    ['1.2e+05', 12000000n, true],
    ['95000', 9500000n, true],
    ['0.30000000000000004', 30n, true],
    ['33333.333333333336', 3333333n, false],
    ['-0', 0n, true],
    ['.5', 50n, true],
    ['5.', 500n, true],
    ['1E-7', 0n, false],
    ['999999999999.99', 99999999999999n, true],
  ])('%s', (raw, expected, exact) => {
    expect(fromExcelNumber(raw)).toEqual({ cents: expected, exact });
  });

  test('thousands and millions are scaled exactly', () => {
    expect(fromExcelNumber('73.50015', 'kilo')).toEqual({ cents: 7350015n, exact: true });
    expect(fromExcelNumber('0.07350015', 'mega')).toEqual({ cents: 7350015n, exact: true });
    expect(fromExcelNumber('73.500155', 'kilo')).toEqual({ cents: 7350016n, exact: false });
    expect(fromExcelNumber('1.005', 'kilo')).toEqual({ cents: 100500n, exact: true });
  });

  test.each(['', 'abc', 'NaN', 'INF', 'Infinity', '1E999', '0x10', '1,5', '1 000', '--1', '1e'])(
    '« %s » is no finite number',
    (raw) => {
      expect(fromExcelNumber(raw)).toBeNull();
    },
  );
});

/** The same by digits of text: no double, no division. */
function reference(digits: string, point: number, shift: number): bigint {
  const padded = digits.padStart(point + 1, '0');
  const whole = padded.slice(0, padded.length - point);
  const fraction = padded.slice(padded.length - point).padEnd(shift + 1, '0');
  const kept = BigInt(whole + fraction.slice(0, shift));
  return (fraction[shift] ?? '0') >= '5' ? kept + 1n : kept;
}

test('decimals of up to 15 digits agree with a reference that works on their text', () => {
  const units: readonly [AmountUnit, number][] = [
    ['euro', 2],
    ['kilo', 5],
    ['mega', 8],
  ];
  fc.assert(
    fc.property(
      fc.stringMatching(/^[1-9]\d{0,14}$/),
      fc.nat(9),
      fc.constantFrom(...units),
      fc.boolean(),
      (digits, places, [unit, shift], negative) => {
        const point = Math.min(places, digits.length - 1);
        const text = point === 0 ? digits : `${digits.slice(0, -point)}.${digits.slice(-point)}`;
        const expected = reference(digits, point, shift);
        expect(fromExcelNumber(negative ? `-${text}` : text, unit)?.cents).toBe(negative ? -expected : expected);
      },
    ),
    { numRuns: 1000 },
  );
});
