import type { GridCell } from './grid';
import { normalise } from './words/normalise';
import type { Role } from './words/role';
import { yearIn } from './yearIn';

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

/** « 2026 » over « Consommé 2025 » or « Consommé N-1 » is of 2025, over « Report 2025 » of 2026; null where the headers' year holds. */
export function yearOfExecution(role: Role | null, header: GridCell | null, above: readonly GridCell[]): number | null {
  if (!header || (role !== 'consumed' && role !== 'reliquat' && role !== 'carryOver')) return null;
  const own = yearIn(header);
  const over = above.flatMap((cell) => yearIn(cell) ?? []).pop() ?? null;
  if (role === 'carryOver') return over;
  const { relativeYear } = header.heading;
  return own ?? (over !== null && relativeYear !== null ? over + relativeYear : null);
}
