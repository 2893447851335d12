import type { Axis } from '../contract';
import { abs, formatEuros, subtract, sum, ZERO, type Cents } from '../money';
import { cellFinding } from '../rules';
import { formatCellRef, type CellRef } from '../sheets';
import type { Entry, RawLine } from './raw';
import type { LineKey, ResolvedLine } from './resolve';
import type { Teller } from './tell';

export interface Source {
  readonly entry: Entry;
  readonly raw: RawLine;
  readonly line: ResolvedLine;
}

/** The action that the figures are of. */
export interface About {
  readonly name: string;
  readonly axis: Axis | null;
}

export const COMPARED: readonly (readonly [LineKey, string])[] = [
  ['cost', 'coût total'],
  ['state', 'part État'],
  ['collectivity', 'part de la collectivité'],
  ['fse', 'FSE+'],
];

export function compareFigure(
  sources: readonly Source[],
  key: LineKey,
  what: string,
  year: number,
  about: About,
  teller: Teller,
): void {
  const main = sources.find((source) => source.line.figures.has(key));
  const figure = main?.line.figures.get(key);
  if (!main || !figure || figure.unreadable) return;
  for (const other of sources) {
    const second = other.line.figures.get(key);
    if (other === main || !second || second.unreadable || second.cents === null) continue;
    const zero = key === 'fse' ? ZERO : null;
    const kept = figure.cents ?? zero;
    if (second.cents === kept || (kept === null && second.cents === 0n)) continue;
    tellDifference(main, other, second.cents, kept, second.cells[0], figure.cells[0], what, year, about, teller);
  }
}

const EXECUTION: readonly (readonly [LineKey, string])[] = [
  ['carryOver', 'report'],
  ['reduction', 'réfaction'],
  ['consumed', 'consommé'],
];

/** Two sheets that say something else of the execution of one year; what was consumed only where both say whose it is. */
export function compareExecution(sources: readonly Source[], year: number, about: About, teller: Teller): void {
  for (const [key, what] of EXECUTION) {
    const filled = sources.filter(({ line }) => (line.figures.get(key)?.cents ?? null) !== null);
    const main = filled[0]?.line.figures.get(key);
    if (!filled[0] || !main) continue;
    for (const other of filled.slice(1)) {
      const second = other.line.figures.get(key);
      if (!second || second.cents === null || second.cents === main.cents) continue;
      if (second.raw[0]?.consumedBy !== main.raw[0]?.consumedBy) continue;
      tellDifference(
        filled[0],
        other,
        second.cents,
        main.cents,
        second.cells[0],
        main.cells[0],
        what,
        year,
        about,
        teller,
      );
    }
  }
}

export function compareFunders(
  sources: readonly Source[],
  main: Source,
  year: number,
  about: About,
  teller: Teller,
): void {
  if (main.line.unreadableFunder) return;
  const total = sum(main.line.funders.map((funder) => funder.amount));
  for (const other of sources) {
    if (other === main || !other.line.hasFunders || other.line.unreadableFunder) continue;
    const second = sum(other.line.funders.map((funder) => funder.amount));
    if (second === total) continue;
    const cell = other.line.funders[0]?.cell ?? other.line.funderRaw[0]?.ref;
    tellDifference(
      main,
      other,
      second,
      total,
      cell,
      main.line.funders[0]?.cell,
      'autres financeurs',
      year,
      about,
      teller,
    );
  }
}

function tellDifference(
  main: Source,
  other: Source,
  actual: Cents,
  expected: Cents | null,
  cell: CellRef | undefined,
  against: CellRef | undefined,
  what: string,
  year: number,
  about: About,
  teller: Teller,
): void {
  if (!cell) return;
  const fromFiche = main.entry.use === 'fiche' && other.entry.use !== 'annual';
  if (fromFiche) teller.differs(cell, expected ?? ZERO);
  const gap = expected === null ? null : abs(subtract(actual, expected));
  teller.add(
    cellFinding(fromFiche ? 'total-faux' : 'ecart-feuilles', {
      cells: fromFiche || !against ? [formatCellRef(cell)] : [formatCellRef(cell), formatCellRef(against)],
      axis: about.axis,
      year,
      action: about.name,
      actual,
      expected,
      ...(fromFiche && { againstFiche: true }),
      detail: `${what} ${String(year)} de l'action ${about.name} : ${formatEuros(actual)} en ${formatCellRef(cell)}, ${expected === null ? 'rien' : formatEuros(expected)} ${against ? `en ${formatCellRef(against)}` : `sur « ${main.entry.table.grid.sheet} »`}${gap === null ? '' : ` (écart de ${formatEuros(gap)})`}`,
    }),
  );
}
