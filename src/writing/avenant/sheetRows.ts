import { sum, ZERO, type Cents } from '../../money';
import { columnLetters, type NewCell, type NewRow } from '../../sheets';
import { amountCell, countCell, formulaCell, textCell, textFormulaCell } from '../layout/cells';
import type { Figure } from '../layout/figure';
import { STYLES } from '../layout/styles';
import type { AmountColumn, AmountKey, AvenantColumn } from './columns';
import { NATURE_WORDS } from './natureWords';
import type { AvenantRow } from './row';
import type { CeilingStanding } from './standing';
import { VERDICTS, verdictText } from './words';

/** How figures are written. */
export interface SheetFigures {
  /** A formula that fetches a figure from its source, or null: its value is written then. */
  readonly formulaOf: (figure: Figure) => string | null;
  readonly wholeEuros: boolean;
}

/** Makes the rows of an avenant's sheet; `row` is always the row of the sheet, from 0. */
export class AvenantRows {
  constructor(
    readonly columns: readonly AvenantColumn[],
    private readonly figures: SheetFigures,
  ) {}

  header(): NewRow {
    return {
      cells: this.columns.map(({ header }, i) => textCell(i, header, STYLES.header)),
    };
  }

  groupTitle(title: string): NewRow {
    return { cells: this.columns.map((_, i) => textCell(i, i === 0 ? title : '', STYLES.group)) };
  }

  action(of: AvenantRow, row: number): NewRow {
    const notes = of.notes.join(' ');
    return {
      cells: this.columns.map((column, i) => {
        switch (column.kind) {
          case 'id':
            return textCell(i, of.action.id ?? '', STYLES.identifier);
          case 'title':
            return textCell(i, of.action.title, STYLES.text);
          case 'nature':
            return textCell(i, of.nature === null ? '' : NATURE_WORDS[of.nature], STYLES.text);
          case 'meals':
            return countCell(i, of.meals, STYLES.count);
          case 'notes':
            return textCell(i, notes, STYLES.note);
          case 'amount':
            return this.amount(column, i, of, row);
        }
      }),
    };
  }

  sums(label: string, rows: readonly AvenantRow[], formulaOf: (letters: string) => string): NewRow {
    return {
      cells: this.columns.map((column, i) => {
        if (column.kind !== 'amount') return textCell(i, column.kind === 'title' ? label : '', STYLES.sumLabel);
        const total = sum(rows.map((row) => column.figureOf(row).amount ?? ZERO));
        return formulaCell(i, formulaOf(columnLetters(i)), total, STYLES.sum);
      }),
    };
  }

  /**
   * Plafond, plancher, what is left and the verdict, under the sub-total that stands in `subTotalRow`.
   * @param groupHolds whether the axes that this one counts with hold together, as a formula; null where nobody can tell
   */
  standing(standing: CeilingStanding, subTotalRow: number, groupHolds: string | null): readonly NewRow[] {
    const at = (row: number): string => `${this.letter('state')}${row + 1}`;
    const state = at(subTotalRow);
    const ceiling = at(subTotalRow + 1);
    const floor = standing.floor === null ? null : at(subTotalRow + 2);
    return [
      this.figureRow('Plafond notifié', standing.ceiling),
      ...(standing.floor === null ? [] : [this.figureRow('Plancher', standing.floor)]),
      this.figureRow('Reste sous le plafond', standing.left, {
        formula: `${ceiling}-${state}`,
        verdict: verdictFormula(state, ceiling, floor, groupHolds),
        shown: verdictText(standing),
      }),
    ];
  }

  letter(key: AmountKey): string {
    return columnLetters(this.columns.findIndex((column) => column.kind === 'amount' && column.key === key));
  }

  private figureRow(
    label: string,
    amount: Cents,
    live?: { readonly formula: string; readonly verdict: string; readonly shown: string },
  ): NewRow {
    return {
      cells: this.columns.map((column, i): NewCell => {
        if (column.kind === 'title') return textCell(i, label, STYLES.label);
        if (column.kind === 'notes' && live) return textFormulaCell(i, live.verdict, live.shown, STYLES.note);
        if (column.kind !== 'amount' || column.key !== 'state') return textCell(i, '', STYLES.label);
        return live ? formulaCell(i, live.formula, amount, STYLES.amount) : amountCell(i, amount, STYLES.amount);
      }),
    };
  }

  private amount(column: AmountColumn, i: number, of: AvenantRow, row: number): NewCell {
    const { amount } = column.figureOf(of);
    const formula = amount === null ? null : this.formula(column, of, row + 1);
    if (formula === null) return amountCell(i, amount, STYLES.amount);
    return formulaCell(i, formula, amount, STYLES.amount);
  }

  private formula({ key, figureOf }: AmountColumn, of: AvenantRow, row: number): string | null {
    const at = (other: AmountKey): string => `${this.letter(other)}${row}`;
    if (key === 'delegated') return `${at('state')}+${at('carryOver')}-${at('reduction')}`;
    if (key === 'difference') return `${at('state')}-${at('previousState')}`;
    const { formulaOf, wholeEuros } = this.figures;
    if (!wholeEuros || (key !== 'state' && key !== 'collectivity')) return formulaOf(figureOf(of));
    // In whole euros the State's share is floored, and the collectivity takes on what that leaves.
    const state = formulaOf(of.unrounded.state);
    const collectivity = formulaOf(of.unrounded.collectivity);
    if (state === null) return null;
    if (key === 'state') return `INT(${state})`;
    return collectivity === null ? null : `${collectivity}+(${state})-${at('state')}`;
  }
}

function verdictFormula(state: string, ceiling: string, floor: string | null, groupHolds: string | null): string {
  const exceeded = `"${VERDICTS.exceeded}"`;
  const above = groupHolds === null ? exceeded : `IF(${groupHolds},"${VERDICTS.fungible}",${exceeded})`;
  const held = `IF(ROUND(${state},2)<=ROUND(${ceiling},2),"${VERDICTS.held}",${above})`;
  if (floor === null) return held;
  return `${held}&IF(ROUND(${state},2)>=ROUND(${floor},2),"${VERDICTS.floorReached}","${VERDICTS.floorMissed}")`;
}
