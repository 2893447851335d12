import fc from 'fast-check';
import { absoluteRange, isSheetName, quoteSheetName } from '../../src/sheets';

describe('A sheet is named in a formula', () => {
  test.each([
    // As Excel writes them.
    ['Enveloppe', 'Enveloppe'],
    ['Récapitulatif', 'Récapitulatif'],
    ['Fiche_1.2', 'Fiche_1.2'],
    ['_Listes', '_Listes'],
    ['Fiche 1', "'Fiche 1'"],
    ["L'État & co", "'L''État & co'"],
    ['Données 2025', "'Données 2025'"],
    // What would be a number, a cell, a row and column, a constant.
    ['2026', "'2026'"],
    ['1er', "'1er'"],
    ['A1', "'A1'"],
    ['XFD1048576', "'XFD1048576'"],
    ['R1C1', "'R1C1'"],
    ['r', "'r'"],
    ['C', "'C'"],
    ['RC', "'RC'"],
    ['R2', "'R2'"],
    ['TRUE', "'TRUE'"],
    ['Recap', 'Recap'],
    ['Cantine', 'Cantine'],
  ])('« %s » as %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  test('with its cells, the first and the last', () => {
    expect(absoluteRange("L'État", { top: 0, left: 0, bottom: 2, right: 27 })).toBe("'L''État'!$A$1:$AB$3");
    expect(absoluteRange('Un', { top: 4, left: 1, bottom: 4, right: 1 })).toBe('Un!$B$5');
  });

  test('so that the name can be read again from between the quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }), (name) => {
        const quoted = quoteSheetName(name);
        const bare = quoted.startsWith("'") ? quoted.slice(1, -1) : quoted;
        expect(bare.replace(/''/g, "'")).toBe(name);
        // No quote stands alone inside.
        expect(bare.replace(/''/g, '')).not.toContain("'");
      }),
    );
  });
});

test.each([
  ['Contrôle', true],
  ['Avenant 2026 (v2)', true],
  ["Plan d'action", true],
  ['x'.repeat(31), true],
  ['x'.repeat(32), false],
  ['', false],
  ['a:b', false],
  ['a*', false],
  ['a?', false],
  ['a\\b', false],
  ["'a", false],
  ['History', false],
])('« %s » as the name of a sheet: %s', (name, accepted) => {
  expect(isSheetName(name)).toBe(accepted);
});
