import { isIndicatorRole, noteWords } from './followUp/words';
import { isAmountLike, isBlankWord, type Grid, type GridCell, type GridRow } from './grid';
import { isMoney } from './moneyRoles';
import { readAxisLabel } from './words/axis';
import { looksLikeId } from './words/id';
import type { Role } from './words/role';
import { yearIn } from './yearIn';

const KEY_FIELDS: ReadonlySet<Role> = new Set<Role>([
  'id',
  'title',
  'axis',
  'nature',
  'lead',
  'theme',
  'indicator',
  'nationalIndicator',
  'collectivityName',
  'collectivity',
  'outsideFramework',
  'scheme',
  'transversal',
]);
const MAX_BAND = 4;
/** How far down a header may look for its first amount. */
const REACH = 400;

/** A cell whose words head a column. */
export function isHeadingCell(cell: GridCell): boolean {
  if (cell.year !== null) return true;
  if (cell.kind !== 'text' || isBlankWord(cell) || looksLikeId(cell.text)) return false;
  // « % État » heads a column of rates, « 35 % » stands in one.
  if (/^\s*\d[\d\s.,]*%\s*$/.test(cell.text)) return false;
  const heading = cell.heading;
  if (heading.role !== null) return true;
  if (headsAxis(cell)) return true;
  return (heading.year !== null || heading.severalYears || heading.relativeYear !== null) && cell.text.length <= 40;
}

/** A column of an envelope: « 1 : Enfance », « Axe 3 ». */
function headsAxis(cell: GridCell): boolean {
  return (
    cell.kind === 'text' &&
    /[1-4]|enfance|jeunesse|parentalit|emploi|insertion|droits|exclusion|transition|[ée]colog|[ée]nerg/i.test(
      cell.text,
    ) &&
    readAxisLabel(cell.text, true) !== null
  );
}

/** « A1.03 », « FA 3 »: on the line of an action, though its only amount be « à définir ». */
function isActionNumber(cell: GridCell): boolean {
  const { text, heading } = cell;
  return (
    cell.kind === 'text' && heading.role === null && looksLikeId(text) && /\d[.-]\d|^(fa|fiche|action)\b/i.test(text)
  );
}

/** More than half of its words are those of headers, and it holds no amount. */
export function looksLikeHeader(row: GridRow): boolean {
  let headings = 0;
  let others = 0;
  for (const cell of row.cells) {
    if (isAmountLike(cell) || isActionNumber(cell)) return false;
    if (isHeadingCell(cell)) headings++;
    else if (cell.kind === 'text' && !isBlankWord(cell)) others++;
  }
  return headings >= 2 && headings > others && !looksLikeKeyValue(row);
}

/** « Porteur | CAF », « Année | 2025 », « Collectivité | Département de l'Ariège »: a label and its value, no header. */
function looksLikeKeyValue(row: GridRow): boolean {
  const cells = row.cells.filter((cell) => !isBlankWord(cell));
  if (cells.length !== 2) return false;
  const [first, second] = cells;
  if (!first || !second) return false;
  const role = first.heading.role;
  if (role === 'year') return second.year !== null || second.heading.role === null;
  if (role === null || !KEY_FIELDS.has(role)) return false;
  if (role === 'collectivity' && second.heading.role === 'collectivity') return false;
  const heads = second.heading.role;
  const money =
    heads !== null &&
    (isMoney(heads) || heads === 'amount' || heads === 'ceiling') &&
    !second.heading.commune &&
    heads !== 'tiers' &&
    heads !== 'departement' &&
    heads !== 'metropole';
  return !(second.year !== null || money || second.heading.year !== null);
}

/** « Collectivité | Département du Jura » right above the headers; two years beside each other head columns. */
function isLabelled(row: GridRow): boolean {
  return looksLikeKeyValue(row) && row.cells.every((cell) => yearIn(cell) === null);
}

/** « Commentaire | Cible revue en juin »: what somebody says of the action; its words head nothing below. */
export function isComment(row: GridRow): boolean {
  const [label, said, ...others] = row.cells.filter((cell) => !isBlankWord(cell));
  if (label?.kind !== 'text' || said?.kind !== 'text' || others.length > 0) return false;
  return noteWords(label.text)?.key === 'comment' && noteWords(said.text)?.key !== 'comment' && said.amount === 'none';
}

