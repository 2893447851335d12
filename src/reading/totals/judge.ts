import { abs, cents, subtract, sum, ZERO, type AmountUnit, type Cents } from '../../money';
import { cellFinding } from '../../rules';
import { formatCellRef } from '../../sheets';
import { shownDecimals } from '../amounts';
import type { GridCell } from '../grid';
import type { Entry, TotalCell } from '../raw';
import type { Teller } from '../tell';
import type { Lines } from './lines';

const UNIT_CENTS: Readonly<Record<AmountUnit, bigint>> = { euro: 100n, kilo: 100_000n, mega: 100_000_000n };

/** What a total may be off by: 1.00 euro, or half of the last decimal shown for each line (domain.md 4.2, `total-faux`). */
export function isOff(cell: GridCell, unit: AmountUnit, actual: Cents, expected: Cents, lines: number): boolean {
  const half = (UNIT_CENTS[unit] * BigInt(Math.max(1, lines))) / (2n * 10n ** BigInt(shownDecimals(cell)));
  return abs(subtract(actual, expected)) > cents(half > 100n ? half : 100n);
}

export function sumOf(lines: Lines): Cents {
  return sum(lines.figures.map((figure) => figure.cents ?? ZERO));
}

/** The total shows no amount, or that of its lines. */
export function isRight(total: TotalCell, lines: Lines): boolean {
  const filled = lines.figures.filter((figure) => figure.cents !== null).length;
  return total.cents === null || !isOff(total.cell, total.unit, total.cents, sumOf(lines), filled);
}

/** It is that of the figures that count, where a line's own is told to differ from them: one mistake, one finding. */
export function isRightAsCounted(total: TotalCell, lines: Lines, teller: Teller): boolean {
  const figures = lines.figures.map((figure) => {
    const counted = teller.countedFor(figure.ref);
    return counted === undefined ? figure : { ...figure, cents: counted };
  });
  return isRight(total, { ...lines, figures });
}

export function tellWrong(total: TotalCell, lines: Lines, entry: Entry | null, teller: Teller): void {
  if (lines.unreadable || lines.figures.length === 0 || isRight(total, lines)) return;
  if (isRightAsCounted(total, lines, teller)) return;
  teller.add(
    cellFinding('total-faux', {
      cells: [formatCellRef(total.cell.ref)],
      axis: entry?.axis?.label.axis ?? total.axis,
      year: total.year,
      action: entry ? (entry.id ?? entry.title) : null,
      actual: total.cents,
      expected: sumOf(lines),
    }),
  );
}
