import { isTrue, wholeNumber } from '../attributes';
import { COLUMNS, packedPlace, ROWS } from '../place';
import { SHEET_NAMESPACES } from '../xlsx/namespaces';
import { parseXml, type Attributes, type XmlHandler } from '../xml';
import type { ColumnAppearance, RowAppearance, SheetAppearance } from './appearance';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, heightInPixels, widthInPixels } from './sizes';
import { StyledCells } from './styledCells';

/** @throws FileProblem malformed-xml */
export function readSheetAppearance(bytes: Uint8Array, part: string, cellsLimit: number): SheetAppearance {
  const reader = new SheetReader(cellsLimit);
  parseXml(bytes, part, SHEET_NAMESPACES, reader);
  return reader.appearance();
}

const HOLDERS = new Set(['worksheet', 'sheetViews', 'sheetView', 'cols', 'sheetData', 'row']);

class SheetReader implements XmlHandler {
  private columnWidth = DEFAULT_COLUMN_WIDTH;
  private rowHeight = DEFAULT_ROW_HEIGHT;
  private readonly columns: ColumnAppearance[] = [];
  private readonly rows = new Map<number, RowAppearance>();
  private readonly cells: StyledCells;
  private gridLines = true;
  private frozen = { rows: 0, columns: 0 };
  private row = -1;
  private column = -1;

  constructor(cellsLimit: number) {
    this.cells = new StyledCells(cellsLimit);
  }

  open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'row':
        this.openRow(attributes);
        break;
      case 'col':
        this.openColumn(attributes);
        break;
      case 'sheetFormatPr':
        this.defaults(attributes);
        break;
      case 'sheetView':
        if (attributes['showGridLines'] !== undefined) this.gridLines = isTrue(attributes['showGridLines']);
        break;
      case 'pane':
        this.freeze(attributes);
        break;
      default:
    }
    return HOLDERS.has(name);
  }

  appearance(): SheetAppearance {
    const { columnWidth, rowHeight, rows, gridLines, frozen } = this;
    const columns = this.columns.sort((a, b) => a.from - b.from);
    return { columnWidth, rowHeight, columns, rows, cells: this.cells.inOrder(), gridLines, frozen };
  }

  private defaults(attributes: Attributes): void {
    this.columnWidth = widthInPixels(attributes['defaultColWidth']) ?? DEFAULT_COLUMN_WIDTH;
    this.rowHeight = heightInPixels(attributes['defaultRowHeight']) ?? DEFAULT_ROW_HEIGHT;
  }

  private freeze(attributes: Attributes): void {
    const state = attributes['state'];
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    this.frozen = { rows: wholeNumber(attributes['ySplit']) ?? 0, columns: wholeNumber(attributes['xSplit']) ?? 0 };
  }

  private openColumn(attributes: Attributes): void {
    const from = (wholeNumber(attributes['min']) ?? 1) - 1;
    const to = Math.min(COLUMNS, wholeNumber(attributes['max']) ?? from + 1) - 1;
    const width = widthInPixels(attributes['width']) ?? this.columnWidth;
    if (from <= to) this.columns.push({ from, to, width, look: wholeNumber(attributes['style']) ?? 0 });
  }

  private openRow(attributes: Attributes): void {
    this.row = Math.min(ROWS, wholeNumber(attributes['r']) ?? this.row + 2) - 1;
    this.column = -1;
    const height = heightInPixels(attributes['ht']);
    const look = isTrue(attributes['customFormat']) ? wholeNumber(attributes['s']) : null;
    if (height !== null || look !== null) this.rows.set(this.row, { height, look });
  }

  private openCell(attributes: Attributes): void {
    const reference = attributes['r'];
    const place = reference === undefined ? this.row * COLUMNS + this.column + 1 : packedPlace(reference);
    this.column = place % COLUMNS;
    // One without a style is plain, whatever its row or its column looks like.
    if (place >= 0) this.cells.add((place - this.column) / COLUMNS, this.column, wholeNumber(attributes['s']) ?? 0);
  }
}
