import type { AmountUnit } from '../../money';
import { cellAddress, cellKey, quoteSheetName, rangeAddress, type Cell, type CellRef } from '../../sheets';
import { decimalsOf } from './unit';

/** Writes the cells of a line as terms of a formula that stands on a sheet. */
export interface Terms {
  /** « B12+C12 »: cells that all hold a number, or nothing. */
  added(cells: readonly CellRef[]): string;
  /** « SUM(B15:B17,B20) »: cells where a dash counts nothing. */
  summed(cells: readonly CellRef[]): string;
}

export function termsOn(sheet: string, unit: AmountUnit, cells: ReadonlyMap<string, Cell>): Terms {
  const at = (ref: CellRef): string => {
    const address = cellAddress(ref.row, ref.column);
    return ref.sheet === sheet ? address : `${quoteSheetName(ref.sheet)}!${address}`;
  };
  const isPrecise = (ref: CellRef): boolean => isCents(cells.get(cellKey(ref)), unit);
  /** A cell that is, or may become, more precise than the cent is rounded as the engine rounds it. */
  const term = (ref: CellRef, bare: string): string =>
    isPrecise(ref) ? at(ref) : `ROUND(${bare},${decimalsOf(unit)})`;
  return {
    added: (refs) => refs.map((ref) => term(ref, at(ref))).join('+'),
    summed: (refs) => {
      const precise = refs.filter(isPrecise);
      const others = refs.filter((ref) => !isPrecise(ref)).map((ref) => term(ref, `N(${at(ref)})`));
      const here = precise.filter((ref) => ref.sheet === sheet);
      const elsewhere = precise.filter((ref) => ref.sheet !== sheet).map(at);
      return `SUM(${[...runs(here), ...elsewhere, ...others].join(',')})`;
    },
  };
}

/** A constant with no more decimals than the cent has in this unit; an empty place, too. */
function isCents(cell: Cell | undefined, unit: AmountUnit): boolean {
  if (!cell) return true;
  if (cell.formula !== null) return false;
  if (cell.value.kind !== 'number') return true;
  const plain = /^-?\d+(?:\.(\d+))?$/.exec(cell.value.raw);
  return plain !== null && (plain[1] ?? '').length <= decimalsOf(unit);
}

/** Cells under or beside each other as ranges. */
function runs(refs: readonly CellRef[]): readonly string[] {
  const down = joined([...refs].sort((a, b) => a.column - b.column || a.row - b.row));
  const across = joined([...refs].sort((a, b) => a.row - b.row || a.column - b.column));
  return across.length < down.length ? across : down;
}

function joined(refs: readonly CellRef[]): readonly string[] {
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of refs) {
    const last = ranges.at(-1);
    const isUnder = last?.left === column && last.right === column && last.bottom + 1 === row;
    const isBeside = last?.top === row && last.bottom === row && last.right + 1 === column;
    if (last && isUnder) last.bottom = row;
    else if (last && isBeside) last.right = column;
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges.map(rangeAddress);
}
