import { frenchNumber, shownContent } from '../../src/ui/ecrire/content';
import { flagSheets } from '../../src/ui/ecrire/flagSheets';
import { frenchFormula } from '../../src/ui/ecrire/frenchFormula';
import { previewSheets } from '../../src/ui/ecrire/previewRows';
import { allSaid, isTaken, offeredLines, withoutCells } from '../../src/ui/ecrire/taken';
import type { ShareLine } from '../../src/writing';

describe('a formula shown to a French reader', () => {
  it.each([
    ['INT(ROUND(100*MAX(0,E3-SUM(H3,I3)),0)/2)/100', '=ENT(ARRONDI(100*MAX(0;E3-SOMME(H3;I3));0)/2)/100'],
    ['E3*0.6', '=E3*0,6'],
    [`IF(A1="ROUND(1,2)",'SUM, a'!B1,2)`, `=SI(A1="ROUND(1,2)";'SUM, a'!B1;2)`],
  ])('%s', (english, french) => expect(frenchFormula(english)).toBe(french));
});

describe('what a cell shows', () => {
  it('is exact to the last digit, in French', () => {
    expect(frenchNumber('90071992547409.93')).toBe('90\u202F071\u202F992\u202F547\u202F409,93');
    expect(frenchNumber('-0.5')).toBe('\u22120,50');
  });
  it('is « vide » for a blank one', () => expect(shownContent({ kind: 'blank' }).text).toBe('vide'));
});

const at = (row: number, column = 0) => ({ sheet: 'F', row, column });
const line = (key: string, row: number, more: Partial<ShareLine> = {}): ShareLine => ({
  key,
  action: {} as ShareLine['action'],
  year: 2025,
  scheme: 'standard',
  writes: [{ part: 'state', cell: at(row), before: null, after: 0n as never, raw: '0', formula: null }],
  completes: true,
  caution: null,
  valuesBecause: null,
  ...more,
});

describe('the lines that are taken', () => {
  const blank = line('a', 1);
  const wrong = line('b', 2, { completes: false });
  const doubtful = line('c', 3, { caution: 'Regardez.' });
  const plan = { lines: [blank, wrong, doubtful], aside: [] };

  it('are those that only lack a share, unless the user asks for the others', () => {
    expect(offeredLines(plan, 'complete')).toEqual([blank, doubtful]);
    expect(offeredLines(plan, 'all')).toHaveLength(3);
  });
  it('never are those that ask for a look first, before the user says so', () => {
    expect(plan.lines.map((one) => isTaken(one, new Map()))).toEqual([true, true, false]);
    expect(plan.lines.every((one) => isTaken(one, allSaid(plan.lines, true)))).toBe(true);
  });
  it('go on without those of which a cell was refused', () => {
    const said = withoutCells(plan.lines, allSaid(plan.lines, true), [at(2)]);
    expect(plan.lines.map((one) => isTaken(one, said))).toEqual([true, false, true]);
  });
});

describe('the preview', () => {
  it('is by sheet, in the order of its cells, and says which formula of the user goes', () => {
    const [only] = previewSheets([
      {
        cell: at(5, 1),
        before: { kind: 'formula', formula: 'A1*2', value: { kind: 'number', raw: '4' } },
        after: { kind: 'number', raw: '5' },
        format: null,
      },
      { cell: at(0, 1), before: { kind: 'blank' }, after: { kind: 'number', raw: '1.5' }, format: null },
    ]);
    expect(
      only!.rows.map(({ address, before, after, replacesFormula }) => [
        address,
        before.text,
        after.text,
        replacesFormula,
      ]),
    ).toEqual([
      ['B1', 'vide', '1,50', false],
      ['B6', '4,00', '5,00', true],
    ]);
  });
  it('counts a cell with two flags once, by the worst', () => {
    const flag = (severity: 'error' | 'info') => ({ severity, cells: [at(1)], labels: [], message: severity });
    expect(flagSheets([{ type: 'set-flags', flags: [flag('info'), flag('error')] }])).toEqual([
      { sheet: 'F', counts: { error: 1, warning: 0, info: 0 }, cells: ['F!A2'] },
    ]);
  });
});
