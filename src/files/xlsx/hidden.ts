import type { Cell } from '../../sheets';
import type { Attributes } from '../xml';
import { isTrue, wholeNumber } from '../attributes';
import { COLUMNS } from '../place';

interface Lines {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Hidden rows and columns: marked so, of no height or width, or hidden by the sheet's default. */
export class HiddenLines {
  private readonly hiddenRows = new Set<number>();
  private readonly shownRows = new Set<number>();
  private readonly columns: { readonly from: number; readonly to: number; readonly hidden: boolean }[] = [];
  private rowsByDefault = false;
  private columnsByDefault = false;

  defaults(attributes: Attributes): void {
    this.rowsByDefault = isTrue(attributes['zeroHeight']);
    this.columnsByDefault = attributes['defaultColWidth'] !== undefined && Number(attributes['defaultColWidth']) === 0;
  }

  column(attributes: Attributes): void {
    const from = (wholeNumber(attributes['min']) ?? 1) - 1;
    const to = Math.min(COLUMNS, wholeNumber(attributes['max']) ?? from + 1) - 1;
    const width = attributes['width'];
    this.columns.push({
      from,
      to,
      hidden: isTrue(attributes['hidden']) || (width !== undefined && Number(width) === 0),
    });
  }

  row(row: number, attributes: Attributes): void {
    const height = attributes['ht'];
    if (isTrue(attributes['hidden']) || (height !== undefined && Number(height) === 0)) this.hiddenRows.add(row);
    else if (this.rowsByDefault) this.shownRows.add(row);
  }

  /** Those within the range of the cells; what is hidden beyond concerns nobody and may be a million rows. */
  within(cells: readonly Cell[]): Lines {
    const lastRow = cells.at(-1)?.row ?? -1;
    let lastColumn = -1;
    for (const cell of cells) if (cell.column > lastColumn) lastColumn = cell.column;
    const hiddenRows = new Set<number>();
    for (const row of this.hiddenRows) if (row <= lastRow) hiddenRows.add(row);
    if (this.rowsByDefault) for (let row = 0; row <= lastRow; row++) if (!this.shownRows.has(row)) hiddenRows.add(row);
    return { hiddenRows, hiddenColumns: this.hiddenColumns(lastColumn) };
  }

  private hiddenColumns(last: number): Set<number> {
    const hidden = new Set<number>();
    if (this.columnsByDefault) for (let column = 0; column <= last; column++) hidden.add(column);
    for (const band of this.columns) {
      for (let column = band.from; column <= Math.min(band.to, last); column++) {
        if (band.hidden) hidden.add(column);
        else hidden.delete(column);
      }
    }
    return hidden;
  }
}
