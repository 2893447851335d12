import { cellAddress } from '../../../../sheets';
import { FileProblem } from '../../../problem';
import { isTrue } from '../../../attributes';
import { setAttribute, type TextPatch } from '../../../xml';
import type { PlacedRow, SheetLayout } from './layout';
import type { WrittenContent } from './writtenContent';

/** A cell that is not there yet; its style is not written where it is the first one. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly content: WrittenContent | null;
}

/** Puts new cells, given by row and column, among those of the sheet, with new rows where there are none. */
export function insertCells(patch: TextPatch, layout: SheetLayout, cells: readonly NewCell[]): void {
  const byRow = new Map<number, NewCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const newRows: (readonly [row: number, cells: readonly NewCell[]])[] = [];
  for (const [row, inRow] of byRow) {
    const known = layout.wantedRows.get(row);
    if (known) intoRow(patch, layout.text, known, inRow);
    else newRows.push([row, inRow]);
  }
  if (newRows.length > 0) insertRows(patch, layout, newRows);
}

function intoRow(patch: TextPatch, text: string, row: PlacedRow, cells: readonly NewCell[]): void {
  const written = cells.map((cell) => cellXml(cell, prefixOf(row.qualified)));
  widenSpans(patch, text, row, cells);
  if (row.isEmpty) patch.replace(row.end - 2, row.end, `>${written.join('')}</${row.qualified}>`);
  else {
    const among = row.cells.map(({ column, start }) => ({ rank: column, start }));
    spread(
      patch,
      cells.map(({ column }, i) => ({ rank: column, xml: written[i] ?? '' })),
      among,
      row.closeStart,
    );
  }
}

function insertRows(
  patch: TextPatch,
  { root, sheetData, rows, part }: SheetLayout,
  newRows: readonly (readonly [row: number, cells: readonly NewCell[]])[],
): void {
  if (!sheetData) throw new FileProblem('damaged', { part, detail: 'reference' });
  const prefix = prefixOf(sheetData.qualified);
  // Rows that the sheet hides by default stay hidden once they are named.
  const defaults = root.children.find(({ name }) => name === 'sheetFormatPr')?.attributes;
  const hidden = isTrue(defaults?.['zeroHeight']) ? ' hidden="1"' : '';
  const written = newRows.map(([row, cells]) => ({
    rank: row,
    xml: `<${prefix}row r="${row + 1}"${hidden}>${cells.map((cell) => cellXml(cell, prefix)).join('')}</${prefix}row>`,
  }));
  if (sheetData.isEmpty) {
    const inside = written.map(({ xml }) => xml).join('');
    patch.replace(sheetData.end - 2, sheetData.end, `>${inside}</${sheetData.qualified}>`);
  } else
    spread(
      patch,
      written,
      rows.map(({ row, start }) => ({ rank: row, start })),
      sheetData.closeStart,
    );
}

/** Puts each new piece, in rising rank, before the first old one that ranks behind it; the rest at the end. */
function spread(
  patch: TextPatch,
  pieces: readonly { readonly rank: number; readonly xml: string }[],
  among: readonly { readonly rank: number; readonly start: number }[],
  end: number,
): void {
  let next = 0;
  for (const { rank, start } of among) {
    for (let piece = pieces[next]; piece && piece.rank < rank; piece = pieces[++next]) patch.insert(start, piece.xml);
  }
  for (const { xml } of pieces.slice(next)) patch.insert(end, xml);
}

function cellXml({ row, column, style, content }: NewCell, prefix: string): string {
  const type = content?.type == null ? '' : ` t="${content.type}"`;
  const tag = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type}`;
  return content === null || content.elements === '' ? `${tag}/>` : `${tag}>${content.elements}</${prefix}c>`;
}

/** `spans` says which columns a row uses: a hint to readers, which may believe it. */
function widenSpans(patch: TextPatch, text: string, row: PlacedRow, cells: readonly NewCell[]): void {
  const spans = row.attributes['spans'];
  if (spans === undefined) return;
  const bounds = (spans.match(/\d+/g) ?? []).map(Number);
  const first = Math.min(...bounds, ...cells.map(({ column }) => column + 1));
  const last = Math.max(...bounds, ...cells.map(({ column }) => column + 1));
  if (first < Math.min(...bounds) || last > Math.max(...bounds)) {
    setAttribute(patch, text, row, 'spans', `${first}:${last}`);
  }
}

function prefixOf(qualified: string): string {
  return qualified.slice(0, qualified.indexOf(':') + 1);
}
