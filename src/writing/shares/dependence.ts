import type { CellRef, Snapshot } from '../../sheets';
import { isWithin, referencesOf, type Reference } from './references';

interface FormulaCell extends CellRef {
  readonly formula: string;
}

/** Enough for any line of a contract; beyond, nobody follows. */
const MOST_STEPS = 5000;

/** `unknown` where a formula can refer to more than it says. */
export type Depends = 'yes' | 'no' | 'unknown';

/** Whether what some cells show comes from one of others, through formulas. */
export function dependence(snapshot: Snapshot): (cells: readonly CellRef[], on: readonly CellRef[]) => Depends {
  const formulas = new Map<string, ReadonlyMap<string, FormulaCell>>();
  for (const { name, cells } of snapshot.sheets) {
    const own = new Map<string, FormulaCell>();
    for (const { row, column, formula } of cells) {
      if (formula !== null) own.set(`${row},${column}`, { sheet: name, row, column, formula });
    }
    formulas.set(name.toLowerCase(), own);
  }
  return (cells, on) => {
    const seen = new Set<FormulaCell>();
    let answer: Depends = 'no';
    const waiting = cells.flatMap(({ sheet, row, column }) => [
      ...inside(formulas, { sheet, top: row, bottom: row, left: column, right: column }),
    ]);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (seen.size > MOST_STEPS) return 'unknown';
      const references = referencesOf(next.formula, next.sheet);
      if (references === null) answer = 'unknown';
      for (const range of references ?? []) {
        if (on.some((cell) => isWithin(cell, range))) return 'yes';
        waiting.push(...inside(formulas, range));
      }
    }
    return answer;
  };
}

/** The formulas of a range: cell by cell where it is small, else out of all those of its sheet. */
function inside(
  formulas: ReadonlyMap<string, ReadonlyMap<string, FormulaCell>>,
  range: Reference,
): readonly FormulaCell[] {
  const own = formulas.get(range.sheet.toLowerCase());
  if (!own) return [];
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > own.size) {
    return [...own.values()].filter((cell) => isWithin(cell, range));
  }
  const found: FormulaCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = own.get(`${row},${column}`);
      if (cell) found.push(cell);
    }
  }
  return found;
}
