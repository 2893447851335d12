import type { Axis } from '../contract';
import { fromExcelNumber, readAmount, type AmountUnit, type Cents } from '../money';
import type { Cell, SheetSnapshot } from '../sheets';
import type { EnvelopeColumns } from './state-envelope-columns';
import { readAxisLabel } from './words/axis';
import { normalise } from './words/normalise';
import { announcedUnit } from './words/unit';
import { yearsOf } from './words/years';

/** An amount of a list of ceilings, and what its row and its header say of it. */
export interface ListedAmount {
  readonly row: number;
  /** The collectivity's name or number as written; '' where its row has none; null where the list has no such column. */
  readonly name: string | null;
  readonly amountCell: Cell;
  readonly amount: Cents | 'unreadable';
  readonly axisCell: Cell | undefined;
  readonly axis: Axis | null;
  readonly yearCell: Cell | undefined;
  /** [null] for every year of the contract; none where the year is not understood. */
  readonly years: readonly (number | null)[];
}

/** The amounts under the headers, totals and blanks left out. */
export function* listedAmounts(sheet: SheetSnapshot, columns: EnvelopeColumns): Generator<ListedAmount> {
  const unit = unitAbove(sheet, columns.headerRow);
  const hasNames = columns.collectivity !== null || columns.number !== null;
  for (const [row, cells] of rowsBelow(sheet, columns.headerRow)) {
    const at = (column: number | null): Cell | undefined =>
      column === null ? undefined : (cells.get(column) ?? mergedCell(sheet, row, column));
    if ([...cells.values()].some(isTotal)) continue;
    const name = hasNames ? textOf(at(columns.collectivity)) || textOf(at(columns.number)) : null;
    for (const { column, axis: headerAxis, year: headerYear, unit: headerUnit } of columns.amounts) {
      const amountCell = at(column);
      const amount = amountCell ? amountOf(amountCell, headerUnit ?? unit) : 'blank';
      if (!amountCell || amount === 'blank') continue;
      const axisCell = at(columns.axis);
      const yearCell = at(columns.year);
      yield {
        row,
        name,
        amountCell,
        amount,
        axisCell,
        axis: headerAxis ?? (axisCell ? axisOf(axisCell) : null),
        yearCell,
        years: headerYear !== null ? [headerYear] : yearCell ? yearsOfCell(yearCell) : [null],
      };
    }
  }
}

function isTotal(cell: Cell): boolean {
  return /^(s |sous )?(total|totaux|ensemble)\b/.test(normalise(textOf(cell)));
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

export function textOf(cell: Cell | undefined): string {
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
