import { yearsText } from '../../src/checking';
import { cellsText } from '../../src/sheets';
import { wrap } from '../../src/report/text/wrap';
import fc from 'fast-check';

describe('les cellules se disent sans rien perdre', () => {
  test.each([
    [['R!E8', 'R!E9', 'R!E10', 'R!G3'], 'R : E8 à E10, G3'],
    [['R!B5', 'R!C5', 'R!D5'], 'R : B5 à D5'],
    [['R!B5', 'R!B6'], 'R : B5, B6'],
    [['R!B5', 'Un onglet!A1', 'R!B9'], 'R : B5, B9 ; Un onglet : A1'],
    [['Onglet!bis!A1'], 'Onglet!bis : A1'],
  ])('%j', (cells, told) => {
    expect(cellsText(cells).replaceAll('\u00A0', ' ')).toBe(told);
  });
});

test.each([
  [[2024], '2024'],
  [[2024, 2025], '2024 et 2025'],
  [[2024, 2025, 2026, 2027], '2024 à 2027'],
  [[2024, 2026, 2027], '2024, 2026 et 2027'],
])('les années %j se disent « %s »', (years, told) => {
  expect(yearsText(years)).toBe(told);
});

test('un texte mis à la ligne garde tous ses mots et ne dépasse que pour un mot trop long', () => {
  const word = fc.stringMatching(/^[a-zé€\u00A0]{1,14}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const lines = wrap(words.join(' '), 30, '    ').split('\n');
      expect(lines.map((line) => line.slice(4)).join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(30);
    }),
  );
});
