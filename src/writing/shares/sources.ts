import type { CheckedLine } from '../../checking';
import type { Nature } from '../../contract';
import { cellKey, type Cell, type CellRef } from '../../sheets';
import type { FigureCells } from './formulas';

/** Where the figures of a line stand, its empty places among them. */
export function figureCells({ line, facts }: CheckedLine, nature: Nature | null, state: CellRef): FigureCells {
  const { cells, blanks, funders } = line;
  const admitsFse = nature === null || nature === 'nouvelle';
  return {
    cost: (facts.costFrom === 'reinforced' ? cells.reinforcedCost : cells.cost) ?? [],
    thirdParties: [...funders.map(({ cell }) => cell), ...(blanks.funders ?? [])],
    cee: [...funders.filter(({ cee }) => cee).map(({ cell }) => cell), ...(cells.cee ?? []), ...(blanks.cee ?? [])],
    fse: admitsFse ? [...(cells.fse ?? []), ...(blanks.fse ?? [])] : [],
    meals: cells.meals ?? [],
    state,
  };
}

/** Whether a formula finds there what the engine read: no number as text, no formula without its result. */
export function holdNumbers(
  { line, facts }: CheckedLine,
  from: FigureCells,
  cells: ReadonlyMap<string, Cell>,
): boolean {
  if (from.cost.length === 0 && facts.cost !== null) return false;
  if (line.meals !== null && from.meals.length === 0) return false;
  const blank = new Set(
    [line.blanks.funders, line.blanks.cee, line.blanks.fse].flatMap((refs) => refs ?? []).map(cellKey),
  );
  return [...from.cost, ...from.thirdParties, ...from.cee, ...from.fse, ...from.meals].every((ref) => {
    const cell = cells.get(cellKey(ref));
    return blank.has(cellKey(ref)) ? cell === undefined || cell.value.kind === 'text' : cell?.value.kind === 'number';
  });
}
