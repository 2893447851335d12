import type { Ceiling, Contract } from '../contract';
import type { ReadCeiling } from '../reading';
import { cellFinding, type Finding } from '../rules';
import { formatCellRef } from '../sheets';
import type { CheckedCeiling } from './result';

/** The State's own ceilings for a contract; null where its file does not know the collectivity. */
export type StateCeilings = (contract: Pick<Contract, 'collectivity' | 'kind'>) => readonly Ceiling[] | null;

export interface Envelope {
  readonly ceilings: readonly CheckedCeiling[];
  readonly findings: readonly Finding[];
}

/** The workbook's ceilings as they are. */
export function workbookEnvelope(written: readonly ReadCeiling[]): Envelope {
  return { ceilings: written.map(checked), findings: [] };
}

/** The State's ceilings in place of the workbook's, and `plafond-different` where the two differ. */
export function stateEnvelope(written: readonly ReadCeiling[], notified: readonly Ceiling[]): Envelope {
  const inWorkbook = new Map(written.map((ceiling) => [key(ceiling), ceiling]));
  const fromState = new Set(notified.map(key));
  const ceilings = [
    ...notified.map((ceiling) => {
      const same = inWorkbook.get(key(ceiling));
      return { ...ceiling, cell: same ? cellOf(same) : null };
    }),
    // Of an axis or a year that the State's file does not speak of, the workbook's ceiling stays.
    ...written.filter((ceiling) => !fromState.has(key(ceiling))).map(checked),
  ];
  const differing = notified.flatMap((ceiling) => {
    const same = inWorkbook.get(key(ceiling));
    return same && same.amount !== ceiling.amount ? [{ written: same, notified: ceiling }] : [];
  });
  return {
    ceilings: ceilings.sort((a, b) => a.axis - b.axis || a.year - b.year),
    findings: grouped(differing).map(differenceFinding),
  };
}

interface Difference {
  readonly written: ReadCeiling;
  readonly notified: Ceiling;
}

/** One mistake, one finding: an axis with the same two figures every year is told once. */
function grouped(differences: readonly Difference[]): readonly (readonly [Difference, ...Difference[]])[] {
  const groups = new Map<string, [Difference, ...Difference[]]>();
  for (const difference of differences) {
    const { written, notified } = difference;
    const name = [notified.axis, written.amount, notified.amount].join('/');
    const group = groups.get(name);
    if (group) group.push(difference);
    else groups.set(name, [difference]);
  }
  return [...groups.values()];
}

function differenceFinding(group: readonly [Difference, ...Difference[]]): Finding {
  const { written, notified } = group[0];
  const years = group.map((difference) => difference.notified.year);
  const [only] = years;
  return cellFinding('plafond-different', {
    cells: [...new Set(group.flatMap((difference) => cellOf(difference.written) ?? []))],
    axis: notified.axis,
    year: years.length === 1 && only !== undefined ? only : null,
    actual: written.amount,
    expected: notified.amount,
    ...(years.length > 1 && { detail: `cet écart vaut pour ${years.join(', ')}` }),
  });
}

function checked(ceiling: ReadCeiling): CheckedCeiling {
  return { axis: ceiling.axis, year: ceiling.year, amount: ceiling.amount, cell: cellOf(ceiling) };
}

/** Null for a ceiling that the user typed beside the workbook. */
function cellOf({ cell }: ReadCeiling): string | null {
  return cell === null ? null : formatCellRef(cell);
}

function key(ceiling: Ceiling): string {
  return `${ceiling.axis}/${ceiling.year}`;
}
