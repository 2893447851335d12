import type { Axis } from '../contract';
import { fromExcelNumber, readAmount, type AmountUnit, type Cents } from '../money';
import { formatCellRef, type Cell, type SheetSnapshot, type Snapshot } from '../sheets';
import { withoutControlSheets } from './control-sheets';
import { envelopeColumns, type EnvelopeColumns } from './state-envelope-columns';
import { readAxisLabel } from './words/axis';
import { normalise } from './words/normalise';
import { announcedUnit } from './words/unit';
import { yearsOf } from './words/years';

/** A line of the State's own file of notified ceilings. */
export interface NotifiedCeiling {
  /** The collectivity's name or number as written; null where the file has no such column: it holds for every contract. */
  readonly collectivity: string | null;
  readonly axis: Axis;
  /** Null for every year of the contract. */
  readonly year: number | null;
  readonly amount: Cents;
}

export interface StateEnvelope {
  readonly ceilings: readonly NotifiedCeiling[];
  /** What was left out and why: French sentences, each with its cell. */
  readonly doubts: readonly string[];
}

/**
 * Reads the State's own file: one row a collectivity, axis and year, its columns in any order; or years, or axes, as
 * columns. What cannot be read is left out and told, never guessed.
 */
export function readStateEnvelope(snapshot: Snapshot): StateEnvelope {
  const ceilings: NotifiedCeiling[] = [];
  const doubts: string[] = [];
  for (const sheet of withoutControlSheets(snapshot).sheets) {
    const columns = envelopeColumns(sheet);
    if (columns) readSheet(sheet, columns, ceilings, doubts);
  }
  return { ceilings: withoutConflicts(ceilings, doubts), doubts };
}

function readSheet(
  sheet: SheetSnapshot,
  columns: EnvelopeColumns,
  ceilings: NotifiedCeiling[],
  doubts: string[],
): void {
  const rows = rowsBelow(sheet, columns.headerRow);
  const unit = unitAbove(sheet, columns.headerRow);
  for (const [row, cells] of rows) {
    const at = (column: number | null): Cell | undefined =>
      column === null ? undefined : (cells.get(column) ?? mergedCell(sheet, row, column));
    const tell = (cell: Cell, what: string): void => {
      const ref = formatCellRef({ sheet: sheet.name, row, column: cell.column });
      doubts.push(`${ref}\u00A0: ${what}\u00A0; cette ligne n'a pas servi.`);
    };
    const name = textOf(at(columns.collectivity)) || textOf(at(columns.number));
    const written = [...cells.values()];
    if (written.some((cell) => /^(s |sous )?(total|totaux|ensemble)\b/.test(normalise(textOf(cell))))) continue;
    for (const { column, axis: headerAxis, year: headerYear, unit: headerUnit } of columns.amounts) {
      const amountCell = at(column);
      if (!amountCell) continue;
      const amount = amountOf(amountCell, headerUnit ?? unit);
      if (amount === 'blank') continue;
      if (amount === 'unreadable') {
        tell(amountCell, `« ${textOf(amountCell)} » n'est pas un montant sûr`);
        continue;
      }
      const hasNames = columns.collectivity !== null || columns.number !== null;
      if (hasNames && name === '') {
        tell(amountCell, 'aucune collectivité sur sa ligne');
        continue;
      }
      const axisCell = at(columns.axis);
      const axis = headerAxis ?? (axisCell ? axisOf(axisCell) : null);
      if (axis === null) {
        tell(axisCell ?? amountCell, "l'axe n'est pas reconnu");
        continue;
      }
      const yearCell = at(columns.year);
      const years = headerYear !== null ? [headerYear] : yearCell ? yearsOfCell(yearCell) : [null];
      if (years.length === 0) {
        tell(yearCell ?? amountCell, "l'année n'est pas reconnue");
        continue;
      }
      for (const year of years) ceilings.push({ collectivity: hasNames ? name : null, axis, year, amount });
    }
  }
}

function rowsBelow(sheet: SheetSnapshot, headerRow: number): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of sheet.cells) {
    if (cell.row <= headerRow) continue;
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  return rows;
}

/** A name or an axis written once over several merged rows. */
function mergedCell(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => row > top && row <= bottom && left === column && right === column,
  );
  return merge && sheet.cells.find((cell) => cell.row === merge.top && cell.column === column);
}

function unitAbove(sheet: SheetSnapshot, headerRow: number): AmountUnit {
  const units = sheet.cells.filter((cell) => cell.row < headerRow).flatMap((cell) => announcedUnit(textOf(cell)) ?? []);
  return units.at(-1) ?? 'euro';
}

function textOf(cell: Cell | undefined): string {
  if (cell?.value.kind === 'text') return cell.value.text.trim();
  return cell?.value.kind === 'number' ? cell.value.raw : '';
}

function amountOf({ value }: Cell, unit: AmountUnit): Cents | 'blank' | 'unreadable' {
  if (value.kind === 'number') return fromExcelNumber(value.raw, unit)?.cents ?? 'unreadable';
  if (value.kind !== 'text') return 'unreadable';
  const read = readAmount(value.text, unit);
  if (read.kind === 'blank') return 'blank';
  return read.kind === 'amount' ? read.cents : 'unreadable';
}

function axisOf(cell: Cell): Axis | null {
  const text = textOf(cell);
  if (/^[1-4]([.,]0+)?$/.test(text)) return Number(text[0]) as Axis;
  return readAxisLabel(text, false)?.axis ?? null;
}

/** The years of a cell; [null] for every year where it is blank; none where it is not understood. */
function yearsOfCell(cell: Cell): readonly (number | null)[] {
  const text = textOf(cell);
  if (text === '') return [null];
  if (/\b(toutes?|chaque|tous|annuel)\b/.test(normalise(text))) return [null];
  const range = /\b(20\d\d)\s*(?:-|–|—|\/|à|au)\s*(20\d\d)\b/.exec(text);
  if (!range) return yearsOf(text).years;
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, 10)) }, (_, index) => first + index);
}

/** Each collectivity, axis and year once; two amounts for one is no amount, told. */
function withoutConflicts(ceilings: readonly NotifiedCeiling[], doubts: string[]): readonly NotifiedCeiling[] {
  const byKey = new Map<string, NotifiedCeiling[]>();
  for (const ceiling of ceilings) {
    const key = [normalise(ceiling.collectivity ?? ''), ceiling.axis, ceiling.year ?? ''].join('/');
    const same = byKey.get(key);
    if (same) same.push(ceiling);
    else byKey.set(key, [ceiling]);
  }
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.every(({ amount }) => amount === first.amount)) return first ? [first] : [];
    const year = first.year === null ? '' : `, ${first.year}`;
    doubts.push(
      `${first.collectivity ?? 'Plafonds'}, axe ${first.axis}${year}\u00A0: deux plafonds différents\u00A0; aucun n'a servi.`,
    );
    return [];
  });
}
