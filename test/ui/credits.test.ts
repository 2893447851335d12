import { checkWorkbook, type ReadableCheck } from '../../src/checking';
import { readWorkbook } from '../../src/files';
import { cents } from '../../src/money';
import { builtInParameters as parameters } from '../../src/parameters';
import { standingOf } from '../../src/ui/common/standing';
import { creditRows, trackScale } from '../../src/ui/controle/credits';
import { demonstration } from './support';

const check = checkWorkbook(readWorkbook(demonstration()), { parameters }) as ReadableCheck;

describe('the chart of State credits', () => {
  const rows = creditRows(check, parameters);

  it('has a row an axis and one for the axes whose ceilings count together', () => {
    expect(rows.map(({ axes }) => axes.join('+'))).toEqual(['1', '3', '4', '1+3+4']);
  });

  it('shows the planted floor of axis 3 in 2024 and the planted ceiling of 2027, as the findings do', () => {
    const at = (axes: string, year: number) =>
      rows.find((row) => row.axes.join('+') === axes)?.credits.find((credit) => credit.year === year);
    expect(at('3', 2024)).toMatchObject({ state: 6_525_000n, floor: 8_200_000n, standing: 'below' });
    expect(at('1+3+4', 2027)).toMatchObject({ state: 66_100_000n, ceiling: 64_100_000n, standing: 'above' });
    expect(at('1+3+4', 2024)?.standing).toBe('held');
  });

  it('says floor and ceiling once where they are the same every year', () => {
    expect(rows.find(({ axes }) => axes.join() === '3')?.constant).toEqual({ floor: 8_200_000n, ceiling: 20_500_000n });
  });

  it('claims no ceiling for a group while one of its axes has none', () => {
    const without = {
      ...check,
      envelope: check.envelope.filter(({ axis }) => axis !== 4),
      totals: check.totals.map((total) => (total.axis === 4 ? { ...total, floor: null, ceiling: null } : total)),
    };
    const group = creditRows(without, parameters).find(({ axes }) => axes.length > 1);
    expect(group?.credits.map(({ standing }) => standing)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('takes floors and ceilings to the cent, both still held when met exactly', () => {
    const standing = (state: bigint) => standingOf(cents(state), cents(400n), cents(1000n));
    expect([399n, 400n, 1000n, 1001n].map(standing)).toEqual(['below', 'held', 'held', 'above']);
  });

  it('draws the largest amount of a row at the end of the track', () => {
    const credit = { year: 2024, state: cents(1500n), floor: null, ceiling: cents(1000n), standing: 'above' } as const;
    const at = trackScale([credit], 100);
    expect([at(cents(1500n)), at(cents(750n)), at(cents(-5n))]).toEqual([100, 50, 0]);
  });
});
