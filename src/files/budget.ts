import type { Limits } from './limits';
import { FileProblem } from './problem';

/** Counts what a workbook asks for while it is read, over all its sheets, and stops at the limits. */
export class Budget {
  private cellsLeft: number;
  private charactersLeft: number;

  constructor(readonly limits: Limits) {
    this.cellsLeft = limits.cells;
    this.charactersLeft = limits.formulaCharacters;
  }

  /** @throws FileProblem over-limit */
  takeCells(n: number): void {
    this.cellsLeft -= n;
    if (this.cellsLeft < 0) throw new FileProblem('over-limit', { detail: 'cells', limit: this.limits.cells });
  }

  /** @throws FileProblem over-limit */
  takeFormula(characters: number): void {
    this.charactersLeft -= characters;
    if (this.charactersLeft < 0) throw new FileProblem('over-limit', { detail: 'formulas' });
  }
}
