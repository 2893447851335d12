import type { Entry } from '../raw';

/** The amounts that the lines have in a column, in cents. */
export function amountsAbove(entries: readonly Entry[], column: number): readonly bigint[] {
  return entries.flatMap((entry) =>
    [...entry.lines.values()].flatMap((line) =>
      line.figures.flatMap((figure) => (figure.cell?.column === column && figure.cents !== null ? [figure.cents] : [])),
    ),
  );
}

export function columnSum(entries: readonly Entry[], column: number): bigint {
  let sum = 0n;
  for (const entry of entries)
    for (const line of entry.lines.values())
      for (const figure of line.figures) if (figure.cell?.column === column) sum += figure.cents ?? 0n;
  return sum;
}
