import fc from 'fast-check';
import type { CellContent, CellRef, Edit } from '../../src/sheets';

/** Texts that have gone wrong somewhere: signs that make formulas, escapes, characters that XML has not, half pairs. */
const HARD = [
  '',
  '=1+1',
  '-',
  '@x',
  ' a ',
  '_x0041_',
  '_x000D_',
  'a\r\nb',
  '\t',
  '\uD83D',
  '\uFFFF',
  '\u0000',
  ']]>',
  '&amp;<',
];

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
  .map(([minus, digits, decimals]) => {
    const text = digits.toString().padStart(decimals + 1, '0');
    const point = text.length - decimals;
    return (minus ? '-' : '') + text.slice(0, point) + (decimals > 0 ? `.${text.slice(point)}` : '');
  });
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...HARD));

const value = fc.oneof(
  decimal.map((raw) => ({ kind: 'number', raw }) as const),
  words.map((text) => ({ kind: 'text', text }) as const),
  fc.boolean().map((truth) => ({ kind: 'boolean', value: truth }) as const),
);

const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: value },
  { weight: 1, arbitrary: fc.constant({ kind: 'blank' } as const) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('1+1', 'SUM($A$1:B2)', '"<é>"&A1', "'Feuille 1'!C3"), value)
      .map(([formula, result]) => ({ kind: 'formula', formula, value: result }) as const),
  },
);

const cell: fc.Arbitrary<CellRef> = fc.record({
  sheet: fc.constant('Feuille 1'),
  row: fc.integer({ min: 0, max: 5 }),
  column: fc.integer({ min: 0, max: 4 }),
});

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('set-content' as const), cell, content }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('set-format' as const),
      cell,
      format: fc.constantFrom('General', '0.00', '#,##0.00\\ "€"', '"<&>"0', '0%'),
    }),
  },
);

export const someEdits = fc.array(edit, { minLength: 1, maxLength: 8 });
export const someApplies = fc.array(someEdits, { minLength: 1, maxLength: 4 });
