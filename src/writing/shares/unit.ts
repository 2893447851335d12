import { fromExcelNumber, type AmountUnit, type Cents } from '../../money';
import type { ReadLine } from '../../reading';
import { cellKey, type Cell, type CellRef } from '../../sheets';

/** How many cents one of the unit is worth, as digits after the first. */
const DIGITS: Readonly<Record<AmountUnit, number>> = { euro: 2, kilo: 5, mega: 8 };

/** Decimals that a number of the unit has, down to the cent. */
export function decimalsOf(unit: AmountUnit): number {
  return DIGITS[unit];
}

/** An amount as a cell of the unit holds it, exactly: « 73500.15 », « 73.50015 ». */
export function amountInUnit(amount: Cents, unit: AmountUnit): string {
  const digits = DIGITS[unit];
  const sign = amount < 0n ? '-' : '';
  const text = String(amount < 0n ? -amount : amount).padStart(digits + 1, '0');
  const decimals = text.slice(-digits).replace(/0+$/, '');
  return `${sign}${text.slice(0, -digits)}${decimals === '' ? '' : `.${decimals}`}`;
}

/**
 * The unit of the cells of a line on a sheet: the one in which each of its numbers is the amount that was read. Null where they
 * are not of one unit; the sheet's own where no number tells.
 */
export function unitOfLine(
  line: ReadLine,
  sheet: string,
  ofSheet: AmountUnit,
  cells: ReadonlyMap<string, Cell>,
): AmountUnit | null {
  const seen = numbersOf(line, sheet, cells);
  const fits = (unit: AmountUnit): boolean =>
    seen.every(({ raw, amount }) => fromExcelNumber(raw, unit)?.cents === amount);
  if (fits(ofSheet)) return ofSheet;
  return (['euro', 'kilo', 'mega'] as const).find(fits) ?? null;
}

function numbersOf(
  line: ReadLine,
  sheet: string,
  cells: ReadonlyMap<string, Cell>,
): readonly { readonly raw: string; readonly amount: Cents }[] {
  const single = (refs: readonly CellRef[] | undefined): CellRef | null =>
    refs?.length === 1 ? (refs[0] ?? null) : null;
  const figures = [
    ...(['cost', 'reinforcedCost', 'state', 'collectivity', 'fse'] as const).map((name) => ({
      ref: single(line.cells[name]),
      amount: line[name],
    })),
    ...line.funders.map(({ cell, amount }) => ({ ref: cell, amount })),
  ];
  return figures.flatMap(({ ref, amount }) => {
    const value = ref?.sheet === sheet ? cells.get(cellKey(ref))?.value : undefined;
    return value?.kind === 'number' && amount !== null ? [{ raw: value.raw, amount }] : [];
  });
}
