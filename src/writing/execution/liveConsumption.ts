import type { ReadLine } from '../../reading';
import { costOf, type Figure, type FormulaOf } from '../layout/figure';
import type { ExecutionRow } from './table';

/** What the workbook gives as consumed. */
export function consumedFigure({ consumed, cells }: ReadLine): Figure {
  return { amount: consumed, cells: cells.consumed ?? [] };
}

/** The State's part of all spending, as the engine estimates it; null where its figures can't be fetched. */
export function consumedFormula({ action, line }: ExecutionRow, state: string, formulaOf: FormulaOf): string | null {
  const spent = formulaOf(consumedFigure(line));
  const cost = formulaOf(costOf(line, action.nature === 'renforcee'));
  if (spent === null || cost === null) return null;
  return `ROUND(${state}*MIN(${spent},${cost})/(${cost}),2)`;
}
