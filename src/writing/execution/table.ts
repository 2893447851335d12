import type { CheckedAction, ReadableCheck } from '../../checking';
import { sum, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';
import { executionOf, proposedReduction, type Execution, type Proposal } from '../../planning';
import type { ReadAction, ReadLine } from '../../reading';
import { byAxis, type AxisPlace } from '../layout/byAxis';

/** The execution of a year: what was delegated, consumed, and is left, action by action. */
export interface ExecutionTable {
  readonly collectivity: string | null;
  readonly year: number;
  readonly rows: readonly ExecutionRow[];
  readonly axes: readonly ExecutionAxis[];
  readonly sums: ExecutionSums;
}

export interface ExecutionRow {
  readonly action: ReadAction;
  readonly line: ReadLine;
  readonly execution: Execution;
  /** The réfaction that the préfet could take off the next year, where it can be worked out. */
  readonly reduction: Proposal | null;
  /** The next year, whose credits that réfaction would be taken off. */
  readonly next: ReadLine | null;
}

export interface ExecutionAxis {
  readonly axis: AxisPlace;
  readonly rows: readonly ExecutionRow[];
  readonly sums: ExecutionSums;
}

export interface ExecutionSums {
  readonly newCredits: Cents;
  readonly carryOver: Cents;
  readonly reduction: Cents;
  readonly delegated: Cents;
  readonly consumed: Cents;
  readonly reliquat: Cents;
  /** The réfactions that could be taken off the next year. */
  readonly proposed: Cents;
  /** Actions whose consumption is not known: they count in none of the sums of consumption and reliquat. */
  readonly unknown: readonly ReadAction[];
}

/** The execution of a year; null where no action has anything for it. */
export function executionTable(check: ReadableCheck, year: number, parameters: Parameters): ExecutionTable | null {
  const rows = check.actions.flatMap((action) => executionRows(action, year, parameters));
  if (rows.length === 0) return null;
  const axes = byAxis(rows, ({ action }) => action).map(({ axis, own }): ExecutionAxis => ({
    axis,
    rows: own,
    sums: sumsOf(own),
  }));
  return { collectivity: check.contract.collectivity, year, rows, axes, sums: sumsOf(rows) };
}

function executionRows({ action, lines }: CheckedAction, year: number, parameters: Parameters): ExecutionRow[] {
  return [...lines.map(({ line }) => line), ...action.executionOnly]
    .filter((line) => line.year === year)
    .map((line) => ({
      action,
      line,
      execution: executionOf(line, action),
      reduction: proposedReduction(action, year + 1, parameters),
      next: action.lines.find((one) => one.year === year + 1) ?? null,
    }));
}

function sumsOf(rows: readonly ExecutionRow[]): ExecutionSums {
  return {
    newCredits: sum(rows.map(({ line }) => line.state ?? ZERO)),
    carryOver: sum(rows.map(({ line }) => line.carryOver ?? ZERO)),
    reduction: sum(rows.map(({ line }) => line.reduction ?? ZERO)),
    delegated: sum(rows.map(({ execution }) => execution.delegated ?? ZERO)),
    consumed: sum(rows.map(({ execution }) => execution.consumedState ?? ZERO)),
    reliquat: sum(rows.map(({ execution }) => execution.reliquat ?? ZERO)),
    proposed: sum(rows.map(({ reduction }) => reduction?.amount ?? ZERO)),
    unknown: rows.filter(({ execution }) => execution.reliquat === null).map(({ action }) => action),
  };
}
