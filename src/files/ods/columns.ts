import type { Attributes } from '../xml';

interface Band {
  readonly from: number;
  readonly to: number;
  readonly style: string | undefined;
  readonly hidden: boolean;
}

/** The columns of a table as the file repeats them: their default cell style and whether they are hidden. */
export class Columns {
  private readonly bands: Band[] = [];
  private next = 0;

  add(a: Attributes, repeat: number, inHiddenGroup: boolean): void {
    const visibility = a['table:visibility'];
    const hidden = inHiddenGroup || visibility === 'collapse' || visibility === 'filter';
    this.bands.push({ from: this.next, to: this.next + repeat - 1, style: a['table:default-cell-style-name'], hidden });
    this.next += repeat;
  }

  defaultStyle(column: number): string | undefined {
    let [low, high] = [0, this.bands.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const band = this.bands[middle]!;
      if (column < band.from) high = middle - 1;
      else if (column > band.to) low = middle + 1;
      else return band.style;
    }
    return undefined;
  }

  /** Hidden columns up to the last that holds a cell. */
  hidden(last: number): Set<number> {
    const hidden = new Set<number>();
    for (const band of this.bands) {
      if (band.hidden) for (let column = band.from; column <= Math.min(band.to, last); column++) hidden.add(column);
    }
    return hidden;
  }
}
