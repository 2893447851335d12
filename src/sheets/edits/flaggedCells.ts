import { formatCellRef, type CellRef } from '../address';
import type { Flag, FlagSeverity } from './flag';
import { compareSeverity } from './flagLook';

/** What all flags together make of one cell. */
export interface FlaggedCell {
  readonly cell: CellRef;
  /** The worst of those that meet on it. */
  readonly severity: FlagSeverity;
  /** What is to be told on it, the worst first; nothing on a cell that only labels a blank one. */
  readonly findings: readonly Pick<Flag, 'severity' | 'message'>[];
}

/** The cells that carry a flag, once each, in the order of first mention. A flag without any cell is told on its labels. */
export function flaggedCells(flags: readonly Flag[]): readonly FlaggedCell[] {
  const found = new Map<string, { cell: CellRef; severity: FlagSeverity; findings: Map<string, FlagSeverity> }>();
  const mark = (cell: CellRef, { severity, message }: Flag, isTold: boolean): void => {
    const key = formatCellRef(cell);
    const known = found.get(key) ?? { cell, severity, findings: new Map<string, FlagSeverity>() };
    found.set(key, known);
    if (compareSeverity(severity, known.severity) < 0) known.severity = severity;
    if (!isTold) return;
    const told = known.findings.get(message);
    if (told === undefined || compareSeverity(severity, told) < 0) known.findings.set(message, severity);
  };
  for (const flag of flags) {
    for (const cell of flag.cells) mark(cell, flag, true);
    for (const cell of flag.labels) mark(cell, flag, flag.cells.length === 0);
  }
  return [...found.values()].map(({ cell, severity, findings }) => ({
    cell,
    severity,
    findings: [...findings]
      .map(([message, of]) => ({ message, severity: of }))
      .sort((a, b) => compareSeverity(a.severity, b.severity)),
  }));
}
