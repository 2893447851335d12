import { cellAddress, type Cell, type Snapshot } from '../sheets';

/** One line of `cofisol cells`, as report.md has it. */
export interface CellLine {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'formula';
  /** A formula's cached value; null where it has none. */
  readonly value: string | null;
  readonly formula: string | null;
  readonly format: string;
}

/** All cells that are not empty, sheet by sheet, by row and column. */
export function* cells(snapshot: Snapshot): Generator<CellLine> {
  for (const sheet of snapshot.sheets) {
    for (const cell of sheet.cells) {
      const { value, formula, format } = cell;
      const kind = formula !== null || value.kind === 'missing' ? 'formula' : value.kind;
      yield { sheet: sheet.name, cell: cellAddress(cell.row, cell.column), kind, value: asText(cell), formula, format };
    }
  }
}

function asText({ value }: Cell): string | null {
  switch (value.kind) {
    case 'number':
      return value.raw;
    case 'text':
      return value.text;
    case 'boolean':
      return String(value.value);
    case 'error':
      return value.code;
    case 'missing':
      return null;
  }
}
