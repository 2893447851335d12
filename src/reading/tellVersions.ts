import { count, enumerate } from '../contract';
import { sum } from '../money';
import { cellFinding } from '../rules';
import { formatCellRef } from '../sheets';
import type { Extract } from './extract';
import { groupEntries } from './groups';
import type { Entry, RawCeiling, RawLine } from './raw';
import type { Figure } from './figure';
import { resolveTable, type ResolvedLine } from './resolve';
import { stands } from './standing';
import type { Teller } from './tell';
import type { SetAside } from './versions';

const COMPARED = ['cost', 'state', 'collectivity', 'fse'] as const;

/** One finding a sheet set aside: the cells of its figures that the sheets that count have otherwise, or have not. */
export function tellVersions(
  aside: readonly SetAside[],
  kept: readonly Extract[],
  lines: ReadonlyMap<RawLine, ResolvedLine>,
  years: readonly number[],
  teller: Teller,
): void {
  for (const one of aside) {
    const extracts = one.works.flatMap((work) => work.extracts.filter((extract) => !extract.foreign));
    const own = new Map<RawLine, ResolvedLine>();
    for (const extract of extracts) for (const [raw, line] of resolveTable(extract.entries)) own.set(raw, line);
    const entries = extracts.flatMap((extract) => extract.entries);
    const cells: string[] = [];
    let only = 0;
    for (const { entries: together } of groupEntries([...kept.flatMap((extract) => extract.entries), ...entries])) {
      const old = together.filter((entry) => entries.includes(entry));
      const current = together.filter((entry) => !entries.includes(entry));
      const differing = old.flatMap((entry) => differingCells(entry, current, own, lines, years));
      if (current.length === 0 && differing.length > 0) only++;
      cells.push(...differing);
    }
    const ceilings = differingCeilings(extracts, kept);
    if (cells.length + ceilings.length === 0) continue;
    const what = [
      ...(cells.length > 0 ? [count(cells.length, 'montant', 'montants')] : []),
      ...(ceilings.length > 0 ? [count(ceilings.length, 'plafond', 'plafonds')] : []),
    ];
    const instead = one.insteadOf === null ? 'les autres feuilles' : `« ${one.insteadOf} »`;
    teller.add(
      cellFinding('ecart-feuilles', {
        cells: [...cells, ...ceilings],
        detail: `« ${one.sheet.name} » est une version ancienne, dont rien n'est pris ; ${instead} ${one.insteadOf === null ? 'comptent' : 'compte'}. ${enumerate(what)} y ${cells.length + ceilings.length > 1 ? 'diffèrent' : 'diffère'}${only === 0 ? '' : `, et ${count(only, "action n'est", 'actions ne sont')} que là`}`,
      }),
    );
  }
}

function differingCells(
  entry: Entry,
  current: readonly Entry[],
  own: ReadonlyMap<RawLine, ResolvedLine>,
  lines: ReadonlyMap<RawLine, ResolvedLine>,
  years: readonly number[],
): readonly string[] {
  return [...entry.lines.values()].flatMap((raw) => {
    const line = own.get(raw);
    if (!line || !stands(line)) return [];
    const others = current.flatMap((other) => {
      const same = other.lines.get(raw.year);
      const resolved = same && lines.get(same);
      return resolved && stands(resolved) ? [resolved] : [];
    });
    // Years before the contract are what an archive is for.
    if (others.length === 0 && !years.includes(raw.year)) return [];
    const funders = differsInFunders(line, others) ? line.funders.map(({ cell }) => formatCellRef(cell)) : [];
    const figures = COMPARED.flatMap((key) => {
      const figure = line.figures.get(key);
      return figure &&
        differs(
          figure,
          others.flatMap((other) => other.figures.get(key) ?? []),
        )
        ? figure.cells.map(formatCellRef)
        : [];
    });
    return [...figures, ...funders];
  });
}

function differsInFunders(line: ResolvedLine, others: readonly ResolvedLine[]): boolean {
  const total = (one: ResolvedLine): bigint => sum(one.funders.map(({ amount }) => amount));
  return !others.some((other) => other.unreadableFunder || total(other) === total(line));
}

function differs(figure: Figure, others: readonly Figure[]): boolean {
  if (figure.cents === null) return false;
  return !others.some((other) => (other.cents ?? 0n) === figure.cents);
}

function differingCeilings(extracts: readonly Extract[], kept: readonly Extract[]): readonly string[] {
  const counted = kept.flatMap((extract) => extract.ceilings);
  return extracts
    .flatMap((extract) => extract.ceilings)
    .filter((ceiling) => ceiling.cents !== null && !counted.some((other) => isSame(ceiling, other)))
    .map((ceiling) => formatCellRef(ceiling.ref));
}

function isSame(one: RawCeiling, other: RawCeiling): boolean {
  return (
    one.axis === other.axis &&
    one.cents === other.cents &&
    (one.year === other.year || one.year === null || other.year === null)
  );
}
