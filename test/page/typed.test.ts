import { editableText } from '../../src/page/grid/model/editable';
import { typedContent } from '../../src/page/grid/model/typed';
import type { Cell } from '../../src/sheets';

const EUROS = { format: '#,##0.00 "€"', date1904: false, unit: 'euro' } as const;
const raw = (text: string, into: Parameters<typeof typedContent>[1] = EUROS): unknown => {
  const typed = typedContent(text, into);
  return typed.kind === 'content' ? typed.content : typed.kind;
};
const number = (value: string) => ({ kind: 'number', raw: value });

describe('what a French user types into a cell', () => {
  test.each([
    ['12500', '12500'],
    ['12 500,50', '12500.5'],
    ['12\u202f500,50 €', '12500.5'],
    ['-1 200,00', '-1200'],
    ['(1 200)', '-1200'],
    ['0,05', '0.05'],
    ['0.1234', '0.1234'],
    ['007', '7'],
    ['2,8 M€', '2800000'],
  ])('« %s » is the number %s', (text, value) => {
    expect(raw(text)).toEqual(number(value));
  });

  test.each(['1.234', '100,000', '1 234.567'])('« %s » reads two ways: it is not written', (text) => {
    expect(raw(text)).toBe('problem');
  });

  test('a formula is not written: nothing here calculates it', () => {
    expect(raw('=SOMME(A1:A3)')).toBe('problem');
  });

  test('an amount with its unit goes into a table in k€ as thousands, a bare one as it is', () => {
    const kilo = { ...EUROS, unit: 'kilo' } as const;
    expect(raw('12 500 €', kilo)).toEqual(number('12.5'));
    expect(raw('12,5 k€', kilo)).toEqual(number('12.5'));
    expect(raw('12,5', kilo)).toEqual(number('12.5'));
  });

  test('a percentage is a hundredth, with its sign or in a cell that shows percentages', () => {
    expect(raw('40 %')).toEqual(number('0.4'));
    expect(raw('12,5', { ...EUROS, format: '0.0%' })).toEqual(number('0.125'));
  });

  test('a date is Excel’s number of days, in either calendar', () => {
    expect(raw('31/12/2026')).toEqual(number('46387'));
    expect(raw('31/12/2026', { ...EUROS, date1904: true })).toEqual(number('44925'));
    expect(raw('31/02/2026')).toEqual({ kind: 'text', text: '31/02/2026' });
  });

  test('words are text, whatever they begin with; nothing empties the cell', () => {
    expect(raw('à définir')).toEqual({ kind: 'text', text: 'à définir' });
    expect(raw('+33 1 23')).toEqual({ kind: 'text', text: '+33 1 23' });
    expect(raw('   ')).toEqual({ kind: 'blank' });
  });
});

describe('what the editor starts with', () => {
  const cell = (value: string, format = 'General'): Cell => ({
    row: 0,
    column: 0,
    value: { kind: 'number', raw: value },
    formula: null,
    format,
  });
  test.each([
    ['73500.14999999999', '73500,15'],
    ['12500', '12500'],
    ['0.1', '0,1'],
  ])('the number %s as %s', (value, text) => {
    expect(editableText(cell(value, '#,##0.00 "€"'), 'x')).toBe(text);
  });

  test('dates and percentages as they are shown', () => {
    expect(editableText(cell('46387', 'dd/mm/yyyy'), '31/12/2026')).toBe('31/12/2026');
    expect(editableText(cell('0.4', '0%'), '40%')).toBe('40%');
  });
});
