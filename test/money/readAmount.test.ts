import fc from 'fast-check';
import { cents, formatEuros, readAmount } from '../../src/money';

const NBSP = '\u00A0';
const NARROW = '\u202F';
const THIN = '\u2009';

describe('amounts written as text that are read without doubt', () => {
  test.each([
    ['1 160 700 €', 116070000n],
    ['16 770 596€', 1677059600n],
    ['6 105 362,64 €', 610536264n],
    ['2.8M€', 280000000n],
    ['6,3 M€', 630000000n],
    ['-2 134 882', -213488200n],
    ['(1 200,00)', -120000n],
    ['(1 200,00) €', -120000n],
    ['(1 200,00 €)', -120000n],
    ['600, 01', 60001n],
    ['0', 0n],
    ['0,5', 50n],
    ['12500', 1250000n],
    ['12500.5', 1250050n],
    ["12'500,00", 1250000n],
    ['12’500 EUR', 1250000n],
    [`12${NBSP}500,00${NBSP}€`, 1250000n],
    [`12${NARROW}500,00${NARROW}€`, 1250000n],
    [`1${THIN}012${NBSP}500 euros`, 101250000n],
    ['  12 500 €  ', 1250000n],
    ['12 500\n€', 1250000n],
    ['− 40,10 €', -4010n],
    ['95 k€', 9500000n],
    ['95 K€', 9500000n],
    ['95,5 keuros', 9550000n],
    ['1 M', 100000000n],
  ])('« %s »', (text, expected) => {
    expect(readAmount(text)).toMatchObject({ kind: 'amount', cents: expected, exact: true });
  });
});

describe('the unit', () => {
  test('a table in k€ counts its bare numbers in thousands', () => {
    expect(readAmount('95,5', 'kilo')).toEqual({ kind: 'amount', cents: 9550000n, exact: true, ownUnit: null });
  });
  test('a euro sign in a table in k€ means euros', () => {
    expect(readAmount('95 500 €', 'kilo')).toEqual({ kind: 'amount', cents: 9550000n, exact: true, ownUnit: 'euro' });
  });
  test('k€ in a table in M€ means thousands', () => {
    expect(readAmount('95 k€', 'mega')).toEqual({ kind: 'amount', cents: 9500000n, exact: true, ownUnit: 'kilo' });
  });
});

describe('words for nothing', () => {
  test.each([
    '',
    '   ',
    '-',
    '–',
    '—',
    '−',
    '/',
    'néant',
    'Néant',
    'NEANT',
    'sans objet',
    'Sans  objet',
    'SO',
    's.o.',
    'S/O',
    '- €',
    '-   €',
  ])('« %s » is a blank', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'blank' });
  });
});

describe('text that reads two ways is told, never guessed', () => {
  test.each([
    '1.234',
    '100,000',
    '100.000',
    '12.345',
    '-1.234',
    '(1.234)',
    '1.234 €',
    '1,234 M€',
    '12 345.678',
    '0,125',
    '3 m€',
  ])('« %s »', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'doubt', code: 'montant-ambigu' });
  });
});

describe('text that is no amount', () => {
  test.each([
    'à définir',
    'à préciser',
    'n.d.',
    'NC',
    'non déterminé',
    'Entre 200 et 500',
    '35 %',
    '12 500 + 3 000',
    '12 50',
    '1 2345',
    '1234 567',
    '12  500',
    '1.234.567',
    '1.234,56',
    '12,',
    ',50',
    '12 500 €/an',
    '12 500 € HT',
    'env. 12 500 €',
    '12 500 (prévisionnel)',
    '01/02/2024',
    '1e5',
    '--12',
    '-(12)',
    '007',
    '0 500',
    '12 €€',
    '1.234 litres',
    'x',
    '.',
    '…',
    '?',
    '1\u200B500',
  ])('« %s »', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'doubt', code: 'cellule-illisible' });
  });
});

test('what we write is read back to the cent', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), (n) => {
      const read = readAmount(formatEuros(cents(n)), 'kilo');
      expect(read).toEqual({ kind: 'amount', cents: n, exact: true, ownUnit: 'euro' });
    }),
  );
});

test('no text throws, and an amount always has a digit', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-(]?[\d .,'€kM]{0,12}\)?$/)), (text) => {
      const read = readAmount(text);
      if (read.kind === 'amount') expect(text).toMatch(/\d/);
    }),
  );
});

test.each([`12 ${'accompagnements individualisés '.repeat(8)}en 2024`, `1.234 ${'a'.repeat(200)},`])(
  'a sentence after a number is no amount, and does not stop the reading: « %s »',
  (text) => {
    expect(readAmount(text)).toMatchObject({ kind: 'doubt' });
  },
);
