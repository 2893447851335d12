import type { Scheme } from '../../contract';
import type { AmountUnit, Ratio } from '../../money';
import type { Parameters } from '../../parameters';
import type { CellRef } from '../../sheets';
import type { Terms } from './terms';
import { decimalsOf } from './unit';

/** Where the figures of a line stand that its shares come from; empty places are among them. */
export interface FigureCells {
  readonly cost: readonly CellRef[];
  readonly thirdParties: readonly CellRef[];
  readonly cee: readonly CellRef[];
  /** None where FSE+ may not come off the collectivity's share. */
  readonly fse: readonly CellRef[];
  readonly meals: readonly CellRef[];
  readonly state: CellRef;
}

/**
 * The expected shares as formulas, which come to the engine's cents in any program: a whole number of cents is divided, and
 * what INT cuts off is never near a whole number.
 */
export function shareFormulas(
  scheme: Scheme,
  cells: FigureCells,
  terms: Terms,
  unit: AmountUnit,
  { figures }: Parameters,
): { readonly state: string; readonly collectivity: string } {
  const scale = `1${'0'.repeat(decimalsOf(unit))}`;
  const inCents = (sum: string): string => `ROUND(${scale}*${sum},0)`;
  const cost = terms.added(cells.cost);
  const left = cells.thirdParties.length === 0 ? cost : `${cost}-${terms.summed(cells.thirdParties)}`;
  const base = inCents(`MAX(0,${left})`);
  const half = `INT(${times(base, figures.stateShare.value)})`;
  const fse = cells.fse.length === 0 ? '' : `-${inCents(terms.summed(cells.fse))}`;
  const over = (amount: string): string => `${amount}/${scale}`;
  /** What the State leaves to the collectivity, FSE+ taken off. */
  const rest = (state: string): string => over(`MAX(0,${base}-${state}${fse})`);
  switch (scheme) {
    case 'standard': {
      // What the State's half, rounded down, leaves is the other part rounded up.
      const other = `-INT(-${times(base, complement(figures.stateShare.value))})`;
      return { state: over(half), collectivity: over(fse === '' ? other : `MAX(0,${other}${fse})`) };
    }
    case 'cee': {
      const cap = `INT(${times(inCents(`(${cost})`), figures.ceeCap.value)})`;
      // The State may enter anything that holds: the collectivity owes the rest of that.
      return {
        state: over(`MAX(0,MIN(${half},${cap}-${inCents(terms.summed(cells.cee))}))`),
        collectivity: rest(inCents(terms.added([cells.state]))),
      };
    }
    case 'cantine': {
      const aid = `${figures.mealAid.value}*INT(${terms.summed(cells.meals)})`;
      return { state: over(aid), collectivity: rest(aid) };
    }
  }
}

/** « x/2 », « x*7/10 »: the share of a number of cents, not yet cut. */
function times(cents: string, { numerator, denominator }: Ratio): string {
  const divisor = gcd(numerator, denominator);
  const by = numerator / divisor;
  return `${cents}${by === 1n ? '' : `*${by}`}/${denominator / divisor}`;
}

function complement({ numerator, denominator }: Ratio): Ratio {
  return { numerator: denominator - numerator, denominator };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
