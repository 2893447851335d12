import fc from 'fast-check';
import { format } from 'numfmt';
import { markedFormat } from '../../src/sheets';

const shown = (code: string, value: unknown): string => format(code, value, { locale: 'en', skipChar: '~' });

/**
 * What a marked cell shows: the mark, then what it showed. The sign may come first where a section takes both signs, and
 * stands before a negative number that is rounded to zero.
 */
function isMarked(code: string, value: number | string): void {
  const before = shown(code, value);
  const signFirst = before.replace(/^-/, '-▲ ');
  const roundedToZero = typeof value === 'number' && value < 0 && !/[1-9]/.test(before) ? [`▲ -${before}`] : [];
  expect([`▲ ${before}`, signFirst, ...roundedToZero]).toContain(shown(markedFormat(code, '▲'), value));
}

describe('A number format with a mark', () => {
  test.each([
    ['#,##0.00 "€"', '"▲ "#,##0.00 "€";"▲ "-#,##0.00 "€";"▲ "#,##0.00 "€";"▲ "@'],
    ['General', '"▲ "General;"▲ "-General;"▲ "General;"▲ "@'],
    ['', '"▲ "General;"▲ "-General;"▲ "General;"▲ "@'],
    ['@', '"▲ "General;"▲ "-General;"▲ "General;"▲ "@'],
    ['0;[Red]-0', '"▲ "0;[Red]"▲ "-0;"▲ "0;"▲ "@'],
    ['0;-0;"zéro";"t "@', '"▲ "0;"▲ "-0;"▲ zéro";"▲ t "@'],
    [';;;', '"▲ ";"▲ ";"▲ ";"▲ "'],
    ['0;;', '"▲ "0;"▲ ";"▲ ";"▲ "@'],
    ['[Blue][>=1000000]0.0,,"M";[>=1000]0.0,"k";0', '[Blue][>=1000000]"▲ "0.0,,"M";[>=1000]"▲ "0.0,"k";"▲ "0;"▲ "@'],
    ['[>100]0;0.0', '[>100]"▲ "0;[<0]"▲ "-0.0;"▲ "0.0;"▲ "@'],
    ['[Red][<100]0;0.0', '[Red][<0]"▲ "-0;[Red][<100]"▲ "0;"▲ "0.0;"▲ "@'],
    ['dd/mm/yyyy;@', '"▲ "dd/mm/yyyy;"▲ "@'],
    ['[$-40C]d mmmm yyyy;@', '[$-40C]"▲ "d mmmm yyyy;"▲ "@'],
    [
      '#,##0.00\\ [$€-40C];[Red]-#,##0.00\\ [$€-40C]',
      '"▲ "#,##0.00\\ [$€-40C];[Red]"▲ "-#,##0.00\\ [$€-40C];"▲ "#,##0.00\\ [$€-40C];"▲ "@',
    ],
    ['"a;b"0\\;', '"▲ a;b"0\\;;"▲ "-"a;b"0\\;;"▲ a;b"0\\;;"▲ "@'],
  ])('%s becomes %s', (code, marked) => {
    expect(markedFormat(code, '▲')).toBe(marked);
  });

  test("a built-in date keeps the order of a French Excel, and a date of the system's is written out", () => {
    expect(shown(markedFormat('mm-dd-yy', '▲'), 45659)).toBe('▲ 02/01/2025');
    expect(markedFormat('[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '▲')).toBe('[$-40C]"▲ "dddd d mmmm yyyy;"▲ "@');
  });

  test('what no program can read is marked as a plain number', () => {
    for (const code of ['"abc', '0;0;0;0;0', '[Red']) expect(shown(markedFormat(code, '▲'), -5)).toBe('▲ -5');
  });

  test('stays within the 255 characters that Excel takes', () => {
    const long = `0" ${'x'.repeat(100)}"`;
    expect(markedFormat(long, '▲').length).toBeLessThanOrEqual(255);
    expect(shown(markedFormat(long, '▲'), 5)).toBe(`▲ ${shown(long, 5)}`);
    expect(shown(markedFormat(`0" ${'x'.repeat(250)}"`, '▲'), 5)).toBe('▲ 5');
  });

  const literal = fc.constantFrom('', '"€ "', '"a;b"', '\\;', '_(', '_-', ' ', '[$€-40C]', '\\x', '"-"');
  const body = fc.constantFrom(
    '0',
    '#,##0.00',
    '#,##0,',
    '0%',
    '0.00E+00',
    '# ?/?',
    '# ??/??',
    '??0.0',
    'General',
    '* 0',
    '* #,##0.00',
    '"nul"',
    '',
  );
  const head = fc.constantFrom('', '[Red]', '[Color 12]', '[$-40C]', '[Blue][$-40C]');
  const numeric = fc
    .tuple(head, literal, body, literal)
    .map(([h, before, digits, behind]) => (digits === '' ? h : h + before + digits + behind));
  const text = fc.constantFrom('@', '"t: "@', '_-@_-', '', '[Red]@');
  const condition = fc
    .tuple(fc.constantFrom('>', '>=', '<', '<=', '='), fc.nat({ max: 1000 }))
    .map(([operator, value]) => `[${operator}${value}]`);
  const date = fc.constantFrom(
    'dd/mm/yyyy',
    'd-mmm-yyyy',
    '[h]:mm',
    '[$-40C]dddd d mmmm yyyy',
    'h:mm:ss AM/PM',
    'yyyy-mm-dd hh:mm',
  );
  const plain = fc.oneof(
    numeric.filter((section) => section !== ''),
    fc.tuple(numeric, numeric).map((sections) => sections.join(';')),
    fc.tuple(numeric, numeric, numeric).map((sections) => sections.join(';')),
    fc.tuple(numeric, numeric, numeric, text).map((sections) => sections.join(';')),
    fc
      .tuple(
        numeric.filter((section) => section !== ''),
        fc.constant('@'),
      )
      .map((sections) => sections.join(';')),
    text.filter((section) => section !== ''),
  );
  const values = fc.oneof(
    fc.constantFrom(0, -0.004, 1.5, -1.5, 12345678.9, 'Action 1', ''),
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    fc.string(),
  );

  test('shows the mark and then what was shown, whatever its sections', () => {
    fc.assert(
      fc.property(plain, values, (code, value) => isMarked(code, value)),
      { numRuns: 3000 },
    );
  });

  test('and with dates', () => {
    fc.assert(
      fc.property(
        fc.tuple(date, fc.constantFrom('', ';@')),
        fc.double({ min: 0, max: 60000, noNaN: true }),
        ([code, end], value) => isMarked(code + end, value),
      ),
    );
  });

  test('and with conditions of its own', () => {
    const sections = fc.oneof(
      fc.tuple(condition, numeric, numeric).map(([c, a, b]) => `${c}${a};${b}`),
      fc
        .tuple(fc.integer({ min: 100, max: 1e6 }), fc.integer({ min: 0, max: 99 }), numeric, numeric, numeric)
        .map(([high, low, a, b, c]) => `[>=${high}]${a};[>=${low}]${b};${c}`),
    );
    fc.assert(
      fc.property(sections, values, (code, value) => isMarked(code, value)),
      { numRuns: 2000 },
    );
  });
});
