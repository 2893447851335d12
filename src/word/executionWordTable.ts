import { AlignmentType, TableRow, type Table, type TableCell } from 'docx';
import {
  amountOf,
  executionAxisTitle,
  executionColumns,
  executionRateText,
  isUnknown,
  missingText,
  rateOfSums,
  textOf,
  type ExecutionColumn,
  type ExecutionRow,
  type ExecutionSums,
  type ExecutionTable,
} from '../writing';
import { amountText, FILLS, wordCell, type CellLook } from './cell';
import { fixedTable, widthsOf } from './table';

/** The table of an execution report, as wide as the page allows (twentieths of a point). */
export function executionWordTable(table: ExecutionTable, width: number): Table {
  const columns = executionColumns(table).filter((column) => isNeeded(column, table.rows));
  const widths = widthsOf(
    columns.map((column) => column.width),
    width,
  );
  const make = new RowMaker(columns, widths);
  return fixedTable(widths, width, [
    make.header(),
    ...table.axes.flatMap(({ axis, rows, sums }) => [
      make.band(executionAxisTitle(axis)),
      ...rows.map((row) => make.action(row)),
      make.sums('Sous-total', sums, rows),
    ]),
    make.sums('Total général', table.sums, table.rows),
  ]);
}

/** A page is narrow: report, réfaction and observations come only where some action has one. */
function isNeeded(column: ExecutionColumn, rows: readonly ExecutionRow[]): boolean {
  if (column.kind === 'notes') return rows.some((row) => textOf('notes', row) !== '');
  if (column.kind !== 'amount' || (column.key !== 'carryOver' && column.key !== 'reduction')) return true;
  return rows.some((row) => amountOf(column.key, row) !== null);
}

const RIGHT = { align: AlignmentType.RIGHT };

class RowMaker {
  constructor(
    private readonly columns: readonly ExecutionColumn[],
    private readonly widths: readonly number[],
  ) {}

  header(): TableRow {
    const look: CellLook = { weight: 'bold', fill: FILLS.header, align: AlignmentType.CENTER };
    return this.row(true, (column) => [column.header, look]);
  }

  /** One cell over the whole width: a document is read, not calculated with. */
  band(text: string): TableRow {
    const width = this.widths.reduce((n, one) => n + one, 0);
    const look: CellLook = { weight: 'bold', fill: FILLS.group, span: this.columns.length, keepNext: true };
    return new TableRow({ cantSplit: true, children: [wordCell(text, look, width)] });
  }

  action(of: ExecutionRow): TableRow {
    return this.row(false, (column) => {
      if (column.kind === 'rate') return [executionRateText(of.execution.rate), RIGHT];
      if (column.kind !== 'amount') return [textOf(column.kind, of), {}];
      const isEstimate = column.key === 'consumed' && of.execution.estimated;
      return [amountText(amountOf(column.key, of)), { ...RIGHT, ...(isEstimate && { slant: 'italic' }) }];
    });
  }

  sums(label: string, sums: ExecutionSums, rows: readonly ExecutionRow[]): TableRow {
    const look: CellLook = { weight: 'bold', fill: FILLS.sum };
    return this.row(false, (column) => {
      if (column.kind === 'rate') return [executionRateText(rateOfSums(sums)), { ...look, ...RIGHT }];
      if (column.kind === 'amount') {
        return [isUnknown(column.key, sums, rows) ? '' : amountText(sums[column.key]), { ...look, ...RIGHT }];
      }
      if (column.kind === 'title') return [label, look];
      return [column.kind === 'notes' ? missingText(sums, rows) : '', look];
    });
  }

  private row(isHeader: boolean, of: (column: ExecutionColumn) => readonly [string, CellLook]): TableRow {
    const children = this.columns.map((column, i): TableCell => {
      const [text, look] = of(column);
      return wordCell(text, look, this.widths[i] ?? 0);
    });
    return new TableRow({ ...(isHeader && { tableHeader: true }), cantSplit: true, children });
  }
}
