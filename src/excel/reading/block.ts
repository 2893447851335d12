import type { Asked } from '../asked';

/** What the cells of a rectangle hold, as Excel tells it; row by row. */
export interface Block {
  readonly row: number;
  readonly column: number;
  /** Free of culture: numbers, booleans, text, errors as text. */
  readonly values: readonly (readonly unknown[])[];
  /** English, with « = »; the value itself where there is no formula. */
  readonly formulas: readonly (readonly unknown[])[];
  /** US codes; a blank cell has one too. */
  readonly formats: readonly (readonly unknown[])[];
}

export type Part = 'values' | 'formulas' | 'numberFormat';

/** Asks for some of it; what was not asked for is empty. */
export function askBlock(range: Excel.Range, parts: readonly Part[]): Asked<Block> {
  range.load(['rowIndex', 'columnIndex', ...parts]);
  const told = (part: Part): readonly (readonly unknown[])[] =>
    parts.includes(part) ? (range[part] as unknown[][]) : [];
  return () => ({
    row: range.rowIndex,
    column: range.columnIndex,
    values: told('values'),
    formulas: told('formulas'),
    formats: told('numberFormat'),
  });
}

/** Of blocks under each other, from the top. */
export function joined(blocks: readonly Block[]): Block {
  const [first] = blocks;
  if (!first) throw new RangeError('no block');
  return {
    row: first.row,
    column: first.column,
    values: blocks.flatMap(({ values }) => values),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    formats: blocks.flatMap(({ formats }) => formats),
  };
}
