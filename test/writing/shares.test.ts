import { newWorkbook, readWorkbook } from '../../src/files';
import { builtInParameters as parameters } from '../../src/parameters';
import { formatCellRef, preview, type Snapshot } from '../../src/sheets';
import { shareEdits, sharePlan, type SharePlan } from '../../src/writing';
import { referencesOf } from '../../src/writing/shares/references';
import { book, formula, sheet, type Content } from '../support/sheet';
import { checkOf } from './support';

const HEAD = [
  'N°',
  "Intitulé de l'action",
  'Axe',
  'Nature',
  'Coût total 2025',
  'Part État 2025',
  'Part Département 2025',
  'CAF 2025',
  'FSE+ 2025',
];
type Shares = readonly [
  cost: Content,
  state: Content,
  collectivity: Content,
  caf?: string | number | null,
  fse?: string | number | null,
];

/** One action a row, on row 3, 4, ... */
function recap(nature: string, ...rows: readonly Shares[]): Snapshot {
  const lines = rows.map((shares, i) => [
    `1.${i + 1}`,
    `Action ${i}`,
    'Axe 1 enfance',
    nature,
    ...shares.map((share) => share ?? null),
  ]);
  return book(sheet('Récap', [["Département de l'Ariège"], HEAD, ...lines]));
}

function planOf(snapshot: Snapshot): SharePlan {
  return sharePlan(snapshot, checkOf(snapshot), parameters);
}

/** « F3: 50 » or « F3: =… »: what would be written. */
function written(snapshot: Snapshot, as: 'values' | 'formulas' = 'values'): string[] {
  return preview(snapshot, shareEdits(planOf(snapshot).lines, as)).cells.map(({ cell, after }) => {
    const shown = after.kind === 'formula' ? `=${after.formula}` : after.kind === 'number' ? after.raw : after.kind;
    return `${formatCellRef(cell).replace('Récap!', '')}: ${shown}`;
  });
}

describe('the shares that could be written', () => {
  it('are those of the rules: the odd cent and the tiers are off the two', () => {
    expect(written(recap('nouvelle', [100.01, null, null], [100, null, null, 20, 10]))).toEqual([
      'F3: 50',
      'G3: 50.01',
      'F4: 40',
      'G4: 30',
    ]);
  });

  it('leave a share alone that is right already', () => {
    expect(written(recap('nouvelle', [100, 50, 50], [100, 60, 50]))).toEqual(['F4: 50']);
  });

  it('refer, as formulas, to the cost, the tiers and the FSE+ of their line, blank ones too', () => {
    expect(written(recap('nouvelle', [100, null, null, 20, null]), 'formulas')).toEqual([
      'F3: =INT(ROUND(100*MAX(0,E3-SUM(H3)),0)/2)/100',
      'G3: =MAX(0,-INT(-ROUND(100*MAX(0,E3-SUM(H3)),0)/2)-ROUND(100*SUM(I3),0))/100',
    ]);
  });

  it('take no FSE+ off an action that is not new', () => {
    expect(written(recap('renforcée', [100, null, null, 20, 10]))).toEqual(['F3: 40', 'G3: 40']);
  });

  it('round a cost that is itself calculated, as the reading does', () => {
    expect(written(recap('nouvelle', [formula('A9/3', 100.333333), null, null]), 'formulas')[0]).toBe(
      'F3: =INT(ROUND(100*MAX(0,ROUND(E3,2)-SUM(H3)),0)/2)/100',
    );
  });

  it('are asked about where the cost of a renforcée may be that of the whole action', () => {
    const [line] = planOf(recap('renforcée', [100, 20, 80])).lines;
    expect(line?.caution).toMatch(/renforcement/);
    expect(planOf(recap('nouvelle', [100, 20, 80])).lines[0]?.caution).toBeNull();
  });

  it('are asked about where FSE+ that is not admissible would leave the plan out of balance', () => {
    const [line] = planOf(recap('renforcée', [100, 50, 40, null, 10])).lines;
    expect(line?.caution).toMatch(/FSE\+/);
    expect(planOf(recap('nouvelle', [100, 50, 50, null, 10])).lines[0]?.caution).toBeNull();
  });

  it('only complete where nothing that is entered changes, and what is entered holds', () => {
    const completes = (...shares: Shares) => planOf(recap('nouvelle', shares)).lines.map((line) => line.completes);
    expect(completes(100, null, null)).toEqual([true]);
    expect(completes(100, 50, null)).toEqual([true]);
    expect(completes(100, 90, null)).toEqual([false]);
    expect(completes(100, 90, 10)).toEqual([false]);
  });

  it('say that they replace a formula of the user', () => {
    const snapshot = recap('nouvelle', [100, formula('E3*0.6', 60), 50]);
    const [cell] = preview(snapshot, shareEdits(planOf(snapshot).lines, 'values')).cells;
    expect(cell?.before).toMatchObject({ kind: 'formula', formula: 'E3*0.6' });
  });
});

