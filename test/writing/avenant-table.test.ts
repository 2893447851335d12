import { cents } from '../../src/money';
import { builtInParameters as parameters } from '../../src/parameters';
import { writeUserMarks } from '../../src/reading';
import type { Snapshot } from '../../src/sheets';
import { avenantSheet, avenantTable, PLAIN_AVENANT, type AvenantOptions } from '../../src/writing/avenant';
import { book, sheet, type Content } from '../support/sheet';
import { checkOf, shownIn } from './support';

const eur = (euros: number) => cents(BigInt(Math.round(euros * 100)));
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[\u00A0\u202F]/g, ' '));

/** A recap of 2025 and 2026 as a département keeps it. */
const HEADS: Content[][] = [
  ['Contrat local des solidarités, Département du Jura'],
  ['N°', 'Action', 'Nature', '2025', null, null, '2026', null, null],
  [null, null, null, 'État', 'Département', 'Coût total', 'État', 'Département', 'Coût total'],
];
const ENVELOPE = sheet('Enveloppe', [
  ['Plafonds notifiés', 2025, 2026],
  ['Axe 1 : enfance', 100000, 100000],
  ['Axe 3 : accès aux droits', 100000, 100000],
  ['Axe 4 : transition écologique', 100000, 100000],
]);
const recap = (...rows: Content[][]) =>
  book(sheet('Récapitulatif', [...HEADS, ...rows], { merges: ['D2:F2', 'G2:I2'] }), ENVELOPE);

function avenant(options: Partial<AvenantOptions>, ...rows: Content[][]) {
  return avenantTable(checkOf(recap(...rows)), { ...PLAIN_AVENANT, year: 2026, ...options }, parameters);
}

const AXIS_1: Content[] = ['Axe 1 : enfance'];
const AXIS_3: Content[] = ['Axe 3 : accès aux droits'];

