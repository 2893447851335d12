import type { Cell, CellValue } from '../../sheets';
import type { Block } from './block';

/** As `values` tells errors, whatever the language of Excel. */
const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|CALC!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!)$/;

/**
 * The cells of a block that hold something, by row, then by column; General where no formats were asked for. Without
 * values a formula has no result. The displayed text is not asked for: a narrow column shows « #### ».
 */
export function cellsOf(block: Block): readonly Cell[] {
  return block.formulas.flatMap((row, i) =>
    row.flatMap((formula, j): Cell[] => {
      const value = heldAt(block, i, j);
      if (value === null) return [];
      const text = formulaText(formula, block.values[i]?.[j]);
      const format = block.formats[i]?.[j];
      return [
        {
          row: block.row + i,
          column: block.column + j,
          value,
          formula: text,
          format: typeof format === 'string' ? format : 'General',
        },
      ];
    }),
  );
}

/** Null for a cell that holds nothing. */
function heldAt({ values, formulas }: Block, row: number, column: number): CellValue | null {
  const formula = formulas[row]?.[column];
  const isFormula = formulaText(formula, values[row]?.[column]) !== null;
  if (values.length === 0) return isFormula ? { kind: 'missing' } : valueOf(formula);
  return valueOf(values[row]?.[column]) ?? (isFormula ? { kind: 'text', text: '' } : null);
}

/** A text that begins with « = » is its own value; a formula never is. */
function formulaText(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || !/^=./s.test(formula) || formula === value) return null;
  return formula.slice(1);
}

export function valueOf(value: unknown): CellValue | null {
  if (typeof value === 'number') return { kind: 'number', raw: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'string' || value === '') return null;
  return ERROR.test(value) ? { kind: 'error', code: value } : { kind: 'text', text: value };
}