describe('a line whose shares cannot be written', () => {
  const why = (...shares: Shares): string =>
    planOf(recap('nouvelle', shares))
      .aside.map((one) => one.why)
      .join();

  it('has tiers above its cost', () => expect(why(100, 50, 10, 120)).toMatch(/tiers dépassent/));
  it('has a negative amount', () => expect(why(-100, 50, 10)).toMatch(/négatif/));
  it('has no cost but the sum of its shares', () => expect(why(null, 60, 40)).toMatch(/coût total n'est pas inscrit/));
  it('has a share that nobody could read', () => expect(why(100, 'à définir', 50)).toMatch(/n'a pas pu être lue/));
  it('has a cost that adds up the shares themselves and would change with them', () => {
    expect(why(formula('F3+G3', 100), 60, 30)).toMatch(/calculé à partir de ces parts/);
    expect(why(formula('SUM(F3:I3)', 0), null, null)).not.toMatch(/^$/);
  });

  it('is none of those where the cost adds up the shares and stays the same: values, no circular formula', () => {
    const snapshot = recap('nouvelle', [formula('F3+G3', 100), 60, 40]);
    expect(planOf(snapshot).lines[0]?.valuesBecause).toMatch(/calculé à partir/);
    expect(written(snapshot, 'formulas')).toEqual(['F3: 50', 'G3: 50']);
  });

  it('gets values where nobody can say what the cost is calculated from', () => {
    const snapshot = recap('nouvelle', [formula('SUM(Couts[Total])', 100), null, null]);
    expect(written(snapshot, 'formulas')).toEqual(['F3: 50', 'G3: 50']);
    expect(planOf(snapshot).lines[0]?.valuesBecause).toMatch(/nom, un tableau/);
  });

  it('gets values where a formula would meet a text', () => {
    const snapshot = recap('nouvelle', ['100,00 €', null, null]);
    expect(written(snapshot, 'formulas')).toEqual(['F3: 50', 'G3: 50']);
    expect(planOf(snapshot).lines[0]?.valuesBecause).toMatch(/en texte/);
  });

  it('stands on a sheet that Cofisol made: that one is made again, not mended', () => {
    const rows = [HEAD, ['1.1', 'Action', 'Axe 1 enfance', 'nouvelle', 100, 60, 40]].map((row) => ({
      cells: row.map((value, column) => ({
        column,
        content:
          typeof value === 'number'
            ? { kind: 'number' as const, raw: String(value) }
            : { kind: 'text' as const, text: value },
      })),
    }));
    const made = { name: 'Avenant 2025', purpose: 'avenant-2025', columns: [], rows };
    const snapshot = readWorkbook(newWorkbook([made], { title: 'essai' }));
    expect(
      planOf(snapshot)
        .aside.map((one) => one.why)
        .join(),
    ).toMatch(/faite par Cofisol/);
  });
});

describe('what a formula refers to', () => {
  const told = (text: string) =>
    referencesOf(text, 'Ici')?.map(
      ({ sheet: on, top, left, bottom, right }) => `${on}:${top},${left}-${bottom},${right}`,
    ) ?? null;

  it.each([
    ['E3+$F$4', ['Ici:2,4-2,4', 'Ici:3,5-3,5']],
    ["SUM('Fiche 1''A'!B2:C3)", ["Fiche 1'A:1,1-2,2"]],
    ['SUM(B:B)', ['Ici:0,1-1048575,1']],
    ['IF(A1>0,"B2",TRUE)', ['Ici:0,0-0,0']],
  ])('is found in %s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each(['INDIRECT("A"&1)', 'OFFSET(A1,1,1)', 'Tableau1[Coût]', 'CoutTotal/2', '[1]Feuil1!A1'])(
    'is not known of %s',
    (text) => expect(told(text)).toBeNull(),
  );
});