describe("L'avenant d'une année", () => {
  test("groups the actions by axis, with last year's State share beside this year's", () => {
    const table = avenant(
      {},
      AXIS_1,
      ['1.1', 'Soutien à la parentalité', 'nouvelle', 30000, 30000, 60000, 35000, 35000, 70000],
      ['1.2', 'Décrochage des collégiens', 'nouvelle', 20000, 20000, 40000, 18000, 18000, 36000],
      AXIS_3,
      ['3.1', 'Bus des droits', 'renforcée', 40000, 40000, 80000, 40000, 40000, 80000],
    )!;
    expect(table.groups.map(({ axis, sums }) => [axis, sums.state])).toEqual([
      [1, eur(53000)],
      [3, eur(40000)],
    ]);
    expect(table.groups[0]!.rows.map((row) => [row.previousState.amount, row.state.amount, row.difference])).toEqual([
      [eur(30000), eur(35000), eur(5000)],
      [eur(20000), eur(18000), eur(-2000)],
    ]);
    expect(table.sums.state).toBe(eur(93000));
    expect(table.stateInWords).toBe('quatre-vingt-treize mille euros');
  });

  test('judges each axis against its plafond and its plancher', () => {
    const table = avenant(
      {},
      AXIS_1,
      ['1.1', 'Soutien à la parentalité', 'nouvelle', 50000, 50000, 100000, 39999, 39999, 79998],
      AXIS_3,
      ['3.1', 'Bus des droits', 'nouvelle', 50000, 50000, 100000, 100001, 100001, 200002],
    )!;
    expect(table.groups.map(({ standing }) => standing)).toEqual([
      {
        ceiling: eur(100000),
        floor: eur(40000),
        left: eur(60001),
        ceilingHolds: true,
        isFungible: false,
        floorHolds: false,
      },
      // 39 999 + 100 001 of the 300 000 of the three axes: the axis alone is above.
      {
        ceiling: eur(100000),
        floor: eur(40000),
        left: eur(-1),
        ceilingHolds: false,
        isFungible: true,
        floorHolds: true,
      },
    ]);
    expect(table.blocking.map(({ code }) => code)).toEqual(expect.arrayContaining(['plancher-axe', 'axe-vide']));
  });

  test('an axis above its plafond is no matter of agreement where the axes together are above theirs', () => {
    const rows = (state: number): Content[][] => [
      AXIS_1,
      ['1.1', 'Soutien à la parentalité', 'nouvelle', 1, 1, 2, state, state, 2 * state],
      AXIS_3,
      ['3.1', 'Bus des droits', 'nouvelle', 1, 1, 2, 100000, 100000, 200000],
    ];
    // The plafond of axis 4, which has no action, counts: 300 000 in all.
    const fungible = (state: number) => avenant({}, ...rows(state))!.groups[0]!.standing!.isFungible;
    expect([fungible(200000), fungible(200000.01)]).toEqual([true, false]);
  });

  test('an action that starts has no year before; one that stops is still shown, with what it loses', () => {
    const table = avenant(
      {},
      AXIS_1,
      ['1.1', 'Action qui commence', 'nouvelle', null, null, null, 35000, 35000, 70000],
      ['1.2', 'Action qui finit', 'nouvelle', 20000, 20000, 40000, null, null, null],
    )!;
    expect(
      table.groups[0]!.rows.map((row) => [row.standing, row.state.amount, row.difference, plain(row.notes)]),
    ).toEqual([
      ['starts', eur(35000), eur(35000), []],
      ['stops', null, eur(-20000), ['Sans crédits en 2026.']],
    ]);
  });

  test('a blank part État stays blank and is told; accepted, it is the expected share, marked', () => {
    const rows: Content[][] = [
      AXIS_1,
      ['1.1', 'Soutien à la parentalité', 'nouvelle', 30000, 30000, 60000, null, null, 70000],
    ];
    const [blank] = avenant({}, ...rows)!.groups[0]!.rows;
    expect([blank!.state.amount, blank!.delegated, blank!.difference]).toEqual([null, null, null]);
    expect(plain(blank!.notes)).toEqual(['Part État non indiquée.']);
    const [accepted] = avenant({ acceptExpected: true }, ...rows)!.groups[0]!.rows;
    expect([accepted!.state.amount, accepted!.collectivity.amount]).toEqual([eur(35000), eur(35000)]);
    expect(plain(accepted!.notes)).toEqual(['Part État calculée par Cofisol : 35 000,00 €, à confirmer.']);
  });

  test('in whole euros the State loses its cents and the collectivity takes them on', () => {
    const table = avenant({ wholeEuros: true }, AXIS_1, [
      '1.1',
      'Soutien à la parentalité',
      'nouvelle',
      30000,
      30000,
      60000,
      35000.75,
      35000.76,
      70001.51,
    ])!;
    const [row] = table.groups[0]!.rows;
    expect([row!.state.amount, row!.collectivity.amount]).toEqual([eur(35000), eur(35001.51)]);
  });

  test('a year in which no action has anything gives no avenant', () => {
    expect(avenant({ year: 2027 }, AXIS_1, ['1.1', 'Action', 'nouvelle', 1, 1, 2, 3, 3, 6])).toBeNull();
  });

  test('actions marked transversal or without a known axis stand in groups of their own', () => {
    const table = avenant(
      {},
      AXIS_1,
      ['1.1', 'Soutien à la parentalité', 'nouvelle', 30000, 30000, 60000, 35000, 35000, 70000],
      ['Axe transversal'],
      ['5.1', 'Coordination', 'nouvelle', 1000, 1000, 2000, 1000, 1000, 2000],
      ['Hors axe'],
      ['6.1', 'Ingénierie', 'nouvelle', 3000, 3000, 6000, 3000, 3000, 6000],
    )!;
    expect(table.groups.map(({ axis, standing, rows }) => [axis, standing === null, rows.length])).toEqual([
      [1, false, 1],
      ['transversal', true, 1],
      [null, true, 1],
    ]);
  });

  test('a missing cost is told, stays blank and takes nothing off the sums', () => {
    const table = avenant({}, AXIS_1, ['1.1', 'Sans coût', 'nouvelle', 30000, 30000, 60000, 35000, 35000, null])!;
    const [row] = table.groups[0]!.rows;
    expect([row!.cost.amount, row!.state.amount, plain(row!.notes)]).toEqual([
      null,
      eur(35000),
      ['Coût total non indiqué.'],
    ]);
    expect(table.sums.state).toBe(eur(35000));
  });

  test.each(['Savoie', 'Haute-Savoie', 'Loire', 'Loire-Atlantique'])('%s keeps its own name', (name) => {
    const heads = [[`Contrat local des solidarités, Département : ${name}`], ...HEADS.slice(1)];
    const rows: Content[][] = [AXIS_1, ['1.1', 'Médiation', 'nouvelle', 1000, 1000, 2000, 1000, 1000, 2000]];
    const workbook = book(sheet('Récapitulatif', [...heads, ...rows], { merges: ['D2:F2', 'G2:I2'] }), ENVELOPE);
    const table = avenantTable(checkOf(workbook), { ...PLAIN_AVENANT, year: 2026 }, parameters)!;
    expect(table.collectivity).toBe(name);
    const made = avenantSheet(table, 'Avenant 2026', { formulaOf: () => null, wholeEuros: false });
    expect(plain([shownIn(made, 1, 0), made.print!.footer!]).map((text) => text.replace(/ – PROJET$/, ''))).toEqual([
      `Département : ${name}`,
      `Avenant 2026 – ${name}`,
    ]);
  });
});

