import type { OAction, OContract, OLine } from './types';
import { unread } from './types';
import { isCanteenCompensation } from './words';

const total = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);
const clamp = (a: bigint) => (a < 0n ? 0n : a);
const least = (a: bigint, b: bigint) => (a < b ? a : b);
/** floor of 70 % of a cost that may be negative. */
const seventy = (c: bigint) => (c * 7n - ((((c * 7n) % 10n) + 10n) % 10n)) / 10n;
const halfOf = (b: bigint) => (b - (b % 2n)) / 2n;

/** domain.md section 3, symbol by symbol. */
export interface OShares {
  /** C as entered, and as calculated with. */
  readonly entered: bigint | null;
  readonly C: bigint | null;
  readonly T: bigint;
  readonly E: bigint;
  readonly F: bigint;
  readonly S: bigint | null;
  readonly D: bigint | null;
  readonly scheme: string;
  /** T and E can be told; F can be told. */
  readonly knowsT: boolean;
  readonly knowsF: boolean;
  readonly otherContract: boolean;
  readonly commune: boolean;
  readonly low: bigint | null;
  readonly high: bigint | null;
  readonly G: bigint | null;
  readonly state: bigint | null;
  readonly collectivity: bigint | null;
}

export function oracleShares(line: OLine, action: OAction, contract: OContract): OShares {
  const T = total(line.funders.map((f) => f.amount));
  const E = total(line.funders.filter((f) => f.cee).map((f) => f.amount)) + (line.ceeDetail ?? 0n);
  const F = line.fse ?? 0n;
  const { state: S, collectivity: D } = line;
  const knowsT = !unread(line, 'funders', 'cee', 'other');
  const knowsF = !unread(line, 'fse');
  const entered = action.nature === 'renforcee' && line.reinforcedCost !== null ? line.reinforcedCost : line.cost;
  const C = entered ?? (S !== null && D !== null && knowsT && knowsF ? S + D + T + F : null);
  const canteen =
    line.schemeAsWritten === 'cantine' || (line.schemeAsWritten !== 'standard' && isCanteenCompensation(action.title));
  const scheme = E > 0n ? 'cee' : canteen ? 'cantine' : 'standard';
  const otherContract = contract.kind === 'departement' && action.axis === 2;
  const commune =
    contract.kind === 'metropole' && (D ?? 0n) === 0n && line.funders.some((f) => f.commune && f.amount !== 0n);
  const known = { entered, C, T, E, F, S, D, scheme, knowsT, knowsF, otherContract, commune };
  const none = { ...known, low: null, high: null, G: null, state: null, collectivity: null };
  if (otherContract || commune || !knowsT || !knowsF) return none;

  let low: bigint;
  let high: bigint;
  if (scheme === 'cantine') {
    if (line.meals === null) return none;
    low = high = line.meals * 100n;
  } else {
    if (C === null) return none;
    high = halfOf(clamp(C - T));
    low = scheme === 'cee' ? clamp(least(high, seventy(C) - E)) : high;
  }
  if (C === null) return { ...known, low, high, G: null, state: low, collectivity: null };
  const B = clamp(C - T);
  const holds = scheme === 'cee' && S !== null && S >= low - 100n && S <= high + 100n;
  const G = clamp(B - (holds ? S : low));
  const admitted = action.nature === 'nouvelle' || action.nature === null;
  return { ...known, low, high, G, state: low, collectivity: G - (admitted ? least(F, G) : 0n) };
}
