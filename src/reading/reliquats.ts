import { consumedStateOf, delegatedOf, euros } from '../contract';
import { abs, subtract, type Cents } from '../money';
import type { Parameters } from '../parameters';
import { cellFinding } from '../rules';
import { formatCellRef } from '../sheets';
import type { ReadAction, ReadLine } from './result';
import type { Teller } from './tell';

/** Holds each reliquat that the workbook shows against what was delegated and consumed (domain.md, section 5). */
export function tellReliquats(actions: readonly ReadAction[], { figures }: Parameters, teller: Teller): void {
  const tolerance = figures.toleranceRounding.value;
  for (const action of actions) for (const line of action.lines) tellReliquat(line, action, tolerance, teller);
}

/** @param tolerance the rounding of those who typed it */
function tellReliquat(line: ReadLine, action: ReadAction, tolerance: Cents, teller: Teller): void {
  const delegated = delegatedOf(line);
  const consumed = consumedStateOf(line, action);
  if (line.reliquat === null || delegated === null || consumed === null) return;
  const expected = subtract(delegated, consumed);
  if (abs(subtract(line.reliquat, expected)) <= tolerance) return;
  const estimated = line.consumedBasis === 'total' ? ", estimés d'après la dépense totale" : '';
  teller.add(
    cellFinding('reliquat-faux', {
      cells: (line.cells.reliquat ?? []).map(formatCellRef),
      axis: action.axis,
      year: line.year,
      action: action.id ?? action.title,
      actual: line.reliquat,
      expected,
      detail: `${euros(delegated)} délégués, ${euros(consumed)} consommés sur la part État${estimated}`,
    }),
  );
}
