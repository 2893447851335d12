import fc from 'fast-check';
import { amountInWords, cents, formatDecimal, formatEuros, parseDecimal } from '../../src/money';
import { spelled } from './spelled';

describe('amounts as French people write them', () => {
  test.each([
    [1250000n, '12\u202F500,00\u00A0€'],
    [0n, '0,00\u00A0€'],
    [5n, '0,05\u00A0€'],
    [-5n, '\u22120,05\u00A0€'],
    [-100000n, '\u22121\u202F000,00\u00A0€'],
    [99999n, '999,99\u00A0€'],
    [123456789012n, '1\u202F234\u202F567\u202F890,12\u00A0€'],
  ])('%s cents', (amount, text) => {
    expect(formatEuros(cents(amount))).toBe(text);
  });
});

describe('amounts in words', () => {
  test.each([
    [0n, 'zéro euro'],
    [1n, 'un centime'],
    [2n, 'deux centimes'],
    [50n, 'cinquante centimes'],
    [80n, 'quatre-vingts centimes'],
    [100n, 'un euro'],
    [101n, 'un euro et un centime'],
    [200n, 'deux euros'],
    [2100n, 'vingt et un euros'],
    [7100n, 'soixante et onze euros'],
    [8000n, 'quatre-vingts euros'],
    [8100n, 'quatre-vingt-un euros'],
    [9900n, 'quatre-vingt-dix-neuf euros'],
    [20000n, 'deux cents euros'],
    [20100n, 'deux cent un euros'],
    [28000n, 'deux cent quatre-vingts euros'],
    [100000n, 'mille euros'],
    [120001n, 'mille deux cents euros et un centime'],
    [8000000n, 'quatre-vingt mille euros'],
    [20350000n, 'deux cent trois mille cinq cents euros'],
    [100000000n, "un million d'euros"],
    [200000000n, "deux millions d'euros"],
    [200000050n, "deux millions d'euros et cinquante centimes"],
    [100000100n, 'un million un euros'],
    [8000000000n, "quatre-vingts millions d'euros"],
    [120000000n, 'un million deux cent mille euros'],
    [200000000000n, "deux milliards d'euros"],
    [100000000000000n, "un billion d'euros"],
    [-150n, 'moins un euro et cinquante centimes'],
  ])('%s cents: %s', (amount, words) => {
    expect(amountInWords(cents(amount))).toBe(words);
  });
});

describe('amounts in words, over the whole range', () => {
  // Every length of number comes up as often as any other.
  const amounts = fc.integer({ min: 1, max: 17 }).chain((digits) => fc.bigInt(0n, 10n ** BigInt(digits) - 1n));
  const euros = (n: bigint): string =>
    `${spelled(n)}${n >= 1_000_000n && n % 1_000_000n === 0n ? " d'" : ' '}${n < 2n ? 'euro' : 'euros'}`;
  const centimes = (n: bigint): string => `${spelled(n)} ${n < 2n ? 'centime' : 'centimes'}`;

  test('are those that the rules of French give', () => {
    fc.assert(
      fc.property(amounts, (n) => {
        const whole = n / 100n;
        const rest = n % 100n;
        const words =
          rest === 0n ? euros(whole) : whole === 0n ? centimes(rest) : `${euros(whole)} et ${centimes(rest)}`;
        expect(amountInWords(cents(n))).toBe(words);
      }),
      { numRuns: 3_000 },
    );
  });
  test('every whole amount up to 2 000 euros', () => {
    for (let n = 0n; n <= 2_000n; n++) expect(amountInWords(cents(n * 100n))).toBe(euros(n));
  });
});

describe('amounts of the JSON report', () => {
  test.each([
    ['12500.00', 1250000n],
    ['-3.5', -350n],
    ['7', 700n],
    ['0.01', 1n],
  ])('%s', (text, amount) => {
    expect(parseDecimal(text)).toBe(amount);
  });
  test.each(['', '.5', '1.', '1.234', '1,5', '1 000', '+1', '1e3'])('« %s » is none', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
  test('go there and back', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), (n) => {
        expect(parseDecimal(formatDecimal(cents(n)))).toBe(n);
      }),
    );
  });
});
