import type { CellRange } from '../../../../sheets';
import { FileProblem } from '../../../problem';
import { wholeNumber } from '../../../attributes';
import { COLUMNS, packedPlace, parseRange } from '../../../place';
import { outline, type Inside, type XmlElement } from '../../../xml';
import { SHEET_NAMESPACES } from '../../namespaces';
import type { Placed, PlacedCell, PlacedRow, SharedUse, SheetLayout } from './layout';
import type { Targets } from './targets';

type Building<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Goes once over a worksheet and keeps the places of what a patch of these cells needs, no tree of all the cells.
 * @throws FileProblem where the sheet cannot be read
 */
export function scanSheet(text: string, part: string, targets: Targets): SheetLayout {
  const scanner = new SheetDataScanner(part, targets);
  const root = outline(text, part, SHEET_NAMESPACES, ({ name, parent }) =>
    name === 'sheetData' && parent?.name === 'worksheet' ? scanner : true,
  );
  if (root.name !== 'worksheet') throw new FileProblem('missing-part', { part });
  const sheetData = root.children.find(({ name }) => name === 'sheetData') ?? null;
  const { rows, wantedRows, cells, shared, arrays, otherFormulas } = scanner;
  return { part, text, root, sheetData, rows, wantedRows, cells, shared, arrays, otherFormulas };
}

/** Rows are its children, cells theirs, formulas and values theirs. */
class SheetDataScanner implements Inside {
  readonly rows: { row: number; start: number }[] = [];
  readonly wantedRows = new Map<number, PlacedRow>();
  readonly cells = new Map<number, PlacedCell>();
  readonly shared: SharedUse[] = [];
  readonly arrays: CellRange[] = [];
  otherFormulas = 0;

  private readonly wanted: ReadonlySet<number>;
  private depth = 0;
  private row = -1;
  private column = -1;
  private inRow = false;
  private rowElement: (Building<PlacedRow> & { cells: { column: number; start: number }[] }) | null = null;
  private inCell = false;
  private place = 0;
  private cell: (Building<PlacedCell> & { children: Placed[]; names: (string | null)[] }) | null = null;
  private before: Building<PlacedCell> | null = null;
  private child: Building<Placed> | null = null;
  private sharedFormula: string | null = null;

  constructor(
    private readonly part: string,
    private readonly targets: Targets,
  ) {
    this.wanted = new Set([...targets.keys()].map((place) => Math.floor(place / COLUMNS)));
  }

  open(name: string | null, qualified: string, attributes: XmlElement['attributes'], start: number, end: number): void {
    const depth = ++this.depth;
    if (depth === 1) {
      this.inRow = name === 'row';
      if (this.inRow) this.openRow(placed(qualified, attributes, start, end));
    } else if (depth === 2) {
      this.inCell = this.inRow && name === 'c';
      if (this.inCell) this.openCell(qualified, attributes, start, end);
    } else if (depth === 3 && this.inCell) this.openChild(name, placed(qualified, attributes, start, end));
  }

  text(text: string): void {
    if (this.sharedFormula !== null) this.sharedFormula += text;
  }

  close(start: number, end: number): void {
    const depth = this.depth--;
    if (depth === 3 && this.child) {
      finish(this.child, start, end);
      this.closeFormula(this.child);
      this.child = null;
    } else if (depth === 2 && this.inCell) {
      if (this.cell) finish(this.cell, start, end);
      this.cell = null;
      this.inCell = false;
    } else if (depth === 1 && this.inRow) {
      if (this.rowElement) finish(this.rowElement, start, end);
      this.rowElement = null;
      this.inRow = false;
    }
  }

  private openRow(element: Building<Placed>): void {
    this.row = (wholeNumber(element.attributes['r']) ?? this.row + 2) - 1;
    this.column = -1;
    this.before = null;
    this.rows.push({ row: this.row, start: element.start });
    this.rowElement = this.wanted.has(this.row) ? { ...element, cells: [] } : null;
    if (this.rowElement && !this.wantedRows.has(this.row)) this.wantedRows.set(this.row, this.rowElement);
  }

  private openCell(qualified: string, attributes: XmlElement['attributes'], start: number, end: number): void {
    const reference = attributes['r'];
    this.place = reference === undefined ? this.row * COLUMNS + this.column + 1 : packedPlace(reference);
    if (this.place < 0) throw new FileProblem('damaged', { part: this.part, detail: 'reference' });
    this.column = this.place % COLUMNS;
    if (this.before && reference === undefined) this.before.placesNext = true;
    this.before = null;
    this.rowElement?.cells.push({ column: this.column, start });
    if (!this.targets.has(this.place)) return;
    this.cell = {
      qualified,
      attributes,
      start,
      openEnd: end,
      closeStart: end,
      end,
      isEmpty: false,
      children: [],
      names: [],
      placesNext: false,
    };
    this.before = this.cell;
    this.cells.set(this.place, this.cell);
  }

  private openChild(name: string | null, element: Building<Placed>): void {
    this.child = element;
    this.cell?.children.push(element);
    this.cell?.names.push(name);
    if (name !== 'f') return;
    if (this.targets.get(this.place)?.content == null) this.otherFormulas++;
    const type = element.attributes['t'];
    if (type === 'shared') this.sharedFormula = '';
    else if (type === 'array' || type === 'dataTable') {
      const range = parseRange(element.attributes['ref'] ?? '');
      const isOneCell = range?.top === range?.bottom && range?.left === range?.right;
      if (range && (type === 'dataTable' || !isOneCell)) this.arrays.push(range);
    }
  }

  private closeFormula(element: Placed): void {
    if (this.sharedFormula === null) return;
    const formula = this.sharedFormula.startsWith('=') ? this.sharedFormula.slice(1) : this.sharedFormula;
    this.shared.push({ place: this.place, group: element.attributes['si'] ?? '', formula, element });
    this.sharedFormula = null;
  }
}

function placed(qualified: string, attributes: XmlElement['attributes'], start: number, end: number): Building<Placed> {
  return { qualified, attributes, start, openEnd: end, closeStart: end, end, isEmpty: false };
}

function finish(element: Building<Placed>, start: number, end: number): void {
  element.isEmpty = start === end;
  element.closeStart = start;
  element.end = end;
}
