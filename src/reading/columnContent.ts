import { isMoney } from './moneyRoles';
import { isAmountLike, isBlankWord, type GridCell } from './grid';
import { isTotalRow } from './totalLabel';
import type { Table } from './walk';
import { readAxisLabel } from './words/axis';
import { looksLikeId } from './words/id';
import { readNature, readYesNo } from './words/nature';
import type { Role } from './words/role';

/** What the cells of a column hold, counted. */
export interface ColumnContent {
  texts: number;
  numbers: number;
  amounts: number;
  natures: number;
  axes: number;
  years: number;
  words: number;
  owners: number;
  ids: number;
  length: number;
  distinct: Set<string>;
  yesNo: number;
}

export function contentOf(table: Table): ReadonlyMap<number, ColumnContent> {
  const contents = new Map<number, ColumnContent>();
  let rows = 0;
  const ofYears = [...table.columns.values()].filter(({ role }) => role === 'year').map(({ column }) => column);
  for (const { row, isAxisTitle } of table.body) {
    if (row.cells.length < 2 || isTotalRow(row.cells)) continue;
    // « Axe 1 : Enfance | 2025 | 100 000 », a ceiling of that year, is more than a title.
    if (isAxisTitle && !row.cells.some((cell) => cell.year !== null && ofYears.includes(cell.column))) continue;
    // Enough to know what a column holds.
    if (++rows > 400) break;
    for (const cell of row.cells) {
      let content = contents.get(cell.column);
      if (!content)
        contents.set(
          cell.column,
          (content = {
            texts: 0,
            numbers: 0,
            amounts: 0,
            natures: 0,
            axes: 0,
            years: 0,
            words: 0,
            owners: 0,
            ids: 0,
            length: 0,
            distinct: new Set(),
            yesNo: 0,
          }),
        );
      count(content, cell);
    }
  }
  return contents;
}

function count(content: ColumnContent, cell: GridCell): void {
  if (isBlankWord(cell)) return;
  if (cell.year !== null) content.years++;
  if (isAmountLike(cell)) content.amounts++;
  if (cell.kind !== 'text') {
    content.numbers++;
    // Only a short number can be an action's; what it shows need not be made for the others.
    if (
      cell.kind === 'number' &&
      cell.cell.value.kind === 'number' &&
      cell.cell.value.raw.length <= 4 &&
      looksLikeId(cell.text)
    )
      content.ids++;
    return;
  }
  content.texts++;
  content.length += Math.min(cell.text.length, 80);
  if (content.distinct.size < 500) content.distinct.add(cell.text);
  if (looksLikeId(cell.text)) content.ids++;
  if (readNature(cell.text) !== null || /^(r|n)$/i.test(cell.text.trim())) content.natures++;
  const axis = readAxisLabel(cell.text, false);
  if (
    axis &&
    (axis.named || axis.number !== null) &&
    !looksLikeId(cell.text) &&
    cell.text.length < 120 &&
    (readAxisLabel(cell.text, true) !== null || /^\s*\d/.test(cell.text))
  )
    content.axes++;
  const role: Role | null = cell.heading.role;
  if (
    role !== null &&
    (isMoney(role) || role === 'meals' || role === 'investment' || role === 'consumed' || cell.heading.detail)
  )
    content.words++;
  if (role === 'state' || role === 'collectivity' || role === 'departement' || role === 'metropole') content.owners++;
  if (readYesNo(cell.text) !== null) content.yesNo++;
}
