import { typography } from '../../contract';
import { subtract, ZERO, type Ratio } from '../../money';
import { columnLetters, type CellStyle, type NewCell, type NewRow, type NewSheet } from '../../sheets';
import { amountCell, formulaCell, numberText, textCell } from '../layout/cells';
import { figureOf, type FormulaOf } from '../layout/figure';
import { STYLES } from '../layout/styles';
import { amountOf, executionColumns, textOf, type AmountKey, type ExecutionColumn } from './columns';
import { consumedFigure, consumedFormula } from './liveConsumption';
import { executionAxisTitle, EXECUTION_NOTE, isUnknown, missingText, proposalNote, rateOfSums } from './notes';
import type { ExecutionRow, ExecutionSums, ExecutionTable } from './table';

/** The execution of a year as a sheet, ready to print: A4 landscape, one page wide, its header row on each page. */
export function executionSheet(table: ExecutionTable, name: string, formulaOf: FormulaOf): NewSheet {
  const columns = executionColumns(table);
  const make = new ExecutionRows(columns, formulaOf);
  const proposal = proposalNote(table.rows);
  const rows: NewRow[] = [
    line(`Exécution ${table.year} du contrat local des solidarités`, STYLES.title),
    line(table.collectivity ?? 'Collectivité à préciser', STYLES.strong),
    line(EXECUTION_NOTE, STYLES.subtitle),
    ...(proposal === null ? [] : [line(proposal, STYLES.subtitle)]),
  ];
  const headerRow = rows.length;
  rows.push({ cells: columns.map(({ header }, i) => textCell(i, header, STYLES.header)) });
  const subTotals: number[] = [];
  for (const axis of table.axes) {
    rows.push({
      cells: columns.map((_, i) => textCell(i, i === 0 ? executionAxisTitle(axis.axis) : '', STYLES.group)),
    });
    const first = rows.length + 1;
    for (const row of axis.rows) rows.push(make.action(row, rows.length + 1));
    const last = rows.length;
    subTotals.push(last + 1);
    const added = (letter: string): string => `SUM(${letter}${first}:${letter}${last})`;
    rows.push(make.sums('Sous-total', axis.sums, axis.rows, last + 1, added));
  }
  const all = (letter: string): string => subTotals.map((row) => `${letter}${row}`).join('+');
  rows.push(make.sums('Total général', table.sums, table.rows, rows.length + 1, all));
  return {
    name,
    purpose: `execution-${table.year}`,
    columns: columns.map(({ width }) => ({ width })),
    rows,
    frozen: { rows: headerRow + 1, columns: 2 },
    gridLines: false,
    print: {
      orientation: 'landscape',
      repeatedRows: [headerRow, headerRow],
      footer: typography(`Exécution ${table.year} – ${table.collectivity ?? 'collectivité à préciser'}`),
    },
  };
}

function line(text: string, style: (typeof STYLES)['title' | 'strong' | 'subtitle']): NewRow {
  return { cells: [textCell(0, typography(text), style)] };
}

const ESTIMATED = { ...STYLES.amount, italic: true } as const;
const RATE_SUM = { ...STYLES.sum, format: STYLES.percent.format } as const;

/** Makes the rows of the sheet; `row` is always the row as the sheet numbers it, from 1. */
class ExecutionRows {
  constructor(
    private readonly columns: readonly ExecutionColumn[],
    private readonly formulaOf: FormulaOf,
  ) {}

  action(of: ExecutionRow, row: number): NewRow {
    return {
      cells: this.columns.map((column, i): NewCell => {
        switch (column.kind) {
          case 'amount':
            return this.amount(column.key, i, of, row);
          case 'rate':
            return rateCell(
              i,
              `${this.at('consumed', row)}/${this.at('delegated', row)}`,
              of.execution.rate,
              STYLES.percent,
            );
          case 'id':
            return textCell(i, textOf(column.kind, of), STYLES.identifier);
          case 'notes':
          case 'comment':
            return textCell(i, textOf(column.kind, of), STYLES.note);
          default:
            return textCell(i, textOf(column.kind, of), STYLES.text);
        }
      }),
    };
  }

  sums(
    label: string,
    sums: ExecutionSums,
    rows: readonly ExecutionRow[],
    row: number,
    formula: (letter: string) => string,
  ): NewRow {
    return {
      cells: this.columns.map((column, i): NewCell => {
        switch (column.kind) {
          case 'amount':
            return isUnknown(column.key, sums, rows)
              ? textCell(i, '', STYLES.sum)
              : formulaCell(i, formula(columnLetters(i)), sums[column.key], STYLES.sum);
          case 'rate':
            return rateCell(i, `${this.at('consumed', row)}/${this.at('delegated', row)}`, rateOfSums(sums), RATE_SUM);
          case 'title':
            return textCell(i, label, STYLES.sumLabel);
          case 'notes':
            return textCell(i, missingText(sums, rows), STYLES.sumLabel);
          default:
            return textCell(i, '', STYLES.sumLabel);
        }
      }),
    };
  }

  private amount(key: AmountKey, i: number, of: ExecutionRow, row: number): NewCell {
    const amount = amountOf(key, of);
    const style = key === 'consumed' && of.execution.estimated ? ESTIMATED : STYLES.amount;
    const formula = amount === null ? null : this.formula(key, of, row);
    return formula === null ? amountCell(i, amount, style) : formulaCell(i, formula, amount, style);
  }

  private formula(key: AmountKey, of: ExecutionRow, row: number): string | null {
    const at = (other: AmountKey): string => this.at(other, row);
    switch (key) {
      case 'newCredits':
        return this.formulaOf(figureOf(of.line, 'state'));
      case 'carryOver':
      case 'reduction':
        return this.formulaOf(figureOf(of.line, key));
      case 'delegated':
        return `${at('newCredits')}+${at('carryOver')}-${at('reduction')}`;
      case 'consumed':
        // What the workbook itself says is estimated is the State's part already.
        return of.execution.basis === 'total'
          ? consumedFormula(of, at('newCredits'), this.formulaOf)
          : this.formulaOf(consumedFigure(of.line));
      case 'reliquat':
        return `${at('delegated')}-${at('consumed')}`;
      case 'proposed':
        return this.proposal(of, at);
    }
  }

  /** Next year's credits x what was left / what was delegated, floored to the cent. */
  private proposal({ next, execution }: ExecutionRow, at: (key: AmountKey) => string): string | null {
    const { delegated, consumedState } = execution;
    if (!next?.state || delegated === null || consumedState === null) return null;
    if (subtract(delegated, consumedState) <= ZERO) return null;
    const credits = this.formulaOf(figureOf(next, 'state')) ?? numberText(next.state);
    // Credits of two programmes are a sum of two cells.
    const share = `(${credits})*${at('reliquat')}/${at('delegated')}`;
    // Rounded beforehand: the product of two decimals may stand a hair under the cent that it is.
    return `MAX(0,MIN(${credits},ROUNDDOWN(ROUND(${share},8),2)))`;
  }

  private at(key: AmountKey, row: number): string {
    return `${columnLetters(this.columns.findIndex((one) => one.kind === 'amount' && one.key === key))}${row}`;
  }
}

/** A rate, of which a spreadsheet shows one decimal; blank where it is not known. */
function rateCell(column: number, formula: string, rate: Ratio | null, style: CellStyle): NewCell {
  if (rate === null) return textCell(column, '', style);
  const raw = String(Number((Number(rate.numerator) / Number(rate.denominator)).toPrecision(15)));
  return { column, content: { kind: 'formula', formula, value: { kind: 'number', raw } }, style };
}