test('titles that all speak of what is « renforcé » stay titles beside a column of natures', () => {
  const rows: Content[][] = ['Accueil renforcé', 'Suivi renforcé'].map((title, i) => [
    `1.${String(i + 1)}`,
    title,
    'nouvelle',
    ...[1000, 1000, 2000, 1000, 1000, 2000],
  ]);
  const table = avenant({}, AXIS_1, ...rows)!;
  expect(table.groups[0]!.rows.map(({ action, nature }) => [action.title, nature])).toEqual([
    ['Accueil renforcé', 'nouvelle'],
    ['Suivi renforcé', 'nouvelle'],
  ]);
});

describe('Une action dont la nature change', () => {
  const of = (snapshot: Snapshot, year = 2026) => {
    const table = avenantTable(checkOf(snapshot), { ...PLAIN_AVENANT, year }, parameters)!;
    return table.groups[0]!.rows.map(({ nature, notes }) => [nature, plain(notes)]);
  };
  const HEAD: Content[] = ['N°', 'Action', 'Axe', 'Nature', 'Coût total', 'Part État', 'Part Département'];
  const annual = (year: number, nature: string) =>
    sheet(`Avenant ${String(year)}`, [
      [`Avenant ${String(year)}, Département du Jura`],
      HEAD,
      ['1.1', 'Médiation', 'Enfance', nature, 100, 50, 50],
    ]);
  const CHANGED = ['reconduite', ['Nature : nouvelle en 2025, reconduite en 2026.']];

  test('from one annual sheet to the next, whichever stands first in the workbook', () => {
    expect(of(book(annual(2025, 'nouvelle'), annual(2026, 'reconduite')))).toEqual([CHANGED]);
    expect(of(book(annual(2026, 'reconduite'), annual(2025, 'nouvelle')))).toEqual([CHANGED]);
    expect(of(book(annual(2025, 'nouvelle'), annual(2026, 'reconduite')), 2025)).toEqual([['nouvelle', []]]);
  });

  test('in a list with a row a year', () => {
    const rows: Content[][] = [
      ['Département du Jura'],
      ['N°', 'Action', 'Axe', 'Année', 'Nature', 'Coût total', 'Part État', 'Part Département'],
      ['1.1', 'Médiation', 'Enfance', 2025, 'nouvelle', 100, 50, 50],
      ['1.1', 'Médiation', 'Enfance', 2026, 'reconduite', 100, 50, 50],
    ];
    expect(of(book(sheet('Liste', rows)))).toEqual([CHANGED]);
  });

  test('in a recap with a column of natures a year; the nature of the contract is that of its first year', () => {
    const columns: Content[] = ['2025', '2026'].flatMap((year) =>
      ['Nature', 'État', 'Département', 'Coût total'].map((head) => `${head} ${year}`),
    );
    const workbook = book(
      sheet('Récapitulatif', [
        ['Département du Jura'],
        ['N°', 'Action', 'Axe', ...columns],
        ['1.1', 'Médiation', 'Enfance', 'nouvelle', 50, 50, 100, 'reconduite', 50, 50, 100],
        ['1.2', 'Ateliers', 'Enfance', null, null, null, null, 'renforcée', 50, 50, 100],
      ]),
    );
    expect(of(workbook)).toEqual([CHANGED, ['renforcee', []]]);
    expect(checkOf(workbook).actions.map(({ action }) => action.nature)).toEqual(['nouvelle', 'renforcee']);
  });

  test('what the fiche says holds for all its years, what the user corrected too', () => {
    const fiche = sheet('Fiche 1.1', [
      ['Fiche-action 1.1', 'Médiation'],
      ['Axe', 'Axe 1 : enfance'],
      ['Nature', 'nouvelle'],
      ['Plan de financement', 2025, 2026],
      ['Coût total', 100, 100],
      ['Part État', 50, 50],
      ['Part Département', 50, 50],
    ]);
    expect(of(book(fiche, annual(2026, 'reconduite')))).toEqual([['nouvelle', []]]);
    const corrections = [{ type: 'nature', action: '1.1', nature: 'nouvelle' }] as const;
    const customXml = writeUserMarks({ corrections, ignored: [] });
    expect(of({ ...book(annual(2025, 'nouvelle'), annual(2026, 'reconduite')), customXml })).toEqual([
      ['nouvelle', []],
    ]);
  });
});
