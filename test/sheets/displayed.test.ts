import fc from 'fast-check';
import { displayedNumber, displayedText, type Cell, type CellValue } from '../../src/sheets';

const cell = (value: CellValue, format = 'General'): Cell => ({ row: 0, column: 0, value, formula: null, format });
const number = (raw: string, format: string): Cell => cell({ kind: 'number', raw }, format);
const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['1.1', '0.00', '1,10', '1.10'],
  ['1.1', 'General', '1,1', '1.1'],
  ['2', '0.0', '2,0', '2.0'],
  ['3.4', '"Action "0.0', 'Action 3,4', 'Action 3.4'],
  ['73500.14999999999', 'General', '73500,15', '73500.15'],
  ['0.30000000000000004', 'General', '0,3', '0.3'],
  ['95000', '#,##0.00\\ "€"', '95 000,00 €', '95,000.00 €'],
  ['-1234.5', '#,##0.00\\ [$€-40C];[Red]-#,##0.00\\ [$€-40C]', '-1 234,50 €', '-1,234.50 €'],
  ['0.35', '0%', '35%', '35%'],
  ['0.4695', '0.0%', '47,0%', '47.0%'],
  ['7', '00', '07', '07'],
  ['1.1', '@', '1,1', '1.1'],
])('%s under %s is shown « %s », with a point « %s »', (raw, format, french, english) => {
  expect(spaces(displayedText(number(raw, format), false))).toBe(french);
  expect(spaces(displayedNumber(number(raw, format), false))).toBe(english);
});

test('dates are shown in French, of either date system', () => {
  expect(displayedText(number('45659', 'dd/mm/yyyy'), false)).toBe('02/01/2025');
  expect(displayedText(number('44197', 'dd/mm/yyyy'), true)).toBe('02/01/2025');
  expect(displayedText(number('45659', 'mm-dd-yy'), false)).toBe('02/01/2025');
  expect(displayedText(number('45689', 'd-mmm'), false)).toBe('01-févr.');
  expect(displayedText(number('45659', '[$-40C]d mmmm yyyy'), false)).toBe('2 janvier 2025');
});

test('a format that a file names by its number alone shows euros in France, not dollars', () => {
  const accounting = '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)';
  expect(spaces(displayedText(number('95000', accounting), false))).toBe('95 000,00 €');
  expect(spaces(displayedText(number('-95000', accounting), false))).toBe('-95 000,00 €');
  expect(spaces(displayedText(number('0', accounting), false))).toBe('-   €');
});

test('hours that went by are the same whatever the first day of the calendar', () => {
  expect(displayedText(number('1.25', '[h]:mm'), true)).toBe('30:00');
});

test('a format that speaks of text is followed: a word before it, or nothing at all', () => {
  const shown = (code: string): string => displayedText(cell({ kind: 'text', text: ' État ' }, code), false);
  expect(shown('0;-0;0;"Fiche "@')).toBe('Fiche  État ');
  expect(shown('@')).toBe(' État ');
  expect(shown('#,##0.00;-#,##0.00')).toBe(' État ');
  expect(shown(';;;')).toBe('');
});

test('errors have their French names', () => {
  const shown = (code: string): string => displayedText(cell({ kind: 'error', code }), false);
  expect(['#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#DIV/0!', '#N/A'].map(shown)).toEqual([
    '#VALEUR!',
    '#NOM?',
    '#NOMBRE!',
    '#NUL!',
    '#DIV/0!',
    '#N/A',
  ]);
});

test('text, booleans, errors and missing values', () => {
  expect(displayedText(cell({ kind: 'text', text: ' État ' }), false)).toBe(' État ');
  expect(displayedText(cell({ kind: 'boolean', value: true }), false)).toBe('VRAI');
  expect(displayedText(cell({ kind: 'error', code: '#REF!' }), false)).toBe('#REF!');
  expect(displayedText(cell({ kind: 'missing' }), false)).toBe('');
});

test('whatever the format and the number, a text comes out', () => {
  const formats = fc.oneof(
    fc.string(),
    fc.constantFrom('0.0.0', '[[', ';;;', '[h', '[>5]0;0', 'yyyy', '??/??', '[$-F800]'),
  );
  fc.assert(
    fc.property(fc.oneof(fc.double().map(String), fc.string()), formats, fc.boolean(), (raw, format, date1904) => {
      expect(typeof displayedText(number(raw, format), date1904)).toBe('string');
    }),
    { numRuns: 1000 },
  );
});
