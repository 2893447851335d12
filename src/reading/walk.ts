import { withGrantedAmounts } from './askedAndGranted';
import { bandAt, isComment } from './bands';
import { columnsOf, type Column } from './columns';
import { withExecution } from './executionColumns';
import { withFollowUp } from './followUp/columns';
import { isAmountLike, type Grid, type GridCell, type GridRow } from './grid';
import { keyValuesOf, keyValuesUnder, type KeyRole, type KeyValue } from './keyvalues';
import { withGroupYears } from './groupYears';
import { withRemainders } from './remainders';
import {
  axisTitleOf,
  ficheTitleOf,
  noAxisTitle,
  otherAxisTitle,
  unitTitlesOf,
  yearTitleOf,
  type AxisTitle,
  type UnitTitle,
  type YearTitle,
} from './titles';
import { withTotalsOverYears } from './totalsOverYears';
import { isForeignHeader, isUnderHeader, setUnits } from './underHeader';
import { normalise } from './words/normalise';

export type { AxisTitle } from './titles';

/** The top block of a fiche, or of a sheet: what holds for the tables under it. */
export interface Block {
  readonly index: number;
  readonly keys: Map<KeyRole, KeyValue>;
  readonly titles: GridCell[];
  ficheTitle: { id: string | null; title: string | null; cell: GridCell } | null;
  hasTable: boolean;
}

export interface BodyRow {
  readonly row: GridRow;
  /** The axis title that holds here. */
  readonly axis: AxisTitle | null;
  /** The row is that axis title itself. */
  readonly isAxisTitle: boolean;
  /** A year title met inside the table, and whether lines stood before it. */
  readonly yearTitle: YearTitle | null;
  readonly afterLines: boolean;
}

export interface Table {
  readonly grid: Grid;
  readonly band: readonly GridRow[];
  readonly columns: Map<number, Column>;
  readonly block: Block;
  readonly body: BodyRow[];
  /** Titles between the table before and this one, nearest last. */
  readonly titles: readonly GridCell[];
  readonly yearTitles: readonly YearTitle[];
  readonly unitTitles: readonly UnitTitle[];
}

export interface SheetLayout {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  readonly blocks: readonly Block[];
  /** Rows of no table. */
  readonly loose: readonly GridRow[];
  readonly sheetYears: readonly YearTitle[];
  readonly unitTitles: readonly UnitTitle[];
}

/** Enough rows to know what a column holds. */
const SEEN_BELOW = 40;

