import type { Axis } from '../contract';
import type { Cents } from '../money';
import { cellFinding, type CellCode, type Finding } from '../rules';
import { formatCellRef, type CellRef } from '../sheets';

/** One cell that a finding of one column is about. */
export interface Told {
  readonly code: CellCode;
  readonly ref: CellRef;
  /** Cells of one code and group become one finding. */
  readonly group: string;
  readonly axis?: Axis | null;
  readonly year?: number | null;
  readonly action?: string | null;
  readonly text?: string;
  readonly detail?: string;
}

/** Gathers what is told of single cells: one code in one column of one table is one finding with all its cells. */
export class Teller {
  private readonly groups = new Map<string, Told[]>();
  private readonly seen = new Set<string>();
  private readonly ready: Finding[] = [];
  private readonly counted = new Map<string, Cents>();

  tell(told: Told): void {
    const cell = `${told.code}|${formatCellRef(told.ref)}`;
    if (this.seen.has(cell)) return;
    this.seen.add(cell);
    const key = `${told.code}|${told.group}`;
    const group = this.groups.get(key);
    if (group) group.push(told);
    else this.groups.set(key, [told]);
  }

  add(finding: Finding): void {
    this.ready.push(finding);
  }

  /** The cell's figure is told to differ from the one that counts, its fiche's. */
  differs(ref: CellRef, counted: Cents): void {
    this.counted.set(formatCellRef(ref), counted);
  }

  /** The figure that counts for a cell whose own is told to be wrong. */
  countedFor(ref: CellRef): Cents | undefined {
    return this.counted.get(formatCellRef(ref));
  }

  findings(): readonly Finding[] {
    return [...this.ready, ...[...this.groups.values()].map(together)];
  }
}

function together(group: readonly Told[]): Finding {
  const first = group[0];
  if (!first) throw new Error('an empty group has no finding');
  const common = <T>(of: (told: Told) => T): T | null => {
    const value = of(first);
    return group.every((told) => of(told) === value) ? value : null;
  };
  return cellFinding(first.code, {
    cells: group.map((told) => formatCellRef(told.ref)),
    axis: common((told) => told.axis ?? null),
    year: common((told) => told.year ?? null),
    action: common((told) => told.action ?? null),
    ...(first.text !== undefined && { text: first.text }),
    ...(first.detail !== undefined && { detail: first.detail }),
  });
}
