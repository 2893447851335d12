import { sameContent, type CellContent, type CellRange, type CellRef, type SheetSnapshot } from '../../../src/sheets';
import { contentOf } from '../../../src/sheets';
import { accessDenied, notPermitted, NotEmulated } from '../wire/errors';
import { contains, eachCell, type Area } from './area';
import { BLANK, type CellState } from './cellState';
import type { ConditionalFormat } from './conditionalFormat';
import type { Made } from './made';
import type { Original } from './original';

const COLUMNS = 16_384;

export function placeOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

interface Origin {
  readonly snapshot: SheetSnapshot;
  readonly workbook: Original;
}

/** A sheet of the emulated workbook: what it was in the file, and what has been done to it since. */
export class Sheet {
  name: string;
  visibility: string;
  conditionalFormats: ConditionalFormat[] = [];
  /** The names that are local to it, by name; formulas with « = ». */
  readonly names = new Map<string, { formula: string; visible: boolean }>();
  /** What a sheet that was added looks like; null for one that was in the file. */
  readonly made: Made | null;
  /** Whoever protected it since it was opened; null where it is as in the file. */
  protectedNow: boolean | null = null;
  private readonly original = new Map<number, CellState>();
  private readonly changed = new Map<number, CellState>();

  constructor(
    readonly id: string,
    name: string,
    readonly origin: Origin | null,
    made: Made | null,
  ) {
    this.name = name;
    this.made = made;
    const visibility = origin?.snapshot.visibility ?? 'visible';
    this.visibility = visibility.slice(0, 1).toUpperCase() + visibility.slice(1);
    for (const cell of origin?.snapshot.cells ?? []) {
      const state = { content: contentOf(cell), format: cell.format, quoted: false };
      this.original.set(placeOf(cell.row, cell.column), state);
    }
  }

  at(row: number, column: number): CellState {
    const place = placeOf(row, column);
    return this.changed.get(place) ?? this.originalAt(row, column);
  }

  /** Changes what one cell holds. The others of a merged range swallow what is put into them, as in Excel. */
  put(row: number, column: number, state: CellState): void {
    if (this.isSwallowed(row, column)) return;
    const before = this.originalAt(row, column);
    const place = placeOf(row, column);
    if (sameState(before, state)) this.changed.delete(place);
    else this.changed.set(place, state);
  }

  /** @throws ExcelError AccessDenied for a cell that the protection of the sheet locks */
  checkWrite(area: Area, what: 'content' | 'format'): void {
    const options = this.protection();
    if (!options) return;
    if (what === 'format' ? !options.allowFormatCells : this.lockedIn(area).includes(true)) throw accessDenied();
  }

  /** Null for a sheet that is not protected. */
  protection(): { readonly allowFormatCells: boolean } | null {
    if (this.protectedNow === false) return null;
    const attributes = this.origin?.workbook.protection(this.origin.snapshot.name);
    if (attributes) return { allowFormatCells: ['0', 'false'].includes(attributes['formatCells'] ?? '1') };
    return this.protectedNow === true || this.made?.isProtected === true ? { allowFormatCells: false } : null;
  }

  /** Whether each cell of an area would be locked under a protection. */
  lockedIn(area: CellRange): readonly boolean[] {
    const cells = cellsOf(this.origin?.snapshot.name ?? this.name, area);
    if (this.made) return cells.map(({ row, column }) => this.made?.styles.get(placeOf(row, column))?.locked !== false);
    const attributes = this.origin?.workbook.protection(this.origin.snapshot.name);
    if (!this.origin || !attributes) return cells.map(() => true);
    return this.origin.workbook.locked(this.origin.snapshot.name, cells);
  }

  /** The cells that hold something; A1 alone for an empty sheet. */
  usedRange(): CellRange {
    let range: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [place, { content }] of [...this.original, ...this.changed]) {
      if (content.kind === 'blank' || (this.changed.get(place) ?? { content }).content.kind === 'blank') continue;
      const row = Math.floor(place / COLUMNS);
      const column = place % COLUMNS;
      range ??= { top: row, left: column, bottom: row, right: column };
      range.top = Math.min(range.top, row);
      range.bottom = Math.max(range.bottom, row);
      range.left = Math.min(range.left, column);
      range.right = Math.max(range.right, column);
    }
    return range ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** The number formats of an area, those of blank cells too, read from the file at once. */
  loadFormats(area: CellRange): void {
    if (!this.origin) return;
    const name = this.origin.snapshot.name;
    const unknown = cellsOf(name, area).filter(({ row, column }) => !this.original.has(placeOf(row, column)));
    this.origin.workbook.formats(unknown).forEach((format, i) => {
      const cell = unknown[i];
      if (cell) this.original.set(placeOf(cell.row, cell.column), { content: BLANK, format, quoted: false });
    });
  }

  /** What has changed since the file was opened, by row, then by column. */
  changes(): readonly {
    readonly row: number;
    readonly column: number;
    readonly before: CellState;
    readonly now: CellState;
  }[] {
    return [...this.changed]
      .sort(([a], [b]) => a - b)
      .map(([place, now]) => {
        const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
        return { row, column, before: this.originalAt(row, column), now };
      });
  }

  /** What an add-in sets on a sheet that it added; on another one the emulation can't save it. */
  dressing(what: string): Made {
    if (!this.made) throw new NotEmulated(`${what} of a sheet that was in the file`);
    if (this.made.isProtected) throw notPermitted();
    return this.made;
  }

  private originalAt(row: number, column: number): CellState {
    const known = this.original.get(placeOf(row, column));
    if (known || !this.origin) return known ?? { content: BLANK, format: 'General', quoted: false };
    this.loadFormatsAround(row, column);
    return this.originalAt(row, column);
  }

  /** Those of a whole neighbourhood: asking the file costs the same for one and for many. */
  private loadFormatsAround(row: number, column: number): void {
    const used = this.usedRange();
    const near = { top: 0, left: 0, bottom: used.bottom + 30, right: used.right + 10 };
    const isNear = contains(near, row, column) && near.bottom * near.right < 500_000;
    this.loadFormats(isNear ? near : { top: row, left: column, bottom: row, right: column });
  }

  private isSwallowed(row: number, column: number): boolean {
    const merge = this.origin?.snapshot.merges.find((one) => contains(one, row, column));
    return merge !== undefined && !(merge.top === row && merge.left === column);
  }
}

function cellsOf(sheet: string, area: CellRange): readonly CellRef[] {
  const cells: CellRef[] = [];
  eachCell(area, (row, column) => cells.push({ sheet, row, column }));
  return cells;
}

/** A text entered with an apostrophe where there was none shows the green corner of Excel: it is another cell. */
function sameState(a: CellState, b: CellState): boolean {
  return sameKind(a.content, b.content) && a.format === b.format && a.quoted === b.quoted;
}

function sameKind(a: CellContent, b: CellContent): boolean {
  return sameContent(a, b);
}
