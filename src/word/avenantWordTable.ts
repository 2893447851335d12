import { AlignmentType, TableRow, type Table, type TableCell } from 'docx';
import { sum, ZERO, type Cents } from '../money';
import {
  avenantColumns,
  NATURE_WORDS,
  standingText,
  type AvenantColumn,
  type AvenantRow,
  type AvenantTable,
} from '../writing';
import { amountText, FILLS, wordCell, type CellLook } from './cell';
import { fixedTable, widthsOf } from './table';

/** The table of the avenant, as wide as the page allows (twentieths of a point). */
export function avenantWordTable(table: AvenantTable, width: number): Table {
  const all = table.groups.flatMap(({ rows }) => rows);
  const columns = avenantColumns(all, table.year, table.options.byFunder).filter((column) => isNeeded(column, all));
  const widths = widthsOf(
    columns.map((column) => column.width),
    width,
  );
  const make = new RowMaker(columns, widths);
  return fixedTable(widths, width, [
    make.header(),
    ...table.groups.flatMap(({ title, axis, rows, standing }) => [
      make.band(title),
      ...rows.map((row) => make.action(row)),
      make.sums(typeof axis === 'number' ? `Sous-total axe ${axis}` : 'Sous-total', rows),
      ...(standing === null ? [] : [make.remark(standingText(standing))]),
    ]),
    make.sums('Total général', all),
  ]);
}

/** A page is narrow: observations, report and réfaction come only where some action has one. */
function isNeeded(column: AvenantColumn, rows: readonly AvenantRow[]): boolean {
  if (column.kind === 'notes') return rows.some(({ notes }) => notes.length > 0);
  const mayGo = column.kind === 'amount' && (column.key === 'carryOver' || column.key === 'reduction');
  return !mayGo || rows.some((row) => column.figureOf(row).amount !== null);
}

class RowMaker {
  constructor(
    private readonly columns: readonly AvenantColumn[],
    private readonly widths: readonly number[],
  ) {}

  header(): TableRow {
    const cells = this.columns.map(({ header }, i) =>
      this.cell(i, header, { weight: 'bold', fill: FILLS.header, align: AlignmentType.CENTER }),
    );
    return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
  }

  band(text: string): TableRow {
    return this.wide(text, { weight: 'bold', fill: FILLS.group });
  }

  remark(text: string): TableRow {
    return this.wide(text, { slant: 'italic' });
  }

  action(row: AvenantRow): TableRow {
    const cells = this.columns.map((column, i) => {
      if (column.kind === 'amount') return this.amount(i, column.figureOf(row).amount, {});
      return this.cell(i, textOf(column.kind, row), {});
    });
    return new TableRow({ cantSplit: true, children: cells });
  }

  sums(label: string, rows: readonly AvenantRow[]): TableRow {
    const look: CellLook = { weight: 'bold', fill: FILLS.sum };
    const cells = this.columns.map((column, i) => {
      if (column.kind !== 'amount') return this.cell(i, column.kind === 'title' ? label : '', look);
      return this.amount(i, sum(rows.map((row) => column.figureOf(row).amount ?? ZERO)), look);
    });
    return new TableRow({ cantSplit: true, children: cells });
  }

  private amount(column: number, amount: Cents | null, look: CellLook): TableCell {
    return this.cell(column, amountText(amount), { ...look, align: AlignmentType.RIGHT });
  }

  private cell(column: number, text: string, look: CellLook): TableCell {
    return wordCell(text, look, this.widths[column] ?? 0);
  }

  /** One cell over the whole width: a document is read, not calculated with. */
  private wide(text: string, look: CellLook): TableRow {
    const width = this.widths.reduce((n, one) => n + one, 0);
    return new TableRow({ cantSplit: true, children: [wordCell(text, { ...look, span: this.columns.length }, width)] });
  }
}

function textOf(kind: Exclude<AvenantColumn['kind'], 'amount'>, row: AvenantRow): string {
  switch (kind) {
    case 'id':
      return row.action.id ?? '';
    case 'title':
      return row.action.title;
    case 'nature':
      return row.nature === null ? '' : NATURE_WORDS[row.nature];
    case 'meals':
      return row.meals === null ? '' : String(row.meals);
    case 'notes':
      return row.notes.join(' ');
  }
}
