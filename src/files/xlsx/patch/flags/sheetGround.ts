import type { CellRange } from '../../../../sheets';
import { isTrue, wholeNumber } from '../../../attributes';
import { COLUMNS, packedPlace, parseRange } from '../../../place';
import { outline, type XmlElement } from '../../../xml';
import { SHEET_NAMESPACES } from '../../namespaces';
import type { PackageEditor } from '../packageEditor';
import { SheetSizes } from './sheetSizes';

/** What a worksheet says about the cells that are to carry flags. */
export interface SheetGround {
  readonly part: string;
  readonly text: string;
  /** Without the rows and cells of its data. */
  readonly root: XmlElement;
  readonly sizes: SheetSizes;
  /** The merged range that holds the cell (row * 16384 + column), or the cell alone. */
  rangeOf(place: number): CellRange;
  /** The index of its style: its own, else its row's, else its column's. */
  styleOf(place: number): number;
}

/** @param places row * 16384 + column of the cells that will be asked for */
export function sheetGround(editor: PackageEditor, part: string, places: readonly number[]): SheetGround {
  const text = editor.text(part);
  const sizes = new SheetSizes();
  const styles = new StyleReader(new Set(places), sizes);
  const root = outline(text, part, SHEET_NAMESPACES, (element) => (element.name === 'sheetData' ? styles : true));
  const list = (name: string): readonly XmlElement[] =>
    root.children.filter((child) => child.name === name).flatMap(({ children }) => children);
  for (const { name, attributes } of root.children) if (name === 'sheetFormatPr') sizes.defaults(attributes);
  for (const { attributes } of list('cols')) sizes.columns(attributes);
  const merges = list('mergeCells').flatMap(({ attributes }) => parseRange(attributes['ref'] ?? '') ?? []);
  const inMerge = mergeFinder(merges, places);
  return {
    part,
    text,
    root,
    sizes,
    rangeOf: (place) => inMerge.get(place) ?? rangeOfCell(place),
    styleOf: (place) => styles.of(place) ?? sizes.columnStyle(place % COLUMNS),
  };
}

function rangeOfCell(place: number): CellRange {
  const row = Math.floor(place / COLUMNS);
  const column = place % COLUMNS;
  return { top: row, left: column, bottom: row, right: column };
}

/** Which of the places lie in a merged range. Merges do not overlap, so that each row has few that cover a place. */
function mergeFinder(merges: readonly CellRange[], places: readonly number[]): ReadonlyMap<number, CellRange> {
  const found = new Map<number, CellRange>();
  const byRow = [...places].sort((a, b) => a - b);
  for (const merge of merges) {
    for (let i = firstAtLeast(byRow, merge.top * COLUMNS + merge.left); i < byRow.length; i++) {
      const place = byRow[i] ?? 0;
      const row = Math.floor(place / COLUMNS);
      if (row > merge.bottom) break;
      const column = place % COLUMNS;
      if (column >= merge.left && column <= merge.right) found.set(place, merge);
    }
  }
  return found;
}

function firstAtLeast(ordered: readonly number[], least: number): number {
  let from = 0;
  let to = ordered.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The styles of some cells, and of rows that have one; heights of rows on the way. */
class StyleReader {
  private readonly cells = new Map<number, number>();
  private readonly rows = new Map<number, number>();
  private readonly wantedRows: ReadonlySet<number>;
  private row = -1;
  private column = -1;
  private isWanted = false;

  constructor(
    private readonly wanted: ReadonlySet<number>,
    private readonly sizes: SheetSizes,
  ) {
    this.wantedRows = new Set([...wanted].map((place) => Math.floor(place / COLUMNS)));
  }

  open(name: string | null, _qualified: string, attributes: XmlElement['attributes']): void {
    if (name === 'c') {
      if (this.isWanted) this.cell(attributes);
    } else if (name === 'row') {
      this.row = (wholeNumber(attributes['r']) ?? this.row + 2) - 1;
      this.column = -1;
      this.isWanted = this.wantedRows.has(this.row);
      this.sizes.row(this.row, attributes);
      if (this.isWanted && isTrue(attributes['customFormat'])) this.rows.set(this.row, styleIn(attributes));
    }
  }

  text(): void {
    // Values do not matter here.
  }

  close(): void {
    // Nor does where things end.
  }

  of(place: number): number | undefined {
    return this.cells.get(place) ?? this.rows.get(Math.floor(place / COLUMNS));
  }

  private cell(attributes: XmlElement['attributes']): void {
    const reference = attributes['r'];
    const place = reference === undefined ? this.row * COLUMNS + this.column + 1 : packedPlace(reference);
    this.column = place % COLUMNS;
    if (this.wanted.has(place)) this.cells.set(place, styleIn(attributes));
  }
}

function styleIn(attributes: XmlElement['attributes']): number {
  return wholeNumber(attributes['s']) ?? 0;
}
