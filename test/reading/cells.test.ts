import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, failed, formula, sheet, shown, uncalculated, type Content } from '../support/sheet';

/** What one cell can hold: layouts.md, « Amounts in text », and domain.md 2 and 4.2. */
const annual = (...rows: Content[][]) =>
  reportOf(
    book(
      sheet('Avenant 2025', [
        ["Département de l'Ariège"],
        ['Exercice 2025'],
        ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département', 'CAF'],
        ...rows,
      ]),
    ),
  );
/** The line with this as its cost. */
const cost = (content: Content) => annual(['1.1', 'Médiation', 'Enfance', content, 40000, 56000, null]);
const REST = 'S 40000.00 D 56000.00';

describe('un montant en texte', () => {
  test.each([
    ['1 160 700 €', '1160700.00'],
    ['16 770 596€', '16770596.00'],
    ['6 105 362,64 €', '6105362.64'],
    ['12\u00a0500,00\u00a0€', '12500.00'],
    ['12\u202f500,00', '12500.00'],
    ['12\u2009500 EUR', '12500.00'],
    ["12'500.50", '12500.50'],
    ['600, 01', '600.01'],
    ['96000', '96000.00'],
    ['96 k€', '96000.00'],
    ['2.8M€', '2800000.00'],
    ['6,3 M€', '6300000.00'],
  ])('« %s » se lit %s, et c’est dit', (text, amount) => {
    const report = cost(text);
    expect(linesOf(report)).toEqual([`1.1 2025 : C ${amount} ${REST}`]);
    expect(doubtsOf(report)).toContain('nombre-en-texte Avenant 2025!D4');
    expect(doubtsOf(report).filter((one) => !/^(nombre-en-texte|unite) /.test(one))).toEqual([]);
  });

  test.each([
    ['-2 134 882', '-2134882.00'],
    ['(1 200,00)', '-1200.00'],
    ['−500', '-500.00'],
  ])('« %s » est négatif', (text, amount) => {
    const report = cost(text);
    expect(linesOf(report)).toEqual([`1.1 2025 : C ${amount} ${REST}`]);
    expect(report.findings.map(({ code }) => code)).toContain('montant-negatif');
  });

  test.each(['1.234', '100,000', '100.000', '1,234 €'])(
    '« %s » se lit de deux façons : il manque, et c’est dit',
    (text) => {
      const report = cost(text);
      expect(linesOf(report)).toEqual([`1.1 2025 : ${REST}`]);
      expect(doubtsOf(report)).toEqual(['montant-ambigu Avenant 2025!D4']);
    },
  );

  test.each([
    'Entre 200 et 500',
    '35 %',
    '12 500 + 3 000',
    'à définir',
    'à préciser',
    'n.d.',
    'NC',
    'non déterminé',
    '12 500 ou 13 000',
  ])('« %s » n’est pas un montant', (text) => {
    const report = cost(text);
    expect(linesOf(report)).toEqual([`1.1 2025 : ${REST}`]);
    expect(doubtsOf(report)).toEqual(['cellule-illisible Avenant 2025!D4']);
  });

  test('un tiers illisible n’est jamais zéro : la ligne n’a pas de parts attendues', () => {
    const report = annual(['1.1', 'Médiation', 'Enfance', 96000, 40000, 56000, 'à définir']);
    expect(doubtsOf(report)).toEqual(['cellule-illisible Avenant 2025!G4']);
    expect(report.actions[0]?.years[0]?.expected).toEqual({ state: null, collectivity: null });
    expect(report.findings.map(({ code }) => code)).not.toContain('parite-basse');
  });
});

