import type { CellRange, SheetSnapshot, TableRange } from '../../sheets';
import type { Budget } from '../budget';
import type { MutableCell } from '../mutableCell';
import { COLUMNS, ROWS } from '../place';
import { FileProblem } from '../problem';
import type { Attributes } from '../xml';
import { Columns } from './columns';
import { Paragraphs } from './paragraphs';
import type { OdsStyles } from './styles';
import { odsValue } from './value';

/** A number of repetitions or of spanned cells: at least one, at most `most`. */
function times(value: string | undefined, most: number): number {
  const n = Number(value ?? 1);
  return Number.isInteger(n) && n >= 1 ? Math.min(n, most) : 1;
}

/** Reads one table:table into cells. Empty repeats cost nothing; those with content are written out within the budget. */
export class TableReader {
  readonly tables: TableRange[] = [];
  private readonly cells: MutableCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: CellRange[] = [];
  private readonly columns = new Columns();
  private hiddenGroups = 0;
  private groups: boolean[] = [];
  private row = 0;
  private rowAttributes: Attributes = {};
  private rowStart = 0;
  private rowMerges = 0;
  private column = 0;
  private cell: Attributes | null = null;
  private paragraphs = new Paragraphs();

  constructor(
    readonly name: string,
    private readonly hidden: boolean,
    private readonly styles: OdsStyles,
    private readonly budget: Budget,
  ) {}

  get inCell(): boolean {
    return this.cell !== null;
  }

  open(name: string, a: Attributes): boolean {
    if (this.cell) return this.inside(name, a);
    switch (name) {
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.cell = a;
        this.paragraphs = new Paragraphs();
        return true;
      case 'table:table-row':
        this.rowAttributes = a;
        this.rowStart = this.cells.length;
        this.rowMerges = this.merges.length;
        this.column = 0;
        return true;
      case 'table:table-column':
        this.columns.add(a, times(a['table:number-columns-repeated'], COLUMNS), this.hiddenGroups > 0);
        return false;
      case 'table:table-row-group':
      case 'table:table-column-group':
        this.group(a['table:display'] === 'false');
        return true;
      default:
        return /^table:table-(header-)?(rows|columns)$/.test(name);
    }
  }

  text(piece: string): void {
    if (this.cell) this.paragraphs.text(piece);
  }

  close(name: string): void {
    if (name === 'text:p' || name === 'text:h') this.paragraphs.end();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
    else if (name === 'table:table-row') this.closeRow();
    else if (name.endsWith('-group') && this.groups.pop()) this.hiddenGroups--;
  }

  sheet(): SheetSnapshot {
    const lastRow = this.cells.at(-1)?.row ?? -1;
    const lastColumn = this.cells.reduce((last, { column }) => Math.max(last, column), -1);
    const hiddenRows = new Set<number>();
    for (const { top, bottom } of this.hiddenRows) {
      for (let row = top; row <= Math.min(bottom, lastRow); row++) hiddenRows.add(row);
    }
    return {
      name: this.name,
      visibility: this.hidden ? 'hidden' : 'visible',
      cells: this.cells,
      merges: this.merges,
      hiddenRows,
      hiddenColumns: this.columns.hidden(lastColumn),
      tables: this.tables,
    };
  }

  /** Of what stands in a cell only its text counts: no note, no drawing, no table inside. */
  private inside(name: string, a: Attributes): boolean {
    if (name === 'text:p' || name === 'text:h') {
      if (this.paragraphs.inside) return false;
      this.paragraphs.start();
      return true;
    }
    this.paragraphs.mark(name, a);
    return (
      name.startsWith('text:') && name !== 'text:note' && name !== 'text:ruby-text' && name !== 'text:tracked-changes'
    );
  }

  private group(hidden: boolean): void {
    this.groups.push(hidden);
    if (hidden) this.hiddenGroups++;
  }

  private closeCell(): void {
    const a = this.cell ?? {};
    this.cell = null;
    const repeat = times(a['table:number-columns-repeated'], ROWS);
    const formula = a['table:formula'];
    const value = odsValue(a, this.paragraphs.any ? this.paragraphs.toString() : null);
    const [wide, high] = [
      times(a['table:number-columns-spanned'], COLUMNS),
      times(a['table:number-rows-spanned'], ROWS),
    ];
    if (value !== null || formula !== undefined) {
      this.budget.takeCells(repeat);
      const cellStyle = a['table:style-name'] ?? this.rowAttributes['table:default-cell-style-name'];
      for (let i = 0; i < repeat; i++) {
        const column = this.column + i;
        this.cells.push({
          row: this.row,
          column,
          value: value ?? { kind: 'missing' },
          formula: formula === undefined ? null : formula.replace(/^=/, ''),
          format: this.styles.format(cellStyle ?? this.columns.defaultStyle(column)),
        });
      }
    }
    if (wide > 1 || high > 1) {
      this.budget.takeCells(1);
      this.merges.push({
        top: this.row,
        left: this.column,
        bottom: this.row + high - 1,
        right: this.column + wide - 1,
      });
    }
    this.column += repeat;
  }

  private closeRow(): void {
    const repeat = times(this.rowAttributes['table:number-rows-repeated'], ROWS * 2);
    const visibility = this.rowAttributes['table:visibility'];
    if (visibility === 'collapse' || visibility === 'filter' || this.hiddenGroups > 0) {
      this.hiddenRows.push({ top: this.row, bottom: this.row + repeat - 1, left: 0, right: 0 });
    }
    const cells = this.cells.slice(this.rowStart);
    if (cells.length > 0 && (this.row + repeat > ROWS || this.column > COLUMNS + ROWS)) {
      throw new FileProblem('over-limit', { detail: 'cells', limit: ROWS });
    }
    this.budget.takeCells(cells.length * (repeat - 1));
    const merges = this.merges.slice(this.rowMerges).filter(({ top, bottom }) => top === bottom);
    if (cells.length > 0 || merges.length > 0) this.repeatRow(cells, merges, repeat);
    this.row += repeat;
  }

  private repeatRow(cells: readonly MutableCell[], merges: readonly CellRange[], repeat: number): void {
    this.budget.takeCells(merges.length * (repeat - 1));
    for (let i = 1; i < repeat; i++) {
      const row = this.row + i;
      for (const cell of cells) this.cells.push({ ...cell, row });
      for (const merge of merges) this.merges.push({ ...merge, top: row, bottom: row });
    }
  }
}
