import { add, cents, ZERO, type Cents } from '../money';
import type { Action, Line, UnreadableFigure } from './model';

/** The figures of a line as the calculation takes them (domain.md, section 3). */
export interface LineFacts {
  /** C for the calculation: entered, or S + D + T + F where it is blank and S and D are given. */
  readonly cost: Cents | null;
  /** C as the workbook gives it: for a renforcée the cost of the reinforced part, where there is one. */
  readonly costEntered: Cents | null;
  readonly costFrom: 'cost' | 'reinforced' | 'sum' | 'none';
  /** T; 0 where there is none. */
  readonly thirdParties: Cents;
  /** E, the part of T that comes from CEE. */
  readonly cee: Cents;
  /** F. */
  readonly fse: Cents;
  /** S and D as entered. */
  readonly state: Cents | null;
  readonly collectivity: Cents | null;
  /** False where a tiers, a « dont CEE » or a number without a place could not be read: T and E are not known. */
  readonly thirdPartiesKnown: boolean;
  readonly fseKnown: boolean;
}

/** What makes T or E unknown where it can't be read. */
const THIRD_PARTIES: readonly UnreadableFigure[] = ['funders', 'cee', 'other'];

export function lineFacts(line: Line, action: Action): LineFacts {
  let thirdParties = 0n;
  let cee = line.ceeDetail ?? 0n;
  for (const funder of line.funders) {
    thirdParties += funder.amount;
    if (funder.cee) cee += funder.amount;
  }
  const fse = line.fse ?? ZERO;
  const thirdPartiesKnown = !THIRD_PARTIES.some((figure) => line.unreadable.has(figure));
  const fseKnown = !line.unreadable.has('fse');
  const reinforced = action.nature === 'renforcee' && line.reinforcedCost !== null;
  const costEntered = reinforced ? line.reinforcedCost : line.cost;
  const summed =
    costEntered === null && line.state !== null && line.collectivity !== null && thirdPartiesKnown && fseKnown;
  const cost = summed ? add(line.state, line.collectivity, cents(thirdParties), fse) : costEntered;
  return {
    cost,
    costEntered,
    costFrom: cost === null ? 'none' : summed ? 'sum' : reinforced ? 'reinforced' : 'cost',
    thirdParties: cents(thirdParties),
    cee: cents(cee),
    fse,
    state: line.state,
    collectivity: line.collectivity,
    thirdPartiesKnown,
    fseKnown,
  };
}