describe('un nombre', () => {
  test.each([
    ['73500.14999999999', '73500.15'],
    ['145.295', '145.30'],
    ['1.005', '1.01'],
    ['1E5', '100000.00'],
  ])('%s se lit %s', (raw, amount) => {
    const report = cost({ value: { kind: 'number', raw } });
    expect(linesOf(report)).toEqual([`1.1 2025 : C ${amount} ${REST}`]);
    expect(doubtsOf(report)).toEqual(['145.295', '1.005'].includes(raw) ? ['montant-fraction Avenant 2025!D4'] : []);
  });

  test('une erreur d’Excel manque, et c’est dit', () => {
    for (const code of ['#REF!', '#VALUE!', '#DIV/0!', '#N/A']) {
      const report = cost(failed(code));
      expect(linesOf(report)).toEqual([`1.1 2025 : ${REST}`]);
      expect(doubtsOf(report)).toEqual(['cellule-erreur Avenant 2025!D4']);
    }
    // Under its French name, as Excel shows it.
    expect(cost(failed('#VALUE!')).findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('#VALEUR!'),
    );
  });

  test('une formule sans valeur manque, et c’est dit', () => {
    const report = cost(uncalculated('E4+F4'));
    expect(linesOf(report)).toEqual([`1.1 2025 : ${REST}`]);
    expect(doubtsOf(report)).toEqual(['valeur-absente Avenant 2025!D4']);
  });

  test('une formule calculée se lit comme un nombre', () => {
    expect(linesOf(cost(formula('E4+F4', 96000)))).toEqual([`1.1 2025 : C 96000.00 ${REST}`]);
  });

  test('un zéro tapé est là, une cellule vide non', () => {
    expect(linesOf(cost(0))).toEqual([`1.1 2025 : C 0.00 ${REST}`]);
    expect(linesOf(cost(null))).toEqual([`1.1 2025 : ${REST}`]);
    const idle = annual(
      ['1.1', 'Médiation', 'Enfance', 96000, 40000, 56000, null],
      ['1.2', 'Parrainage', 'Enfance', '-', '-', '-', '-'],
    );
    expect(linesOf(idle)).toEqual([`1.1 2025 : C 96000.00 ${REST}`]);
  });
});

describe('le numéro d’une action', () => {
  const numbered = (...ids: Content[]) =>
    annual(
      ...ids.map((id, i): Content[] => [id, `Action ${'abcdef'[i]}`, 'Enfance', 96000, 40000, 56000, null]),
    ).actions.map(({ id }) => id);

  test('est le texte affiché : 1.10 n’est pas 1.1', () => {
    expect(numbered(shown(1.1, '0.0'), shown(1.2, '0.0'), shown(1.1, '0.00'))).toEqual(['1.1', '1.2', '1.10']);
    expect(numbered('1.1', '1.2', '1.10')).toEqual(['1.1', '1.2', '1.10']);
  });

  test('tapé comme une date, se lit comme il s’affiche', () => {
    // 1 February and 2 February 2026, shown « 1-2 » and « 2-2 ».
    expect(numbered(shown(46054, 'd\\-m'), shown(46055, 'd\\-m'))).toEqual(['1-2', '2-2']);
  });

  test('garde ses lettres et perd les mots qui l’annoncent', () => {
    expect(numbered('FA 12', 'A1.2', '2 bis')).toEqual(['FA 12', 'A1.2', '2 bis']);
    expect(numbered(1, 2, 3)).toEqual(['1', '2', '3']);
  });

  test('manque : le titre tient lieu de numéro', () => {
    const report = annual(
      [null, 'Médiation', 'Enfance', 96000, 40000, 56000, null],
      [null, 'Parrainage', 'Enfance', 50000, 25000, 25000, null],
    );
    expect(linesOf(report)).toEqual([
      `Médiation 2025 : C 96000.00 ${REST}`,
      'Parrainage 2025 : C 50000.00 S 25000.00 D 25000.00',
    ]);
    expect(report.actions.map(({ id }) => id)).toEqual([null, null]);
  });

  test('donné deux fois sur un axe est un doublon, dont les deux lignes restent', () => {
    const report = annual(
      ['1.1', 'Médiation', 'Enfance', 96000, 40000, 56000, null],
      ['1.1', 'Parrainage', 'Enfance', 50000, 25000, 25000, null],
    );
    expect(linesOf(report)).toHaveLength(2);
    expect(report.findings.map(({ code }) => code)).toContain('doublon');
  });
});
