import type { Action, Contract, Line } from './model';

/** A line with the action that it belongs to. */
export interface ActionLine {
  readonly action: Action;
  readonly line: Line;
}

/** Every line of the contract, in the order of the actions. */
export function linesOf(contract: Contract): readonly ActionLine[] {
  return contract.actions.flatMap((action) => action.lines.map((line) => ({ action, line })));
}

/** True where any amount of the line stands in the workbook; a typed 0 stands, a blank does not. */
export function hasAmount(line: Line): boolean {
  const amounts = [line.cost, line.reinforcedCost, line.state, line.collectivity, line.ceeDetail, line.fse];
  return line.funders.length > 0 || amounts.some((amount) => amount !== null);
}

/** The years that any line has, ascending. */
export function yearsOf(contract: Contract): readonly number[] {
  return [...new Set(linesOf(contract).map(({ line }) => line.year))].toSorted((a, b) => a - b);
}
