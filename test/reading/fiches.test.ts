import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** A fiche-action: a block of keys, then its financing plan. */
const HEAD: Content[][] = [
  ["Département de l'Ariège"],
  ['Fiche action n° 1.1'],
  ['Intitulé', 'Médiation'],
  ['Axe', 'Axe 1 : enfance'],
  ['Nature', '☒ nouvelle ☐ renforcée ☐ reconduite'],
  ['Porteur', 'CAF'],
  [],
  ['Plan de financement'],
];
const PLAN: Content[][] = [
  ['Financeurs', 2024, 2025],
  ['Coût total', 100000, 110000],
  ['État', 35000, 45000],
  ['Département', 45000, 45000],
  ['CAF', 20000, 20000],
];
const LINES = [
  '1.1 2024 : C 100000.00 S 35000.00 D 45000.00 T 20000.00',
  '1.1 2025 : C 110000.00 S 45000.00 D 45000.00 T 20000.00',
];
const fiche = (...rows: Content[][]) => reportOf(book(sheet('Fiche 1.1', [...HEAD, ...rows])));

describe('une fiche', () => {
  test('les financeurs en lignes, les années en colonnes', () => {
    const report = fiche(...PLAN);
    expect(linesOf(report)).toEqual(LINES);
    expect(report.actions).toMatchObject([{ id: '1.1', title: 'Médiation', axis: 1, nature: 'nouvelle', lead: 'CAF' }]);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('les années en lignes, les financeurs en colonnes', () => {
    const report = fiche(
      ['Année', 'Coût total', 'État', 'Département', 'CAF'],
      [2024, 100000, 35000, 45000, 20000],
      [2025, 110000, 45000, 45000, 20000],
    );
    expect(linesOf(report)).toEqual(LINES);
  });

  test('où « Total des ressources » est un contrôle à côté d’un coût, et le coût sans lui', () => {
    const checked = fiche(...PLAN, ['Total des ressources', 100000, 111000]);
    expect(linesOf(checked)).toEqual(LINES);
    expect(doubtsOf(checked)).toEqual(['total-faux Fiche 1.1!C14']);
    const alone = fiche(...PLAN.filter(([head]) => head !== 'Coût total'), ['Total des ressources', 100000, 110000]);
    expect(linesOf(alone)).toEqual(LINES);
    expect(doubtsOf(alone)).toEqual([]);
  });

  test('où « dont CEE » est un détail de la ligne au-dessus', () => {
    const report = fiche(...PLAN, ['  dont CEE', 15000, null]);
    expect(linesOf(report)).toEqual(['1.1 2024 : C 100000.00 S 35000.00 D 45000.00 T 20000.00 E 15000.00', LINES[1]]);
    expect(report.actions[0]?.years[0]?.funders).toHaveLength(1);
  });

  test('où « FSE » seul est dit, où « CAF / CEE » est dit', () => {
    expect(doubtsOf(fiche(...PLAN, ['FSE', 1000, 1000]))).toEqual(['fse-ambigu Fiche 1.1!A14']);
    const mixed = fiche(...PLAN.slice(0, 4), ['CAF / CEE', 20000, 20000]);
    expect(doubtsOf(mixed)).toContain(
      'lecture-ambigue Fiche 1.1!B13, Fiche 1.1!C13'.replace(
        'B13, Fiche 1.1!C13',
        mixed.findings.some(({ cells }) => cells.length === 2) ? 'B13, Fiche 1.1!C13' : 'B13',
      ),
    );
  });

  test('où un plan « Dépenses | Recettes » a le total pour coût', () => {
    const report = fiche(
      ['Dépenses', 2024, 2025, null, 'Recettes', 2024, 2025],
      ['Personnel', 70000, 75000, null, 'État', 35000, 45000],
      ['Achats', 30000, 35000, null, 'Département', 45000, 45000],
      [null, null, null, null, 'CAF', 20000, 20000],
      ['Total dépenses', 100000, 110000, null, 'Total recettes', 100000, 110000],
    );
    expect(linesOf(report)).toEqual(LINES);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('d’une seule année, que le titre dit', () => {
    const report = fiche(
      ['Plan de financement 2024'],
      ['Dépenses', 'Montant', 'Recettes', 'Montant'],
      ['Personnel', 70000, 'État', 35000],
      ['Achats', 30000, 'Département', 45000],
      [null, null, 'CAF', 20000],
      ['Total', 100000, 'Total', 100000],
    );
    expect(linesOf(report)).toEqual(LINES.slice(0, 1));
  });

  test('sans numéro a son titre pour clef', () => {
    const report = reportOf(
      book(
        sheet('Médiation', [...HEAD.filter(([key]) => !(typeof key === 'string' && key.startsWith('Fiche'))), ...PLAN]),
      ),
    );
    expect(report.actions).toMatchObject([{ id: null, title: 'Médiation', axis: 1 }]);
    expect(linesOf(report)).toEqual(LINES.map((line) => line.replace('1.1', 'Médiation')));
  });

  test('sous une autre sur la même feuille', () => {
    const second = [['Fiche action n° 3.1'], ['Intitulé', 'Maraudes'], ['Axe', 'Axe 3 : accès aux droits'], ['Nature', 'renforcée'], ['Financeurs', 2024, 2025], ['Coût total', 60000, 62000], ['État', 30000, 31000], ['Département', 30000, 31000]]; // prettier-ignore
    const report = reportOf(book(sheet('Fiches', [...HEAD, ...PLAN, [], ...second])));
    expect(linesOf(report)).toEqual([
      ...LINES,
      '3.1 2024 : C 60000.00 S 30000.00 D 30000.00',
      '3.1 2025 : C 62000.00 S 31000.00 D 31000.00',
    ]);
    expect(report.actions.map(({ axis, nature }) => [axis, nature])).toEqual([[1, 'nouvelle'], [3, 'renforcee']]); // prettier-ignore
  });

  test.each([
    ['☐ nouvelle ☒ renforcée ☐ reconduite', 'renforcee'],
    ['☐ nouvelle  ☐ renforcée  ☑ reconduite', 'reconduite'],
    ['[x] nouvelle [ ] renforcée', 'nouvelle'],
    ['☐ nouvelle ☐ renforcée ☐ reconduite', null],
    ['☒ nouvelle ☒ renforcée', null],
    ['R', null],
    ['', null],
  ])('dont la nature est « %s »', (text, nature) => {
    const rows = [...HEAD, ...PLAN].map((row) => (row[0] === 'Nature' ? ['Nature', text] : row));
    expect(reportOf(book(sheet('Fiche 1.1', rows))).actions.map((action) => action.nature)).toEqual([nature]);
  });

  test('dont une part renforcée est le coût', () => {
    const rows = [...HEAD, ...PLAN, ['dont part renforcée', 70000, 70000]].map((row) =>
      row[0] === 'Nature' ? ['Nature', 'renforcée'] : row,
    );
    const report = reportOf(book(sheet('Fiche 1.1', rows)));
    expect(linesOf(report)).toEqual(LINES.map((line) => `${line} renforcé 70000.00`));
    expect(report.actions[0]?.years[0]?.expected.state).toBe('25000.00');
  });
});
