import { FileProblem } from '../problem';

/** Rows, columns and looks of cells, packed: three numbers a cell. */
export class StyledCells {
  private packed = new Int32Array(3 * 256);
  private length = 0;
  private sorted = true;

  constructor(private readonly limit: number) {}

  /** @throws FileProblem over-limit */
  add(row: number, column: number, look: number): void {
    if (this.length / 3 >= this.limit) throw new FileProblem('over-limit', { detail: 'cells', limit: this.limit });
    if (this.length === this.packed.length) {
      const wider = new Int32Array(this.packed.length * 2);
      wider.set(this.packed);
      this.packed = wider;
    }
    const before = this.length - 3;
    if (before >= 0 && comesAfter(this.packed, before, row, column)) this.sorted = false;
    this.packed.set([row, column, look], this.length);
    this.length += 3;
  }

  /** By row, then by column. */
  inOrder(): Int32Array {
    const cells = this.packed.slice(0, this.length);
    if (this.sorted) return cells;
    const places = Array.from({ length: this.length / 3 }, (_, i) => 3 * i);
    places.sort((a, b) => cells[a]! - cells[b]! || cells[a + 1]! - cells[b + 1]!);
    return Int32Array.from(places.flatMap((at) => [cells[at]!, cells[at + 1]!, cells[at + 2]!]));
  }
}

function comesAfter(packed: Int32Array, at: number, row: number, column: number): boolean {
  const other = packed[at]!;
  return other > row || (other === row && packed[at + 1]! > column);
}
