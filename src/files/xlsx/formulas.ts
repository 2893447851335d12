import type { Budget } from '../budget';
import type { MutableCell } from '../mutableCell';
import type { Attributes } from '../xml';
import { isTrue } from '../attributes';
import { SharedFormula } from './sharedFormula';

/** The formulas of one sheet: shared ones are written out, also where a cell comes before the one that holds the text. */
export class FormulaGroup {
  private readonly masters = new Map<string, SharedFormula>();
  private readonly waiting: { readonly cell: MutableCell; readonly group: string }[] = [];

  constructor(private readonly budget: Budget) {}

  add(cell: MutableCell, text: string, attributes: Attributes): void {
    const formula = text.startsWith('=') ? text.slice(1) : text;
    const type = attributes['t'];
    if (type === 'dataTable') cell.formula = dataTable(attributes);
    else if (type === 'shared') this.shared(cell, formula, attributes['si'] ?? '');
    else cell.formula = formula === '' ? null : formula;
  }

  /** Cells that wait for a formula that never came keep their value alone, as in Excel's repair. */
  finish(): void {
    for (const { cell, group } of this.waiting) this.write(cell, this.masters.get(group));
  }

  private shared(cell: MutableCell, formula: string, group: string): void {
    const master = this.masters.get(group);
    if (formula !== '') {
      cell.formula = formula;
      this.masters.set(group, new SharedFormula(formula, cell.row, cell.column));
    } else if (master) this.write(cell, master);
    else this.waiting.push({ cell, group });
  }

  private write(cell: MutableCell, master: SharedFormula | undefined): void {
    if (!master) return;
    cell.formula = master.at(cell.row, cell.column);
    this.budget.takeFormula(cell.formula.length);
  }
}

/** « TABLE(row input, column input) », as Excel shows a data table. */
function dataTable(attributes: Attributes): string {
  const [first, second] = [attributes['r1'] ?? '', attributes['r2'] ?? ''];
  if (isTrue(attributes['dt2D'])) return `TABLE(${first},${second})`;
  return isTrue(attributes['dtr']) ? `TABLE(${first},)` : `TABLE(,${first})`;
}
