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
