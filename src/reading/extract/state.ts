import type { Kind } from '../../contract';
import type { AmountUnit } from '../../money';
import type { Column } from '../columns';
import { isMoney } from '../moneyRoles';
import { tableUnitOf, tableYearOf, type TableUnit, type TableYear } from '../context';
import { fieldsOf, type Fields } from '../fields';
import { followUpRows } from '../followUp/tables';
import type { FieldRole } from '../words/fieldRoles';
import { isAmountLike, isBlankWord, type GridCell } from '../grid';
import type { CeilingTotal, Entry, Placed, RawCeiling, RawLine, TotalCell } from '../raw';
import type { Disposition } from '../result';
import type { AxisTitle, BodyRow, SheetLayout, Table } from '../walk';
import type { Role } from '../words/role';
import { UnitCells } from './unitCells';

export interface ExtractContext {
  readonly layout: SheetLayout;
  readonly workbookUnit: TableUnit;
  readonly kind: Kind;
  /** The unit that the user says the sheet is in. */
  readonly givenUnit: AmountUnit | null;
  /** The axis that the sheet's name or its top block gives. */
  readonly sheetAxis: AxisTitle | null;
}

/** One table while its rows are read, from top to bottom. */
export class TableState {
  readonly fields: Fields;
  readonly unit: TableUnit;
  readonly unitCells: UnitCells;
  readonly year: TableYear;
  readonly entries: Entry[] = [];
  readonly totals: TotalCell[] = [];
  readonly ceilings: RawCeiling[] = [];
  readonly ceilingTotals: CeilingTotal[] = [];
  readonly envelopeLabels: AxisTitle[] = [];
  readonly placed: Placed[] = [];
  /** Numbers of contract lines without a place. */
  readonly unplaced: GridCell[] = [];
  /** Words beside the lines say whose money it is. */
  readonly byLabel: boolean;
  /** One row an action and a year. */
  readonly isLong: boolean;
  /** No column tells the actions apart: the table is one fiche's. */
  readonly anonymous: boolean;
  /** Rows that follow indicators: no amounts. */
  readonly followUp: ReadonlySet<BodyRow>;
  /** Lines since the last total or title. */
  section: Entry[] = [];
  /** No total stands between the last axis title and this row. */
  underAxisTitle = false;
  last: Entry | null = null;
  /** The total of all axes stood above: what follows is of the contract, not of the last axis. */
  afterGeneralTotal = false;
  axisCarried: AxisTitle | null = null;
  /** « Dépenses » or « Ressources » alone on a row: what the rows under it are. */
  sectionSide: 'expenses' | 'resources' | null = null;
  /** By column, the expenses read so far. */
  readonly expenses = new Map<number, { readonly sum: bigint; readonly count: number }>();
  readonly long = new Map<string, Entry>();
  /** Roles of which some column names its year; '*' for a column headed by nothing else. */
  readonly headedYears = new Set<Role | '*'>();
  private readonly labels: ReadonlySet<number>;
  private readonly fieldColumns: ReadonlySet<number>;
  private readonly amountColumns = new Set<number>();
  /** The axis is written on every line: a blank says that there is none. */
  readonly axisOnEveryLine: boolean;
  /** The rightmost column with a header. */
  readonly lastHeaded: number;
  private lastLine: BodyRow | null = null;
  private occupied: ReadonlySet<number> | null = null;
  private readonly reminders = new Map<Column, boolean>();

  constructor(
    readonly table: Table,
    readonly context: ExtractContext,
  ) {
    this.fields = fieldsOf(table);
    this.unit =
      givenUnit(context) ?? cornerUnit(table, this.fields) ?? tableUnitOf(table, context.layout, context.workbookUnit);
    this.unitCells = new UnitCells(table);
    this.year = tableYearOf(table, context.layout);
    this.byLabel = this.fields.labels.length > 0;
    this.anonymous = !this.fields.byRole.has('title') && !this.fields.byRole.has('id');
    this.followUp = this.anonymous ? followUpRows(table) : new Set();
    this.isLong = this.fields.byRole.has('year') && !this.anonymous;
    this.labels = new Set(this.fields.labels);
    this.fieldColumns = new Set(this.fields.byRole.values());
    this.axisOnEveryLine = this.repeatsAxis();
    this.lastHeaded = Math.max(-1, ...table.columns.keys());
    for (const [number, column] of table.columns) {
      if (holdsMoney(column)) this.amountColumns.add(number);
      if (column.year === null || this.isReminder(column)) continue;
      this.headedYears.add(column.role ?? '*');
    }
  }

  private repeatsAxis(): boolean {
    const column = this.fields.byRole.get('axis');
    if (column === undefined) return false;
    let before: string | null = null;
    for (const { row } of this.table.body) {
      const cell = this.table.grid.at(row.row, column);
      if (cell && cell.text === before) return true;
      before = cell?.text ?? null;
    }
    return false;
  }

  /** Some row of the table has a cell in the column. */
  isOccupied(column: number): boolean {
    this.occupied ??= new Set(this.table.body.flatMap(({ row }) => row.cells.map((cell) => cell.column)));
    return this.occupied.has(column);
  }

  /** No row with amounts stands under it. */
  isLastLine(body: BodyRow): boolean {
    this.lastLine ??= this.table.body.findLast((one) => this.hasAmounts(one)) ?? null;
    return this.lastLine === body;
  }

