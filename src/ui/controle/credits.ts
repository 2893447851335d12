import type { ReadableCheck } from '../../checking';
import { groupBy, type Axis } from '../../contract';
import type { Cents } from '../../money';
import type { Parameters } from '../../parameters';
import { groupCredits } from '../common/groupCredits';
import { standingOf, type Standing } from '../common/standing';

export interface Credit {
  readonly year: number;
  readonly state: Cents;
  readonly floor: Cents | null;
  readonly ceiling: Cents | null;
  readonly standing: Standing;
}

/** State credits of an axis, or of axes whose ceilings count together, year by year. */
export interface CreditRow {
  /** One for an axis, several for a group. */
  readonly axes: readonly Axis[];
  readonly credits: readonly Credit[];
  /** The floor and the ceiling of every year, where they never change; else null. */
  readonly constant: { readonly floor: Cents | null; readonly ceiling: Cents | null } | null;
}

/** Programmed State credits against floors and ceilings: a row an axis, then a row a group of several axes. */
export function creditRows(check: ReadableCheck, parameters: Parameters): readonly CreditRow[] {
  const axes = [...new Set(check.totals.map(({ axis }) => axis))];
  const rows = axes.map((axis) =>
    row(
      [axis],
      check.totals
        .filter((total) => total.axis === axis)
        .map(({ year, state, floor, ceiling }) => credit(year, state, floor, ceiling)),
    ),
  );
  const groups = groupBy(groupCredits(check, parameters), ({ axes: of }) => of);
  return [
    ...rows,
    ...[...groups].map(([group, of]) =>
      row(
        group,
        of.map(({ year, state, ceiling }) => credit(year, state, null, ceiling)),
      ),
    ),
  ];
}

function row(axes: readonly Axis[], credits: readonly Credit[]): CreditRow {
  const [first] = credits;
  const isConstant =
    first !== undefined && credits.every(({ floor, ceiling }) => floor === first.floor && ceiling === first.ceiling);
  return { axes, credits, constant: isConstant ? { floor: first.floor, ceiling: first.ceiling } : null };
}

function credit(year: number, state: Cents, floor: Cents | null, ceiling: Cents | null): Credit {
  return { year, state, floor, ceiling, standing: standingOf(state, floor, ceiling) };
}

/** Where the amounts of a row stand on a track of `length`: the largest of them is its end. */
export function trackScale(credits: readonly Credit[], length: number): (amount: Cents) => number {
  let most = 1n;
  for (const { state, ceiling } of credits) {
    if (state > most) most = state;
    if (ceiling !== null && ceiling > most) most = ceiling;
  }
  // A length on the screen, no amount: four digits are enough.
  return (amount) => (amount <= 0n ? 0 : (Number((amount * 10_000n) / most) / 10_000) * length);
}
