import { tokenize } from '@borgar/fx/xlsx';
import { columnIndex, columnLetters } from '../../sheets';
import { COLUMNS, ROWS } from '../place';

/** A formula cut where its references stand, ready to be written for any cell of its group. */
type Piece = string | { readonly prefix: string; readonly ends: readonly End[] };

/** One side of a reference; null row for a whole column, null column for a whole row. */
interface End {
  readonly column: number | null;
  readonly fixedColumn: boolean;
  readonly row: number | null;
  readonly fixedRow: boolean;
}

const REFERENCES = new Set(['range', 'range_beam', 'range_ternary']);
const END = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** A shared formula as its first cell has it, written out for the others. */
export class SharedFormula {
  private pieces: readonly Piece[] | null = null;

  constructor(
    private readonly formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** The formula for another cell: relative references moved, `#REF!` for those that fall off the sheet. */
  at(row: number, column: number): string {
    this.pieces ??= cut(this.formula);
    const down = row - this.row;
    const right = column - this.column;
    let written = '';
    for (const piece of this.pieces) written += typeof piece === 'string' ? piece : write(piece, down, right);
    return written;
  }
}

function cut(formula: string): Piece[] {
  return tokenize(formula, { mergeRefs: true }).map(({ type, value }) =>
    REFERENCES.has(type) ? (reference(value) ?? value) : value,
  );
}

/** « 'My sheet'!$A1:B$2 » apart; null where it is not of that form (then it is left as it is). */
function reference(token: string): Piece | null {
  const bang = token.lastIndexOf('!') + 1;
  const ends: End[] = [];
  for (const side of token.slice(bang).split(':')) {
    const match = END.exec(side);
    if (!match || (!match[2] && !match[4])) return null;
    const [, first, letters, second, digits] = match;
    ends.push({
      column: letters ? columnIndex(letters) : null,
      fixedColumn: Boolean(letters) && first === '$',
      row: digits ? Number(digits) - 1 : null,
      fixedRow: letters ? second === '$' : first === '$' || second === '$',
    });
  }
  return { prefix: token.slice(0, bang), ends };
}

function write(piece: Exclude<Piece, string>, down: number, right: number): string {
  const sides: string[] = [];
  for (const end of piece.ends) {
    let side = '';
    if (end.column !== null) {
      const column = end.fixedColumn ? end.column : end.column + right;
      if (column < 0 || column >= COLUMNS) return `${piece.prefix}#REF!`;
      side = (end.fixedColumn ? '$' : '') + columnLetters(column);
    }
    if (end.row !== null) {
      const row = end.fixedRow ? end.row : end.row + down;
      if (row < 0 || row >= ROWS) return `${piece.prefix}#REF!`;
      side += (end.fixedRow ? '$' : '') + String(row + 1);
    }
    sides.push(side);
  }
  return piece.prefix + sides.join(':');
}