  isLabelColumn(column: number): boolean {
    return this.labels.has(column);
  }

  isFieldColumn(column: number): boolean {
    return this.fieldColumns.has(column);
  }

  isAmountColumn(column: number): boolean {
    return this.amountColumns.has(column);
  }

  place(cell: GridCell, disposition: Disposition): void {
    if (cell.cell.value.kind === 'number') this.placed.push({ cell, disposition });
  }

  /** A number of a contract line that no word gives a role or a year: told, never dropped. */
  leave(cell: GridCell, lines: Iterable<RawLine>): void {
    this.unplaced.push(cell);
    this.place(cell, 'not-placed');
    for (const line of lines) line.unplaced.push(cell);
  }

  cellAt(body: BodyRow, role: FieldRole): GridCell | null {
    const column = this.fields.byRole.get(role);
    if (column === undefined) return null;
    const cell = this.table.grid.shownAt(body.row.row, column);
    return cell && !isBlankWord(cell) ? cell : null;
  }

  hasAmounts(body: BodyRow): boolean {
    return body.row.cells.some((cell) => {
      if (this.labels.has(cell.column) || this.fieldColumns.has(cell.column)) return false;
      if (this.table.columns.get(cell.column)?.role === 'rate') return false;
      return (
        isAmountLike(cell) || (this.amountColumns.has(cell.column) && (cell.kind === 'number' || cell.kind === 'text'))
      );
    });
  }

  rowYear(body: BodyRow): number | null {
    const column = this.fields.byRole.get('year');
    const cell = column === undefined ? undefined : this.table.grid.shownAt(body.row.row, column);
    if (!cell) return null;
    // « Pour mémoire, enveloppe 2023 » under the lines is no exercise.
    const { role, year } = cell.heading;
    return cell.year ?? (role === null || YEAR_LABELS.has(role) ? year : null);
  }

  /** The year of a cell: its column's, its row's, the table's; null where none is sure. */
  yearOf(body: BodyRow, column: Column | undefined, role: Role | null): number | null {
    if (column?.yearConflict === true) return null;
    // What an avenant of N carries over from N-1 is a figure of N.
    if (role === 'carryOver' && this.year.year !== null) return this.year.year;
    if (column?.year != null) {
      // « Report de 2025 » on the row of 2026 in a list.
      const next = role === 'carryOver' && this.rowYear(body) === column.year + 1;
      return next ? column.year + 1 : column.year;
    }
    if (this.fields.byRole.has('year')) {
      const own = this.rowYear(body);
      const before = role === 'consumed' || role === 'reliquat' ? (column?.relativeYear ?? 0) : 0;
      return own === null ? null : own + before;
    }
    const titled = body.yearTitle;
    const table = titled?.strong === true && !body.afterLines ? titled.year : this.year.year;
    if (titled?.strong === true && body.afterLines && titled.year !== table && this.headedYears.size === 0) return null;
    if (table === null) return null;
    if (column?.relativeYear != null) return table + column.relativeYear;
    if (role !== null && this.headedYears.has(role)) return null;
    return this.headedYears.has('*') && this.byLabel ? null : table;
  }

  unitOf(column: Column | undefined, cell: GridCell): AmountUnit {
    return this.context.givenUnit ?? this.unitCells.after(cell) ?? column?.unit ?? this.unit.unit;
  }

  lineOf(entry: Entry, year: number): RawLine {
    let line = entry.lines.get(year);
    if (!line) entry.lines.set(year, (line = { year, figures: [], unplaced: [], scheme: null }));
    return line;
  }

  /** « part État N-1 » in the avenant of N, or an earlier year of which only the State's part stands there. */
  isReminder(column: Column): boolean {
    let known = this.reminders.get(column);
    if (known === undefined) this.reminders.set(column, (known = this.decideReminder(column)));
    return known;
  }

  private decideReminder(column: Column): boolean {
    if (!isStatePart(column.role)) return false;
    if (column.relativeYear !== null && column.relativeYear < 0) return true;
    const year = this.year.year;
    if (year === null || column.year === null || column.year >= year) return false;
    for (const other of this.table.columns.values()) {
      if (other.year === column.year && other.role !== null && isMoney(other.role) && !isStatePart(other.role))
        return false;
    }
    return true;
  }
}

/** « Budget 2025 », « Exercice 2025 » beside the amounts of that year. */
const YEAR_LABELS: ReadonlySet<Role> = new Set<Role>(['year', 'cost', 'amount']);

function givenUnit({ givenUnit: unit }: ExtractContext): TableUnit | null {
  return unit === null ? null : { unit, cell: null, conflict: false };
}

/** « Financeurs (en k€) »: a unit over what is no amount is the table's. */
function cornerUnit(table: Table, fields: Fields): TableUnit | null {
  for (const number of [...fields.labels, ...fields.byRole.values()]) {
    const column = table.columns.get(number);
    if (column?.unit) return { unit: column.unit, cell: column.unitCell, conflict: false };
  }
  return null;
}

function isStatePart(role: Role | null): boolean {
  return role === 'state' || role === 'newCredits' || role === 'delegated';
}

const OTHER_MONEY: ReadonlySet<Role> = new Set<Role>(['amount', 'consumed', 'ceiling', 'rate']);

function holdsMoney({ role, year }: Column): boolean {
  return role === null ? year !== null : isMoney(role) || OTHER_MONEY.has(role);
}
