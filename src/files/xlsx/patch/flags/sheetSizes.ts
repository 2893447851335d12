import { isTrue, wholeNumber } from '../../../attributes';
import { COLUMNS } from '../../../place';
import type { XmlElement } from '../../../xml';

type Attributes = XmlElement['attributes'];

/** Heights of rows and widths of columns in pixels (96 to the inch), to place the box of a note. */
export class SheetSizes {
  private readonly heights = new Map<number, number>();
  private readonly bands: {
    readonly from: number;
    readonly to: number;
    readonly width: number;
    readonly style: number;
  }[] = [];
  private rowHeight = 20;
  private columnWidth = 64;

  defaults(attributes: Attributes): void {
    const width = Number(attributes['defaultColWidth']);
    if (width >= 0) this.columnWidth = pixels(width);
    const height = Number(attributes['defaultRowHeight']);
    if (height > 0) this.rowHeight = Math.round((height * 4) / 3);
    if (isTrue(attributes['zeroHeight'])) this.rowHeight = 0;
  }

  columns(attributes: Attributes): void {
    const from = (wholeNumber(attributes['min']) ?? 1) - 1;
    const to = Math.min(COLUMNS, wholeNumber(attributes['max']) ?? from + 1) - 1;
    const width = attributes['width'] === undefined ? this.columnWidth : pixels(Number(attributes['width']));
    const style = wholeNumber(attributes['style']) ?? 0;
    this.bands.push({ from, to, width: isTrue(attributes['hidden']) ? 0 : width, style });
  }

  row(row: number, attributes: Attributes): void {
    if (isTrue(attributes['hidden'])) this.heights.set(row, 0);
    else if (attributes['ht'] !== undefined) this.heights.set(row, Math.round((Number(attributes['ht']) * 4) / 3));
  }

  height(row: number): number {
    return this.heights.get(row) ?? this.rowHeight;
  }

  width(column: number): number {
    return this.bandOf(column)?.width ?? this.columnWidth;
  }

  columnStyle(column: number): number {
    return this.bandOf(column)?.style ?? 0;
  }

  private bandOf(column: number): { readonly width: number; readonly style: number } | undefined {
    return this.bands.find(({ from, to }) => column >= from && column <= to);
  }
}

/** A width in characters of the default font, which are 7 pixels wide with 5 beside. */
function pixels(width: number): number {
  return width > 0 ? Math.round(width * 7) : 0;
}
