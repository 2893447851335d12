import { cents } from '../../src/money';
import { builtInParameters as parameters } from '../../src/parameters';
import { avenantTable, PLAIN_AVENANT, type AvenantOptions } from '../../src/writing/avenant';
import { book, sheet, type Content } from '../support/sheet';
import { checkOf } from './support';

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
      { ceiling: eur(100000), floor: eur(40000), left: eur(60001), ceilingHolds: true, floorHolds: false },
      { ceiling: eur(100000), floor: eur(40000), left: eur(-1), ceilingHolds: false, floorHolds: true },
    ]);
    expect(table.blocking.map(({ code }) => code)).toEqual(expect.arrayContaining(['plancher-axe', 'axe-vide']));
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
});
