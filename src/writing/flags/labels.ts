import type { ReadableCheck } from '../../checking';
import { groupBy } from '../../contract';
import { parseCellRef, type CellRef } from '../../sheets';
import type { CellIndex } from './cellIndex';
import { cellSet, type CellSet } from './cellSet';
import { onceAsked } from './onceAsked';

/**
 * Finds the cell that labels one where no mark shows (blank, or an error), to be marked in its place: what covers it where it is merged; else, on its
 * row, the title or number of the action, a header of the reading, or the nearest text to the left; else the header of
 * its column. Null where nothing does.
 */
export function labelFinder(check: ReadableCheck, cells: CellIndex): (blank: CellRef) => CellRef | null {
  // Many a workbook of thousands of figures has no cell that needs a label.
  const headers = onceAsked(() => check.sheets.flatMap((sheet) => sheet.headers.map(({ cell }) => cell)));
  const ofRow = onceAsked(() => groupBy([...titleCells(check), ...headers()], rowKey));
  const ofColumn = onceAsked(() => groupBy(headers(), columnKey));
  const figures = onceAsked(() => figureCells(check));
  const shows = (at: CellRef): boolean => cells.showsMark(at);

  const onRow = (blank: CellRef): CellRef | null =>
    ofRow()
      .get(rowKey(blank))
      ?.find((label) => label.column < blank.column && shows(label)) ?? textBefore(blank, { row: 0, column: -1 });
  const above = (blank: CellRef): CellRef | null =>
    ofColumn()
      .get(columnKey(blank))
      ?.findLast((header) => header.row < blank.row && shows(header)) ?? textBefore(blank, { row: -1, column: 0 });

  /** The nearest words in a direction, merged cells by their top-left one; words in an amount's place are no label. */
  function textBefore(from: CellRef, step: Pick<CellRef, 'row' | 'column'>): CellRef | null {
    let [row, column] = [from.row + step.row, from.column + step.column];
    for (; row >= 0 && column >= 0; row += step.row, column += step.column) {
      const at = cells.anchor({ sheet: from.sheet, row, column });
      const cell = cells.get(at);
      const isLabel = cell?.value.kind === 'text' && /\p{L}/u.test(cell.value.text);
      if (isLabel && !figures().has(at)) return at;
    }
    return null;
  }

  return (blank) => {
    const anchor = cells.anchor(blank);
    return shows(anchor) ? anchor : (onRow(blank) ?? above(blank));
  };
}

function titleCells(check: ReadableCheck): readonly CellRef[] {
  return check.actions.flatMap(({ action }) => [action.cells.title ?? [], action.cells.id ?? []].flat());
}

/** Cells that hold a figure, or what stands in the place of one. */
function figureCells(check: ReadableCheck): CellSet {
  const figures = cellSet();
  for (const { action } of check.actions) {
    for (const { cells, funders } of action.lines) {
      for (const at of Object.values(cells).flat()) figures.add(at);
      for (const { cell } of funders) figures.add(cell);
    }
  }
  for (const { code, cells } of check.findings) {
    if (IN_PLACE_OF_FIGURES.has(code))
      for (const at of cells.flatMap((text) => parseCellRef(text) ?? [])) figures.add(at);
  }
  return figures;
}

const IN_PLACE_OF_FIGURES: ReadonlySet<string> = new Set(['cellule-illisible', 'montant-ambigu', 'nombre-en-texte']);

const rowKey = ({ sheet, row }: CellRef): string => `${sheet}!${row}`;
const columnKey = ({ sheet, column }: CellRef): string => `${sheet}!!${column}`;
