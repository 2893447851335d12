import {
  AlignmentType,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { euros, typography } from '../contract';
import { sum, ZERO, type Cents } from '../money';
import {
  avenantColumns,
  NATURE_WORDS,
  standingText,
  type AvenantColumn,
  type AvenantRow,
  type AvenantTable,
} from '../writing';

const SIZE = 14;
const HEADER_FILL = 'D9E2F0';
const GROUP_FILL = 'EDF2F9';
const SUM_FILL = 'F2F2F2';

/** The table of the avenant, as wide as the page allows (twentieths of a point). */
export function avenantWordTable(table: AvenantTable, width: number): Table {
  const all = table.groups.flatMap(({ rows }) => rows);
  const columns = avenantColumns(all, table.year, table.options.byFunder).filter((column) => isNeeded(column, all));
  const total = columns.reduce((n, column) => n + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width * width) / total));
  const make = new RowMaker(columns, widths);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      make.header(),
      ...table.groups.flatMap(({ title, axis, rows, standing }) => [
        make.band(title),
        ...rows.map((row) => make.action(row)),
        make.sums(typeof axis === 'number' ? `Sous-total axe ${axis}` : 'Sous-total', rows),
        ...(standing === null ? [] : [make.remark(standingText(standing))]),
      ]),
      make.sums('Total général', all),
    ],
  });
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
      this.cell(i, header, { weight: 'bold', fill: HEADER_FILL, align: AlignmentType.CENTER }),
    );
    return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
  }

  band(text: string): TableRow {
    return this.wide(text, { weight: 'bold', fill: GROUP_FILL });
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
    const look: CellLook = { weight: 'bold', fill: SUM_FILL };
    const cells = this.columns.map((column, i) => {
      if (column.kind !== 'amount') return this.cell(i, column.kind === 'title' ? label : '', look);
      return this.amount(i, sum(rows.map((row) => column.figureOf(row).amount ?? ZERO)), look);
    });
    return new TableRow({ cantSplit: true, children: cells });
  }

  private amount(column: number, amount: Cents | null, look: CellLook): TableCell {
    return this.cell(column, amount === null ? '' : withoutSign(amount), { ...look, align: AlignmentType.RIGHT });
  }

  private cell(column: number, text: string, look: CellLook): TableCell {
    return cellOf(text, look, this.widths[column] ?? 0, 1);
  }

  /** One cell over the whole width: a document is read, not calculated with. */
  private wide(text: string, look: CellLook): TableRow {
    const width = this.widths.reduce((n, one) => n + one, 0);
    return new TableRow({ cantSplit: true, children: [cellOf(text, look, width, this.columns.length)] });
  }
}

interface CellLook {
  readonly weight?: 'bold';
  readonly slant?: 'italic';
  readonly fill?: string;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function cellOf(text: string, look: CellLook, width: number, span: number): TableCell {
  const { fill, align } = look;
  const run: IRunOptions = {
    text: typography(text),
    size: SIZE,
    bold: look.weight === 'bold',
    italics: look.slant === 'italic',
  };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 50, right: 50, top: 20, bottom: 20 },
    ...(fill !== undefined && { shading: { fill } }),
    children: [new Paragraph({ ...(align !== undefined && { alignment: align }), children: [new TextRun(run)] })],
  });
}

/** « 12 500,00 »: the table is in euros throughout, and says so above. */
function withoutSign(amount: Cents): string {
  return euros(amount).replace(/\s*€$/u, '');
}

function textOf(kind: Exclude<AvenantColumn['kind'], 'amount'>, row: AvenantRow): string {
  switch (kind) {
    case 'id':
      return row.action.id ?? '';
    case 'title':
      return row.action.title;
    case 'nature':
      return row.action.nature === null ? '' : NATURE_WORDS[row.action.nature];
    case 'meals':
      return row.meals === null ? '' : String(row.meals);
    case 'notes':
      return row.notes.join(' ');
  }
}
