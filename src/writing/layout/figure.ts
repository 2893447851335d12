import { sum, ZERO, type Cents } from '../../money';
import type { ReadFunder, ReadLine } from '../../reading';
import type { CellRef } from '../../sheets';

/** An amount of a table, with the cells that it was read from: none where it was worked out. */
export interface Figure {
  readonly amount: Cents | null;
  readonly cells: readonly CellRef[];
}

/** A formula that fetches a figure from its source, or null: its value is written then. */
export type FormulaOf = (figure: Figure) => string | null;

export const BLANK: Figure = { amount: null, cells: [] };

/** A figure of a line as the workbook gives it. */
export function figureOf(
  line: ReadLine | null,
  name: 'state' | 'collectivity' | 'fse' | 'carryOver' | 'reduction',
): Figure {
  if (!line || line[name] === null) return BLANK;
  return { amount: line[name], cells: line.cells[name] ?? [] };
}

/** The cost for the calculation: for a renforcée that of its reinforced part, where the workbook gives it. */
export function costOf(line: ReadLine | null, isReinforced: boolean): Figure {
  if (!line) return BLANK;
  if (isReinforced && line.reinforcedCost !== null) {
    return { amount: line.reinforcedCost, cells: line.cells.reinforcedCost ?? [] };
  }
  return line.cost === null ? BLANK : { amount: line.cost, cells: line.cells.cost ?? [] };
}

/** What some tiers bring together; blank where there are none. */
export function fundersFigure(funders: readonly ReadFunder[]): Figure {
  if (funders.length === 0) return BLANK;
  return { amount: sum(funders.map(({ amount }) => amount)), cells: funders.map(({ cell }) => cell) };
}

/** The part of the tiers that comes from CEE: funders of that name and a « dont CEE » under another. */
export function ceeOf(line: ReadLine | null): Figure {
  const own = fundersFigure(line?.funders.filter(({ cee }) => cee) ?? []);
  const detail = line?.ceeDetail ?? null;
  if (detail === null) return own;
  return { amount: sum([own.amount ?? ZERO, detail]), cells: [...own.cells, ...(line?.cells.cee ?? [])] };
}

/** A figure that Cofisol worked out. */
export function worked(amount: Cents | null): Figure {
  return { amount, cells: [] };
}