/** « Commentaire | Réalisé » under « 2025 » alone: a second level, which leaves the first columns of its band free. */
function beginsInside(row: GridRow, band: readonly GridRow[]): boolean {
  const left = Math.min(...band.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return band.length > 0 && row.cells.every(({ column }) => column > left);
}

/** The rows of headers that begin at `start`, or null: they must have an amount under one of their columns. */
export function bandAt(grid: Grid, start: number): readonly GridRow[] | null {
  const first = grid.rows[start];
  if (!first || isComment(first)) return null;
  let from = start;
  const band: GridRow[] = [];
  if (headsOneColumn(first, grid.rows[start + 1], grid.rows[start + 2])) return [first];
  if (!looksLikeHeader(first)) {
    if (!isGroupRow(grid, first, grid.rows[start + 1])) return null;
    band.push(first);
    from = start + 1;
  }
  for (let i = from; i < grid.rows.length && band.length < MAX_BAND; i++) {
    const row = grid.rows[i];
    if (!row || !looksLikeHeader(row) || (isComment(row) && !beginsInside(row, band))) break;
    if (band.length > 0 && !fitsUnder(grid, band, row)) break;
    band.push(row);
  }
  const last = band[band.length - 1];
  if (!last || !looksLikeHeader(last)) return null;
  return hasAmountUnder(grid, band, start + band.length) ? band : null;
}

/** « Montant » or « 2025 » alone over its column, beside the names of those who pay. */
function headsOneColumn(row: GridRow, ...under: readonly (GridRow | undefined)[]): boolean {
  const [cell, ...others] = row.cells.filter((one) => !isBlankWord(one));
  if (!cell || others.length > 0 || (cell.heading.role !== 'amount' && cell.year === null)) return false;
  return under.every((next) => {
    const label = next?.cells[0];
    const role = label?.heading.role ?? null;
    if (!next || !label || label.column >= cell.column || role === null || !isMoney(role)) return false;
    return next.cells.every((one) => one === label || one.column === cell.column);
  });
}

function isOwnerOrYear(cell: GridCell): boolean {
  const role = cell.heading.role;
  return role !== null && isMoney(role) && role !== 'total';
}

/** A row of groups (« 2024 » merged over five columns) right above a header row. */
function isGroupRow(grid: Grid, row: GridRow, next: GridRow | undefined): boolean {
  if (!next || !looksLikeHeader(next) || isComment(next) || row.cells.length === 0 || isLabelled(row)) return false;
  const left = Math.min(...next.cells.map((cell) => cell.column));
  const right = Math.max(...next.cells.map((cell) => cell.column));
  let reaching = 0;
  for (const cell of row.cells) {
    if (cell.kind !== 'text' && cell.year === null) return false;
    // « Montants en k€ » is a title, wherever it stands.
    if (cell.heading.unit !== null && yearIn(cell) === null && !isOwnerOrYear(cell)) return false;
    const span = grid.spanOf(cell);
    const whole = span.left <= left && span.right >= right;
    if (whole || span.left > right) return false;
    if (cell.column > left) reaching++;
    else if (span.bottom < next.row && row.cells.length === 1) return false;
  }
  const alone = row.cells[0];
  // A lone cell heads columns only where it is merged over them or names their year: else it is a title.
  return (
    reaching > 0 &&
    (row.cells.length > 1 || (alone !== undefined && (grid.spanOf(alone).right > alone.column || alone.year !== null)))
  );
}

/** A second header row goes under the first where no field (title, porteur, ...) of the first gets another word below it. */
function fitsUnder(grid: Grid, band: readonly GridRow[], row: GridRow): boolean {
  const above = band[band.length - 1];
  if (!above) return true;
  const below = new Map(row.cells.map((cell) => [cell.column, cell]));
  let shared = 0;
  for (const cell of above.cells) {
    const under = below.get(cell.column);
    const role = cell.heading.role;
    if (
      under &&
      under !== cell &&
      role !== null &&
      KEY_FIELDS.has(role) &&
      role !== 'collectivity' &&
      yearIn(cell) === null &&
      !headsIndicator(cell, under, grid)
    )
      return false;
    const span = grid.spanOf(cell);
    if ([...below.keys()].some((column) => column >= span.left && column <= span.right)) shared++;
  }
  // The same header again is a repeated one, not a second level.
  const same = above.cells.filter((cell) => below.get(cell.column)?.text === cell.text).length;
  return shared > 0 && same < 2;
}

/** « Indicateur national » over « Libellé », « Cible », « Réalisé »: a group of columns. */
function headsIndicator(cell: GridCell, under: GridCell, grid: Grid): boolean {
  return (
    isIndicatorRole(cell.heading.role) && (grid.spanOf(cell).right > cell.column || noteWords(under.text) !== null)
  );
}

function hasAmountUnder(grid: Grid, band: readonly GridRow[], from: number): boolean {
  const columns = new Set<number>();
  for (const row of band) {
    for (const cell of row.cells) {
      const role = cell.heading.role;
      const heads =
        yearIn(cell) !== null ||
        cell.heading.relativeYear !== null ||
        (role !== null &&
          (isMoney(role) ||
            role === 'amount' ||
            role === 'ceiling' ||
            role === 'newCredits' ||
            role === 'consumed' ||
            role === 'floor' ||
            role === 'meals')) ||
        headsAxis(cell);
      if (!heads) continue;
      const span = grid.spanOf(cell);
      for (let column = span.left; column <= Math.min(span.right, span.left + 500); column++) columns.add(column);
    }
  }
  for (let i = from; i < Math.min(grid.rows.length, from + REACH); i++) {
    const row = grid.rows[i];
    if (!row || (looksLikeHeader(row) && !isComment(row))) return false;
    if (row.cells.some((cell) => columns.has(cell.column) && (isAmountLike(cell) || isBlankWord(cell)))) return true;
  }
  return false;
}
