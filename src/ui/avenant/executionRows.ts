import { euros } from '../../contract';
import type { Cents } from '../../money';
import {
  executionNotes,
  executionRateText,
  missingText,
  rateOfSums,
  type ExecutionRow,
  type ExecutionTable,
} from '../../writing';
import { actionLabel } from '../common/action';
import type { FigureRow } from '../common/FigureTable';
import { texts } from '../texts';

/** An action: delegated, consumed, rate, reliquat, and what has to be known or asked of it. */
export function executionRow(row: ExecutionRow): FigureRow {
  const words = texts.avenant.execution;
  const { delegated, consumedState, estimated, rate, reliquat } = row.execution;
  const consumed = shown(consumedState);
  return {
    label: actionLabel(row.action),
    figures: [
      shown(delegated),
      estimated ? words.estimated(consumed) : consumed,
      executionRateText(rate),
      shown(reliquat),
    ],
    notes: executionNotes(row),
  };
}

export function executionTotal(label: string, { sums, rows }: Pick<ExecutionTable, 'sums' | 'rows'>): FigureRow {
  const missing = missingText(sums, rows);
  // Where no consumption is known at all, 0 € would say that nothing was spent.
  const known =
    sums.unknown.length === rows.length
      ? [shown(null), '', shown(null)]
      : [euros(sums.consumed), executionRateText(rateOfSums(sums)), euros(sums.reliquat)];
  return {
    label,
    figures: [euros(sums.delegated), ...known],
    notes: missing === '' ? [] : [missing],
    isTotal: true,
  };
}

function shown(amount: Cents | null): string {
  return amount === null ? texts.avenant.execution.unknown : euros(amount);
}
