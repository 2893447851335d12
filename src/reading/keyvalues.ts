import { isAmountLike, isBlankWord, type Grid, type GridCell, type GridRow } from './grid';
import { readAxisLabel } from './words/axis';
import { isFieldRole, type FieldRole } from './words/fieldRoles';
import { looksLikeId } from './words/id';
import { normalise } from './words/normalise';

/** A label and its value in the top block of a fiche: « Axe » and « Axe 1 – Enfance ». */
export interface KeyValue {
  readonly role: KeyRole;
  readonly label: GridCell;
  /** Null where the workbook has the place and leaves it empty. */
  readonly value: string | null;
  readonly valueCell: GridCell | null;
}

export type KeyRole = FieldRole;

/** The pairs of one row, or none where the row is no key/value row. */
export function keyValuesOf(grid: Grid, row: GridRow, inTable: boolean): readonly KeyValue[] {
  const first = row.cells.find((cell) => !isBlankWord(cell));
  if (!first || first.kind !== 'text' || keyOf(grid, first) === null) return [];
  const pairs: KeyValue[] = [];
  const cells = row.cells;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (!cell || cell.kind !== 'text') continue;
    const key = keyOf(grid, cell);
    if (!key) continue;
    if (key.inline !== null) {
      pairs.push({ role: key.role, label: cell, value: key.inline, valueCell: cell });
      continue;
    }
    const next = cells[i + 1];
    const end = grid.spanOf(cell).right;
    const after = cells[i + 2];
    // A value may look like a label (« FA 1 », « Pilotage »): what stands alone beside a label is its value.
    const isValue =
      next !== undefined &&
      (keyOf(grid, next) === null ||
        looksLikeId(next.text) ||
        // Further away it is the next label, and the places between are left empty.
        (next.column <= end + 2 && (after ? keyOf(grid, after) !== null : cells.length === 2)));
    // « Collectivité » is also the label of an amount, or of its blank.
    if (key.role === 'collectivityName' && (next?.kind !== 'text' || isBlankWord(next))) return [];
    const adjacent = isValue && next.column > end;
    if (adjacent && !(isAmountLike(next) && !mayBeNumber(key.role))) {
      pairs.push({ role: key.role, label: cell, value: isBlankWord(next) ? null : next.text.trim(), valueCell: next });
      i++;
    } else if (!next || keyOf(grid, next) !== null)
      pairs.push({ role: key.role, label: cell, value: null, valueCell: null });
    else return [];
  }
  const found = pairs.map((pair) =>
    pair.role === 'title' && pair.value !== null && looksLikeId(pair.value) ? { ...pair, role: 'id' as const } : pair,
  );
  if (!inTable) return found;
  // Inside a table, what is left beside the pairs must be words: « Pilotage | 30 000 | 15 000 » is a line of amounts.
  const used = new Set(pairs.flatMap((pair) => [pair.label, pair.valueCell]));
  return cells.some((cell) => !used.has(cell) && isAmountLike(cell)) ? [] : found;
}

/** « N° de la fiche | Intitulé | Axe » over « 1.1 | Parents | Axe 1 »: labels alone on their row, each value right under its own. */
export function keyValuesUnder(grid: Grid, row: GridRow, next: GridRow | undefined): readonly KeyValue[] {
  if (next?.row !== row.row + 1 || next.cells.length > row.cells.length || next.cells.length === 0) return [];
  const labels = row.cells.map((cell) => ({ cell, key: keyOf(grid, cell) }));
  const columns = new Set(row.cells.map((cell) => cell.column));
  if (labels.some(({ key }) => key === null || key.inline !== null)) return [];
  if (next.cells.some((cell) => !columns.has(cell.column) || keyOf(grid, cell) !== null)) return [];
  const pairs = labels.map(({ cell, key }): KeyValue | null => {
    const value = next.cells.find((one) => one.column === cell.column);
    if (!key || (value && isAmountLike(value) && !mayBeNumber(key.role))) return null;
    // Alone on its row, « Plan de financement » is the next part's title.
    if (next.cells.length === 1 && value?.heading.role != null) return null;
    const text = value && !isBlankWord(value) ? value.text.trim() : null;
    return { role: key.role, label: cell, value: text, valueCell: value ?? null };
  });
  return pairs.includes(null) ? [] : pairs.filter((pair) => pair !== null);
}

function mayBeNumber(role: KeyRole): boolean {
  return role === 'id' || role === 'year' || role === 'axis';
}

function keyOf(grid: Grid, cell: GridCell): { role: KeyRole; inline: string | null } | null {
  if (cell.kind !== 'text' || cell.text.length > 300) return null;
  if (looksLikeId(cell.text)) return null;
  const colon = cell.text.indexOf(':');
  const role = cell.heading.role;
  if (role === 'collectivity' && /^collectivite( signataire| concernee| porteuse)?$/.test(normalise(cell.text)))
    return { role: 'collectivityName', inline: null };
  if (colon < 0) {
    if (readAxisLabel(cell.text, true)?.named === true) return null;
    if (role === 'axis' && /\d/.test(cell.text)) return null;
    // « Fiche-action 1.2 – Accueil » is a title, no label.
    if (role === 'title' && /\d\s*[–—-]\s/.test(cell.text)) return null;
    return role !== null && isFieldRole(role) && cell.heading.year === null ? { role: role, inline: null } : null;
  }
  const label = cell.text.slice(0, colon);
  const value = cell.text.slice(colon + 1).trim();
  const own = labelRole(grid, label);
  if (own === null) return null;
  // « FICHE ACTION N° 3.1 – Domiciliation : appui aux communes » is a title, no label.
  if (/\d|\b[IV]+\b/.test(label) || label.length > 50) return null;
  return { role: own, inline: value === '' ? null : value };
}

/** The label before a colon is parsed by the same words as any header. */
function labelRole(grid: Grid, label: string): KeyRole | null {
  const role = grid.parse(label).role;
  return role !== null && isFieldRole(role) ? role : null;
}

/** « FICHE ACTION N° 1.1 – Aller-vers », « Fiche 3 : ... », « Action n° 2.4 ». */
export function readFicheTitle(text: string): { readonly id: string | null; readonly title: string | null } | null {
  const match =
    /^\s*(?:fiches?(?:[\s-]*actions?)?|actions?(?=\s*n\s*[°ºo]|\s+\d))\s*(?:n\s*[°ºo]\.?\s*)?([A-Z]{0,3}[.-]?\d[\d.\-/]*[a-z]?)?\s*(?:[:.–—-]\s*)?(.*)$/is.exec(
      text,
    );
  if (!match || text.length > 250) return null;
  const id = match[1]?.replace(/[.\-/]+$/, '') ?? null;
  const title = (match[2] ?? '').trim();
  if (id === null && title === '') return null;
  if (id === null && !/^\s*fiches?[\s-]*actions?\s*(?:n\s*[°ºo]\s*)?[:–—-]/i.test(text)) return null;
  return { id, title: title === '' ? null : title };
}
