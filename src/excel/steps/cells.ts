import { joinedAreas, type CellRange } from '../../sheets';
import { areaOf } from '../looking/covers';
import { rangeAt } from '../looking/question';
import type { PlannedCell } from '../writing/plan';
import { entered } from './entered';
import { PER_ACTION, type Step } from './step';

/** Contents and number formats of the cells of one sheet: neighbours are written together, nothing between them is touched. */
export function cellSteps(sheet: string, cells: readonly PlannedCell[]): readonly Step[] {
  const contents = cells.flatMap(({ cell, content }) => (content ? [{ ...cell, value: entered(content) }] : []));
  const formats = cells.flatMap(({ cell, format }) => (format === null ? [] : [{ ...cell, value: format }]));
  return [
    ...steps(sheet, contents, (range, values) => {
      range.formulas = values;
    }),
    ...steps(sheet, formats, (range, values) => {
      range.numberFormat = values;
    }),
  ];
}

interface Valued {
  readonly row: number;
  readonly column: number;
  readonly value: number | boolean | string;
}

function steps(
  sheet: string,
  cells: readonly (Valued & { readonly sheet: string })[],
  set: (range: Excel.Range, values: Valued['value'][][]) => void,
): readonly Step[] {
  const values = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  return joinedAreas(cells.map(areaOf)).map((area) => {
    const written = valuesIn(area, values);
    return {
      size: JSON.stringify(written).length + PER_ACTION,
      run: ({ workbook }) => {
        set(rangeAt(workbook.worksheets.getItem(sheet), area), written);
      },
    };
  });
}

function valuesIn({ top, left, bottom, right }: CellRange, values: ReadonlyMap<string, Valued['value']>) {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => values.get(`${top + i},${left + j}`) ?? ''),
  );
}
