import { AXIS_NAMES } from '../../checking';
import { count, euros, percentText, typography } from '../../contract';
import type { Ratio } from '../../money';
import type { ExecutionAxis, ExecutionRow, ExecutionSums, ExecutionTable } from './table';

export function executionAxisTitle(axis: ExecutionAxis['axis']): string {
  if (axis === null) return 'Axe non précisé';
  return axis === 'transversal' ? 'Actions transversales' : AXIS_NAMES[axis];
}

/** What has to be known of a row, in French: what is estimated, asked, overspent, what could be taken off the next year. */
export function executionNotes({ execution, reduction }: ExecutionRow): readonly string[] {
  const over = execution.reliquat !== null && execution.reliquat < 0n;
  const proposed = reduction !== null && reduction.amount > 0n;
  return [
    ...(execution.question === null ? [] : [execution.question]),
    ...(execution.estimated ? execution.steps.filter((step) => step.startsWith('Part consommée')) : []),
    ...(over ? execution.steps.filter((step) => step.startsWith('Dépassement')) : []),
    // The steps before the last one lead to the reliquat, which has its own columns.
    ...(proposed ? reduction.steps.slice(-1) : []),
  ];
}

/** Who decides on the proposals, once for the whole table; null where there are none. */
export function proposalNote(rows: readonly ExecutionRow[]): string | null {
  return rows.find(({ reduction }) => (reduction?.amount ?? 0n) > 0n)?.reduction?.decision ?? null;
}

/** « 3 actions : 72 500,00 € délégués, 63 345,00 € consommés, 9 155,00 € de reliquat. » */
export function executionSumText({ rows, sums }: Pick<ExecutionTable, 'rows' | 'sums'>): string {
  const delegated = isUnknown('delegated', sums, rows) ? 'total délégué inconnu' : `${euros(sums.delegated)} délégués`;
  const consumed = isUnknown('consumed', sums, rows)
    ? 'consommation inconnue'
    : `${euros(sums.consumed)} consommés, ${euros(sums.reliquat)} de reliquat`;
  return typography(`${count(rows.length, 'action', 'actions')} : ${delegated}, ${consumed}.`);
}

/** How many actions the sums of consumption are without; '' where they have all. */
export function missingText({ unknown }: ExecutionSums, rows: readonly ExecutionRow[]): string {
  return unknown.length === 0 ? '' : typography(`Sans consommation connue : ${unknown.length} sur ${rows.length}.`);
}

/** Whether a sum has nothing to add up, since none of its figures is known: it stays blank, never zero. */
export function isUnknown(
  key: Exclude<keyof ExecutionSums, 'unknown'>,
  { unknown }: Pick<ExecutionSums, 'unknown'>,
  rows: readonly ExecutionRow[],
): boolean {
  if (key === 'newCredits') return rows.every(({ line }) => line.state === null);
  if (key === 'delegated') return rows.every(({ execution }) => execution.delegated === null);
  return (key === 'consumed' || key === 'reliquat') && rows.every(({ action }) => unknown.includes(action));
}

/** The rate of a sum; null where some consumption is not known. */
export function rateOfSums({ unknown, consumed, delegated }: ExecutionSums): Ratio | null {
  return unknown.length === 0 && delegated > 0n ? { numerator: consumed, denominator: delegated } : null;
}

export const EXECUTION_NOTE =
  'Montants en euros. Une consommation inconnue reste vide et ne compte ni dans le consommé ni dans le reliquat.';

/** « 66,7 % », to the nearest tenth of a percent; '' where it is not known. */
export function executionRateText(rate: Ratio | null): string {
  if (rate === null) return '';
  const { numerator, denominator } = rate;
  return percentText({ numerator: (numerator * 2000n + denominator) / (denominator * 2n), denominator: 1000n });
}
