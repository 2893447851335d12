import type { CellRange, CellValue, SheetSnapshot } from '../../sheets';
import type { Budget } from '../budget';
import { inOrder, type MutableCell } from '../mutableCell';
import { FileProblem } from '../problem';
import { parseXml, type Attributes, type XmlHandler } from '../xml';
import { wholeNumber } from '../attributes';
import { cellValue, MISSING, type ValueContext } from './cellValue';
import { unescapeText } from './escapes';
import { FormulaGroup } from './formulas';
import { HiddenLines } from './hidden';
import { SHEET_NAMESPACES } from './namespaces';
import { COLUMNS, packedPlace, parseRange, ROWS } from '../place';

export interface SheetContext extends ValueContext {
  readonly formats: readonly string[];
  readonly budget: Budget;
}

export type SheetContent = Pick<SheetSnapshot, 'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;

/** The cells, merges and hidden lines of one worksheet part. */
export function readSheet(bytes: Uint8Array, context: SheetContext): SheetContent {
  const handler = new SheetHandler(context);
  parseXml(bytes, context.part, SHEET_NAMESPACES, handler);
  return handler.content();
}

class SheetHandler implements XmlHandler {
  private readonly cells: MutableCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hidden = new HiddenLines();
  private readonly formulas: FormulaGroup;
  private isWorksheet = false;
  private row = -1;
  private column = -1;

  private cell: Attributes = {};
  private place = 0;
  private raw: string | null = null;
  private inline: string | null = null;
  private formula: string | null = null;
  private formulaAttributes: Attributes | null = null;
  private capturing = false;
  private captured = '';

  constructor(private readonly context: SheetContext) {
    this.formulas = new FormulaGroup(context.budget);
  }

  open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'c':
        this.openCell(attributes);
        return true;
      case 'f':
        this.formulaAttributes = attributes;
        return this.capture();
      case 'v':
      case 't':
        return this.capture();
      case 'row':
        this.openRow(attributes);
        return true;
      case 'is':
        this.inline = '';
        return true;
      case 'worksheet':
        this.isWorksheet = true;
        return true;
      case 'r':
      case 'sheetData':
      case 'cols':
      case 'mergeCells':
        return true;
      case 'col':
        this.hidden.column(attributes);
        return false;
      case 'sheetFormatPr':
        this.hidden.defaults(attributes);
        return false;
      case 'mergeCell':
        this.merge(attributes['ref'] ?? '');
        return false;
      default:
        return false;
    }
  }

  text(piece: string): void {
    if (this.capturing) this.captured += piece;
  }

  close(name: string): void {
    switch (name) {
      case 'v':
        this.raw = this.captured;
        this.capturing = false;
        break;
      case 'f':
        this.formula = this.captured;
        this.capturing = false;
        break;
      case 't':
        if (this.inline !== null) this.inline += this.captured;
        this.capturing = false;
        break;
      case 'c':
        this.closeCell();
        break;
      default:
    }
  }

  content(): SheetContent {
    if (!this.isWorksheet) throw new FileProblem('missing-part', { part: this.context.part });
    this.formulas.finish();
    const cells = inOrder(this.cells.filter((cell) => cell.value !== MISSING || cell.formula !== null));
    return { cells, merges: this.merges, ...this.hidden.within(cells) };
  }

  private capture(): true {
    this.capturing = true;
    this.captured = '';
    return true;
  }

  private openRow(attributes: Attributes): void {
    const number = wholeNumber(attributes['r']) ?? this.row + 2;
    if (number < 1 || number > ROWS) throw new FileProblem('damaged', { part: this.context.part, detail: 'reference' });
    this.row = number - 1;
    this.column = -1;
    this.hidden.row(this.row, attributes);
  }

  private openCell(attributes: Attributes): void {
    const reference = attributes['r'];
    this.place = reference === undefined ? this.row * COLUMNS + this.column + 1 : packedPlace(reference);
    if (this.place < 0 || (reference === undefined && this.column + 1 >= COLUMNS)) {
      throw new FileProblem('damaged', { part: this.context.part, detail: 'reference' });
    }
    this.column = this.place % COLUMNS;
    this.cell = attributes;
    this.raw = null;
    this.inline = null;
    this.formula = null;
    this.formulaAttributes = null;
  }

  private closeCell(): void {
    const hasFormula = this.formulaAttributes !== null;
    const value = this.value();
    if (value === null && !hasFormula) return;
    this.context.budget.takeCells(1);
    const style = this.cell['s'];
    const cell: MutableCell = {
      row: (this.place - this.column) / COLUMNS,
      column: this.column,
      value: value ?? MISSING,
      formula: null,
      format: style === undefined ? (this.context.formats[0] ?? 'General') : this.format(style),
    };
    if (this.formulaAttributes) this.formulas.add(cell, this.formula ?? '', this.formulaAttributes);
    this.cells.push(cell);
  }

  private value(): CellValue | null {
    if (this.inline !== null) return { kind: 'text', text: unescapeText(this.inline) };
    return cellValue(this.cell['t'], this.raw, this.context);
  }

  private format(style: string): string {
    return this.context.formats[wholeNumber(style) ?? 0] ?? 'General';
  }

  private merge(reference: string): void {
    const range = parseRange(reference);
    if (!range || (range.top === range.bottom && range.left === range.right)) return;
    this.context.budget.takeCells(1);
    this.merges.push(range);
  }
}
