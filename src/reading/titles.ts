import { isAmountLike, isBlankWord, type GridCell, type GridRow } from './grid';
import { readFicheTitle } from './keyvalues';
import { onlyAxisWords, readAxisLabel, type AxisLabel } from './words/axis';
import { TOTAL } from './totalLabel';
import { normalise } from './words/normalise';
import type { Role } from './words/role';
import { yearsOf } from './words/years';

/** A year that a title names: « exercice 2025 » surely, a bare « 2025 » in a sentence perhaps. */
export interface YearTitle {
  readonly year: number;
  readonly strong: boolean;
  readonly cell: GridCell | null;
  readonly row: number;
}

export interface UnitTitle {
  readonly cell: GridCell;
  readonly row: number;
}

export interface AxisTitle {
  readonly label: AxisLabel;
  readonly cell: GridCell;
}

export function ficheTitleOf(row: GridRow): { id: string | null; title: string | null; cell: GridCell } | null {
  const cell = row.cells[0];
  if (!cell || cell.kind !== 'text' || row.cells.some(isAmountLike) || row.cells.length > 3) return null;
  const read = readFicheTitle(cell.text);
  return read ? { ...read, cell } : null;
}

/** The row's only words are those of an axis; numbers beside it are that axis's totals. `columns`: those of the table that it stands in. */
export function axisTitleOf(
  row: GridRow,
  next?: GridRow,
  columns?: ReadonlyMap<number, { readonly role: Role | null }>,
): AxisTitle | null {
  const words = row.cells.filter((cell) => cell.kind === 'text' && !isBlankWord(cell) && cell.amount === 'none');
  const cell = words[0];
  if (!cell || words.length > 2 || cell !== row.cells[0]) return null;
  // A line has a number of its own, or typed amounts beside words that are more than an axis's name.
  if (row.cells.some((one) => one !== cell && columns?.get(one.column)?.role === 'id')) return null;
  const typed = row.cells.some(
    (one) => isAmountLike(one) && one.cell.value.kind === 'number' && one.cell.formula === null,
  );
  const saysLess = next !== undefined && wordsOn(next) > wordsOn(row);
  if (words.length === 2) {
    // « Axe 1 | Prévenir la pauvreté ... »: number and label in two cells.
    const joined = readAxisLabel(`${cell.text} : ${words[1]?.text ?? ''}`, true);
    const alone = readAxisLabel(cell.text, true);
    const titled = typed || columns?.get(words[1]?.column ?? -1)?.role === 'title';
    if (titled && !(onlyAxisWords(normalise(words[1]?.text ?? '')) && (!typed || saysLess))) return null;
    return alone && !alone.named && joined?.named === true ? { label: joined, cell } : null;
  }
  if (
    TOTAL.test(normalise(cell.text)) ||
    cell.heading.role === 'total' ||
    cell.heading.totalOf ||
    cell.heading.role === 'ceiling' ||
    cell.heading.role === 'floor'
  )
    return null;
  if (typed && !saysLess && !/\baxe\b/i.test(cell.text)) return null;
  const label =
    readAxisLabel(cell.text, true) ?? (isPlainAxisRow(row, cell, next) ? readAxisLabel(cell.text, false) : null);
  return label ? { label, cell } : null;
}

/** « Prévention de la pauvreté dès l'enfance » alone on its row, or before sums only. */
function isPlainAxisRow(row: GridRow, cell: GridCell, next: GridRow | undefined): boolean {
  if (!onlyAxisWords(normalise(cell.text))) return false;
  const label = readAxisLabel(cell.text, false);
  if (label === null || label.axis === null) return false;
  // Typed sums tell less: the line under it must then say more of itself than this one.
  return (
    row.cells.every((one) => one === cell || one.cell.formula !== null || !isAmountLike(one)) ||
    (next !== undefined && wordsOn(next) >= wordsOn(row) + 2)
  );
}

function wordsOn(row: GridRow): number {
  return row.cells.filter((cell) => cell.kind === 'text' && !isBlankWord(cell)).length;
}

/** « 5 : Pilotage du contrat » after « 3 : Accès aux droits »: a title of the same make whose axis nobody knows. */
export function otherAxisTitle(row: GridRow, current: AxisTitle | null): AxisTitle | null {
  const cell = row.cells[0];
  if (!cell || cell.kind !== 'text' || row.cells.length > 1 || cell.text.length > 120) return null;
  if (current?.label.number == null) return null;
  const match = /^\s*(?:axe\s+)?(\d)\s*[:.–—-]\s*\p{L}/iu.exec(cell.text);
  if (!match || !/^\s*\d\s*[:.–—-]/.test(current.cell.text)) return null;
  return { cell, label: unknownAxis(Number(match[1])) };
}

/** A title alone on its row that says of its lines that they are of no axis, or of all: they leave the axis above. */
export function noAxisTitle(row: GridRow): AxisTitle | null {
  const cell = row.cells[0];
  if (cell?.kind !== 'text' || row.cells.length > 1) return null;
  if (NO_AXIS.test(normalise(cell.text))) return { cell, label: unknownAxis(null) };
  const label = readAxisLabel(cell.text, true);
  return label?.transversal === true ? { cell, label } : null;
}

const NO_AXIS =
  /^((actions )?(hors|sans) axes?|axe (non reconnu|inconnu|a preciser|a definir|non defini|non precise))$/;

function unknownAxis(number: number | null): AxisLabel {
  return { axis: null, number, conflict: false, transversal: false, unknown: true, named: false };
}

const YEAR_WORDS = /(exercice|annee|année|avenant|annexe|budget|programmation|financement|convention|financier)/i;

export function yearTitleOf(row: GridRow): YearTitle | null {
  if (row.cells.length > 2 || row.cells.some((cell) => cell.kind === 'number' && cell.year === null)) return null;
  for (const cell of row.cells) {
    if (cell.kind !== 'text' && cell.year === null) continue;
    if (cell.text.length > 160) continue;
    const { years, rest } = yearsOf(cell.text);
    if (years.length !== 1 || years[0] === undefined) continue;
    return { year: years[0], strong: YEAR_WORDS.test(cell.text) || rest.trim() === '', cell, row: row.row };
  }
  return null;
}

export function unitTitlesOf(row: GridRow): readonly UnitTitle[] {
  return row.cells
    .filter(
      (c) =>
        c.kind === 'text' &&
        c.heading.unit !== null &&
        c.amount === 'none' &&
        c.text.length <= 160 &&
        !/\d\s*(k|m)?€/i.test(c.text),
    )
    .map((cell) => ({ cell, row: row.row }));
}
