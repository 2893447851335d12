import { contentOf, type Cell, type CellContent, type CellRef } from '../../sheets';
import type { Block } from '../reading/block';
import { cellsOf } from '../reading/cells';
import { blockFingerprint } from '../reading/fingerprint';
import type { SmallAnswers } from './askSmall';
import type { Answered } from './question';

const BLANK: CellContent = { kind: 'blank' };

/** The workbook at one moment, as far as it was looked at. */
export class Seen {
  private readonly used = new Map<string, readonly Cell[]>();
  private readonly byPlace = new Map<string, ReadonlyMap<string, Cell>>();

  constructor(
    readonly small: SmallAnswers,
    private readonly answered: readonly Answered[],
  ) {
    for (const { sheet, range, block } of answered) if (range === null) this.used.set(sheet, cellsOf(block));
  }

  /** The id of the sheet of that name; undefined where there is none. */
  idOf(name: string): string | undefined {
    return this.small.sheets.find((sheet) => sheet.name === name)?.id;
  }

  /** The cells of a sheet that hold something; formulas have their results where values were asked for. */
  cells(sheet: string): readonly Cell[] {
    return this.used.get(sheet) ?? [];
  }

  fingerprint(sheet: string): string {
    const all = this.answered.find(({ sheet: id, range }) => id === sheet && range === null);
    return all ? blockFingerprint(all.block) : '';
  }

  /** What a cell holds, its result included where it was looked at closely. */
  content({ sheet, row, column }: CellRef): CellContent {
    const id = this.idOf(sheet) ?? '';
    const close = this.blockAt(id, row, column, ({ formulas }) => formulas.length > 0);
    if (close) return contentIn(close, row, column);
    return contentOf(this.placed(id).get(`${row},${column}`));
  }

  /** The number format of a cell that was looked at closely, a blank one's too. */
  format({ sheet, row, column }: CellRef): string {
    const block = this.blockAt(this.idOf(sheet) ?? '', row, column, ({ formats }) => formats.length > 0);
    const format = block?.formats[row - block.row]?.[column - block.column];
    return typeof format === 'string' ? format : 'General';
  }

  isLocked({ sheet, row, column }: CellRef): boolean {
    const id = this.idOf(sheet);
    const found = this.small.locked.find(
      (one) =>
        one.sheet === id &&
        one.range.top <= row &&
        row <= one.range.bottom &&
        one.range.left <= column &&
        column <= one.range.right,
    );
    return found?.cells[row - found.range.top]?.[column - found.range.left] === true;
  }

  private blockAt(sheet: string, row: number, column: number, has: (block: Block) => boolean): Block | undefined {
    return this.answered.find(
      ({ sheet: id, range, block }) =>
        id === sheet &&
        range !== null &&
        has(block) &&
        range.top <= row &&
        row <= range.bottom &&
        range.left <= column &&
        column <= range.right,
    )?.block;
  }

  private placed(sheet: string): ReadonlyMap<string, Cell> {
    const known = this.byPlace.get(sheet);
    if (known) return known;
    const fresh = new Map(this.cells(sheet).map((cell) => [`${cell.row},${cell.column}`, cell]));
    this.byPlace.set(sheet, fresh);
    return fresh;
  }
}

function contentIn(block: Block, row: number, column: number): CellContent {
  const [i, j] = [row - block.row, column - block.column];
  const one = {
    row,
    column,
    values: [[block.values[i]?.[j]]],
    formulas: [[block.formulas[i]?.[j]]],
    formats: [],
  };
  const [cell] = cellsOf(one);
  return cell ? contentOf(cell) : BLANK;
}
