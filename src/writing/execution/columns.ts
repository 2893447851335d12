import type { Cents } from '../../money';
import { followUpText } from './followUp';
import { executionNotes } from './notes';
import type { ExecutionRow, ExecutionTable } from './table';

/** A column of the printed table. Headers carry the years, so that each figure is read for what it is. */
export type ExecutionColumn = TextColumn | AmountColumn | RateColumn;

interface Shape {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

interface TextColumn extends Shape {
  readonly kind: 'id' | 'title' | 'national' | 'local' | 'target' | 'achieved' | 'comment' | 'method' | 'notes';
}

interface RateColumn extends Shape {
  readonly kind: 'rate';
}

interface AmountColumn extends Shape {
  readonly kind: 'amount';
  readonly key: AmountKey;
}

export type AmountKey = 'newCredits' | 'carryOver' | 'reduction' | 'delegated' | 'consumed' | 'reliquat' | 'proposed';

/** The columns of the table; the proposal, indicators and comments come only where an action has some. */
export function executionColumns({ year, rows }: ExecutionTable): readonly ExecutionColumn[] {
  const amount = (key: AmountKey, header: string, width: number): ExecutionColumn => ({
    kind: 'amount',
    key,
    header,
    width,
  });
  const text = (kind: TextColumn['kind'], header: string, width: number): readonly ExecutionColumn[] =>
    rows.some((row) => textOf(kind, row) !== '') ? [{ kind, header, width }] : [];
  return [
    { kind: 'id', header: 'N°', width: 8 },
    { kind: 'title', header: "Intitulé de l'action", width: 36 },
    amount('newCredits', `Crédits nouveaux ${year}`, 15),
    amount('carryOver', `Report de ${year - 1}`, 14),
    amount('reduction', 'Réfaction', 13),
    amount('delegated', `Total délégué ${year}`, 15),
    amount('consumed', `Consommé part État ${year}`, 15),
    // Read back, it tells an estimate from what was noted.
    ...text('method', 'Mode de calcul', 10),
    { kind: 'rate', header: 'Taux', width: 10.5 },
    amount('reliquat', `Reliquat ${year}`, 15),
    ...(rows.some((row) => (amountOf('proposed', row) ?? 0n) > 0n)
      ? [amount('proposed', `Réfaction possible ${year + 1} (proposition)`, 18)]
      : []),
    ...text('national', 'Indicateur national', 20),
    ...text('local', 'Indicateur local', 20),
    ...text('target', 'Indicateur (cible)', 13),
    ...text('achieved', 'Indicateur (réalisé)', 13),
    ...text('comment', 'Commentaire', 26),
    // Never « Observations »: read back, they would be the collectivity's.
    { kind: 'notes', header: 'Notes de calcul', width: 42 },
  ];
}

export function textOf(kind: TextColumn['kind'], row: ExecutionRow): string {
  const { action } = row;
  switch (kind) {
    case 'id':
      return action.id ?? '';
    case 'title':
      return action.title;
    case 'national':
      return action.nationalIndicator ?? '';
    case 'local':
      return action.localIndicator ?? '';
    case 'target':
    case 'achieved':
    case 'comment':
      return followUpText(kind, row) ?? '';
    case 'method':
      return row.execution.estimated ? 'estimé' : '';
    case 'notes':
      return executionNotes(row).join(' ');
  }
}

export function amountOf(key: AmountKey, { line, execution, reduction }: ExecutionRow): Cents | null {
  switch (key) {
    case 'newCredits':
      return line.state;
    case 'carryOver':
      return line.carryOver;
    case 'reduction':
      return line.reduction;
    case 'delegated':
      return execution.delegated;
    case 'consumed':
      return execution.consumedState;
    case 'reliquat':
      return execution.reliquat;
    case 'proposed':
      return reduction?.amount ?? null;
  }
}
