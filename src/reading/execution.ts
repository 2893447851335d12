import type { Column } from './columns';
import type { GridCell } from './grid';
import { normalise } from './words/normalise';
import type { Role } from './words/vocabulary';

/** Whose consumption a figure is: the State's part, all spending, or unsaid. */
export type ConsumedBy = 'state' | 'total' | null;

const STATE: ReadonlySet<Role> = new Set<Role>(['state', 'newCredits', 'delegated']);
const WHOLE: ReadonlySet<Role> = new Set<Role>(['cost', 'total', 'expenses']);
const OTHERS: ReadonlySet<Role> = new Set<Role>([
  'collectivity',
  'departement',
  'metropole',
  'tiers',
  'tiersGroup',
  'cee',
  'fse',
]);

/** Whose consumption it is by the word beside « consommé »; `other` for a funder's own, `undefined` where the word says nothing. */
export function consumerOf(role: Role | null): ConsumedBy | 'other' | undefined {
  if (role === null) return undefined;
  if (STATE.has(role)) return 'state';
  if (WHOLE.has(role)) return 'total';
  return OTHERS.has(role) ? 'other' : undefined;
}

/** « Consommé » over « État » or under it: the role of the column, and whose consumption it is. Null where neither says « consommé ». */
export function consumedUnder(
  role: Role | null,
  upper: Role | null,
): { readonly role: Role; readonly by: ConsumedBy } | null {
  if (upper === 'consumed' && role === 'amount') return { role: 'consumed', by: null };
  const beside = upper === 'consumed' ? role : role === 'consumed' ? upper : null;
  const by = consumerOf(beside);
  if (by === undefined) return null;
  return by === 'other' ? { role: 'other', by: null } : { role: 'consumed', by };
}

const PLANNED =
  /^(montant |montants )?(prevu|prevue|prevus|prevues|prevision|previsions|previsionnel|previsionnelle|programme|inscrit|contractualise|conventionne|budgete|vote)$/;

/** « Prévu » under « Part État », beside « Réalisé »: the share itself. */
export function isPlanned(text: string): boolean {
  return PLANNED.test(normalise(text));
}

/** The columns of consumption and of what is left of it, each seen beside the others of its table. */
export function withExecution(columns: Map<number, Column>): Map<number, Column> {
  const all = [...columns.values()].sort((a, b) => a.column - b.column);
  if (!all.some(isExecution)) return columns;
  all.forEach((column, i) => {
    if (column.role === 'consumed') columns.set(column.column, consumedColumn(column, all.slice(0, i)));
  });
  const consumed = all.flatMap(({ column }) => columns.get(column) ?? []).filter(({ role }) => role === 'consumed');
  for (const column of all) {
    if (column.role === 'reliquat' || isUnspent(column))
      columns.set(column.column, leftColumn(column, consumed) ?? { ...column, role: 'carryOver' });
  }
  return columns;
}

function isExecution({ role, header }: Column): boolean {
  return role === 'consumed' || role === 'reliquat' || (role === 'carryOver' && saysUnspent(header));
}

/** « dont consommé » beside « Part État » is the State's; « Réalisé » beside « Cible » counts no euros. */
function consumedColumn(column: Column, before: readonly Column[]): Column {
  if (/^realis/.test(normalise(column.header?.text ?? '')) && isTarget(before.at(-1)))
    return { ...column, role: 'other' };
  if (!column.detail) return column;
  if (column.consumedBy !== null) return { ...column, detail: column.consumedBy !== 'state' };
  const by = consumerOf(before.findLast(({ detail, role }) => !detail && role !== null)?.role ?? null);
  if (by === undefined) return column;
  return by === 'other' ? { ...column, role: 'other' } : { ...column, detail: false, consumedBy: by };
}

function isTarget(column: Column | undefined): boolean {
  if (!column) return false;
  return (
    column.role === 'indicator' || /\b(cibles?|objectifs?|valeur attendue)\b/.test(normalise(column.header?.text ?? ''))
  );
}

/** What is left of the consumption of its year; null where no column gives that: credits carried over, then. */
function leftColumn(column: Column, consumed: readonly Column[]): Column | null {
  const before = consumed.filter((other) => other.column < column.column);
  const nearest = before.at(-1) ?? consumed[0];
  if (!nearest) return null;
  if (column.year === null && column.relativeYear === null)
    return { ...column, role: 'reliquat', year: nearest.year, relativeYear: nearest.relativeYear };
  const same = consumed.some(({ year, relativeYear }) => year === column.year && relativeYear === column.relativeYear);
  return same ? { ...column, role: 'reliquat' } : null;
}

/** « Crédits non consommés », « Sous-consommation »: what is left, or what is carried over, by what stands beside. */
function isUnspent({ role, header }: Column): boolean {
  return role === 'carryOver' && saysUnspent(header);
}

function saysUnspent(header: GridCell | null): boolean {
  const text = normalise(header?.text ?? '');
  return /\b(non consommes?|sous consommation)\b/.test(text) && !/\breport/.test(text);
}