/** Goes down a sheet once: titles, key/value blocks, header bands and the rows under them. */
export function walk(grid: Grid): SheetLayout {
  const tables: Table[] = [];
  const blocks: Block[] = [];
  const loose: GridRow[] = [];
  const allYears: YearTitle[] = [];
  const allUnits: UnitTitle[] = [];
  let block = newBlock(0);
  blocks.push(block);
  let table: Table | null = null;
  let axis: AxisTitle | null = null;
  let titles: GridCell[] = [];
  let years: YearTitle[] = [];
  let units: UnitTitle[] = [];
  let bodyYear: YearTitle | null = null;
  let bodyLines = false;
  let yearAfterLines = false;
  const nextBlock = (): void => {
    block = newBlock(blocks.length);
    blocks.push(block);
    table = null;
    axis = null;
    titles = [];
    years = [];
    units = [];
  };
  for (let i = 0; i < grid.rows.length; i++) {
    const row = grid.rows[i];
    if (!row) continue;
    const band = bandAt(grid, i);
    if (band) {
      const left = Math.min(...band.flatMap((r) => r.cells.map((cell) => cell.column)));
      const right = Math.max(
        ...band.flatMap((r) => r.cells.map((cell) => Math.min(grid.spanOf(cell).right, cell.column + 400))),
      );
      const below = grid.rows.slice(i + band.length, i + band.length + SEEN_BELOW);
      table = {
        grid,
        band,
        columns: withGrantedAmounts(
          withTotalsOverYears(
            withFollowUp(
              withExecution(
                withRemainders(withGroupYears(columnsOf(grid, band, { left: 0, right: Math.max(left, right) }))),
                below,
              ),
              below,
            ),
          ),
        ),
        block,
        body: [],
        titles,
        yearTitles: years,
        unitTitles: units,
      };
      tables.push(table);
      block.hasTable = true;
      titles = [];
      years = [];
      units = [];
      bodyYear = null;
      bodyLines = false;
      yearAfterLines = false;
      i += band.length - 1;
      continue;
    }
    if (table !== null && isUnderHeader(table, row)) {
      setUnits(table.columns, row);
      loose.push(row);
      continue;
    }
    const noAxis = table === null ? null : noAxisTitle(row);
    if (table !== null && !noAxis && isForeignHeader(table, row)) table = null;
    const under = table === null && !noAxis ? keyValuesUnder(grid, row, grid.rows[i + 1]) : [];
    const pairs: readonly KeyValue[] = noAxis || under.length > 0 ? under : keyValuesOf(grid, row, table !== null);
    const fiche = table !== null && row.cells.length > 1 ? null : ficheTitleOf(row);
    if (fiche && (block.hasTable || (block.ficheTitle !== null && block.keys.size > 0))) nextBlock();
    if (fiche) block.ficheTitle = fiche;
    if (pairs.length > 0) {
      const identity = pairs.some((pair) => pair.role === 'id' || pair.role === 'title' || pair.role === 'axis');
      // The same label again is the next fiche's, though the first has no plan yet.
      const again = pairs.some((pair) => {
        const known = block.keys.get(pair.role);
        const names = pair.role === 'id' || pair.role === 'title';
        return names && known !== undefined && known.label !== pair.label && labelOf(known) === labelOf(pair);
      });
      if (again || (block.hasTable && (identity || pairs.some((pair) => block.keys.has(pair.role))))) nextBlock();
      // « FICHE ACTION » alone on its row is a label without a value: the title stands further down.
      for (const pair of pairs)
        if ((block.keys.get(pair.role)?.value ?? null) === null) block.keys.set(pair.role, pair);
      loose.push(row);
      continue;
    }
    const label: AxisTitle | null =
      noAxis ?? axisTitleOf(row, grid.rows[i + 1], table?.columns) ?? otherAxisTitle(row, axis);
    if (label) axis = label;
    // « Commentaire | Retard en 2025 » dates no plan.
    const year = isComment(row) ? null : yearTitleOf(row);
    const unit = unitTitlesOf(row);
    allUnits.push(...unit);
    if (table && !fiche) {
      if (year) {
        bodyYear = year;
        yearAfterLines = bodyLines;
      }
      if (row.cells.some(isAmountLike) && !label) bodyLines = true;
      table.body.push({ row, axis, isAxisTitle: label !== null, yearTitle: bodyYear, afterLines: yearAfterLines });
      if (!row.cells.some(isAmountLike)) {
        collect(row, year, unit);
      } else {
        titles = [];
        years = [];
        units = [];
      }
      continue;
    }
    table = null;
    loose.push(row);
    collect(row, year, unit);
  }
  return { grid, tables, blocks, loose, sheetYears: allYears, unitTitles: allUnits };

  function collect(row: GridRow, year: YearTitle | null, unit: readonly UnitTitle[]): void {
    for (const cell of row.cells) if (cell.kind === 'text' && cell.text.length <= 250) titles.push(cell);
    if (year) {
      years.push(year);
      if (tables.length === 0) allYears.push(year);
    }
    units.push(...unit);
  }
}

function labelOf(pair: KeyValue): string {
  const { text } = pair.label;
  const colon = text.indexOf(':');
  return normalise(colon < 0 ? text : text.slice(0, colon));
}

function newBlock(index: number): Block {
  return { index, keys: new Map(), titles: [], ficheTitle: null, hasTable: false };
}
