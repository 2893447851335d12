import { fromExcelNumber, sum, type AmountUnit, type Cents } from '../../money';
import { cellAddress, quoteSheetName, type Cell, type CellRef, type Snapshot } from '../../sheets';
import type { Figure } from './figure';

const FACTORS: readonly (readonly [AmountUnit, string])[] = [
  ['euro', ''],
  ['kilo', '*1000'],
  ['mega', '*1000000'],
];

/**
 * Formulas that fetch figures from the cells that they were read from, so that a later correction flows through. Null where
 * no formula gives the amount: it was worked out, or a cell holds text that only Cofisol reads as a number.
 */
export function sourceFormulas(snapshot: Snapshot): (figure: Figure) => string | null {
  const cells = new Map<string, Cell>();
  for (const { name, cells: own } of snapshot.sheets) {
    for (const cell of own) cells.set(key({ sheet: name, row: cell.row, column: cell.column }), cell);
  }
  return ({ amount, cells: refs }) => {
    if (amount === null || refs.length === 0) return null;
    const raws = refs.map((ref) => rawOf(cells.get(key(ref))));
    if (!raws.every((raw) => raw !== null)) return null;
    for (const [unit, factor] of FACTORS) {
      const read = raws.map((raw) => fromExcelNumber(raw, unit));
      if (
        !read.every((one) => one !== null) ||
        !isSum(
          amount,
          read.map(({ cents }) => cents),
        )
      )
        continue;
      const terms = refs.map((ref, i) => rounded(`${address(ref)}${factor}`, raws[i] ?? '', factor));
      return terms.join('+');
    }
    return null;
  };
}

/** A cell that is more precise than the cent is rounded as the engine rounds it. */
function rounded(term: string, raw: string, factor: string): string {
  return factor === '' && /^-?\d+(\.\d{1,2})?$/.test(raw) ? term : `ROUND(${term},2)`;
}

function isSum(amount: Cents, terms: readonly Cents[]): boolean {
  return sum(terms) === amount;
}

function rawOf(cell: Cell | undefined): string | null {
  return cell?.value.kind === 'number' ? cell.value.raw : null;
}

function address({ sheet, row, column }: CellRef): string {
  return `${quoteSheetName(sheet)}!${cellAddress(row, column)}`;
}

function key({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
