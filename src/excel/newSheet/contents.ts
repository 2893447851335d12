import type { CellContent, CellStyle, NewCell, NewSheet } from '../../sheets';
import { entered } from '../steps/entered';
import { PER_ACTION, type Step } from '../steps/step';
import { cellProperties } from './cellProperties';

/** Rows that are written at once: each step can go alone. */
const CELLS_AT_ONCE = 5000;

const BLANK: CellContent = { kind: 'blank' };
const PLAIN: CellStyle = {};

/** Contents, number formats and looks of all cells, some rows at once. */
export function contentSteps({ name, rows }: NewSheet): readonly Step[] {
  const columns = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  if (columns === 0) return [];
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const steps: Step[] = [];
  for (let top = 0; top < rows.length; top += step) {
    const cells = rows.slice(top, top + step).map((row) => inColumns(row.cells, columns));
    steps.push(rowsStep(name, top, cells));
  }
  return steps;
}

type Placed = Pick<NewCell, 'content' | 'style'>;

function inColumns(cells: readonly NewCell[], columns: number): readonly Placed[] {
  const row: Placed[] = Array.from({ length: columns }, () => ({ content: BLANK }));
  for (const cell of cells) row[cell.column] = cell;
  return row;
}

function rowsStep(name: string, top: number, rows: readonly (readonly Placed[])[]): Step {
  const contents = rows.map((row) => row.map(({ content }) => entered(content)));
  const formats = rows.map((row) => row.map(({ style }) => style?.format ?? 'General'));
  const looks = rows.map((row) => row.map(({ style }) => cellProperties(style ?? PLAIN)));
  return {
    size: JSON.stringify([contents, formats, looks]).length + 3 * PER_ACTION,
    run: ({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRangeByIndexes(top, 0, rows.length, contents[0]?.length ?? 0);
      // Contents first: in a cell of format « @ » a formula or a number would become text.
      range.formulas = contents;
      range.numberFormat = formats;
      range.setCellProperties(looks);
    },
  };
}
