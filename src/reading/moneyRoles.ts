import type { Role } from './words/role';

const MONEY: ReadonlySet<Role> = new Set<Role>([
  'cost',
  'total',
  'state',
  'newCredits',
  'delegated',
  'collectivity',
  'departement',
  'metropole',
  'tiers',
  'tiersGroup',
  'cee',
  'fse',
  'reinforcedCost',
]);

/** A role that holds euros of the financing plan. */
export function isMoney(role: Role): boolean {
  return MONEY.has(role);
}

/** FSE+, CEE or a tiers: what a programme over several years may be named after. */
export function isProgramme(role: Role | null): boolean {
  return role === 'fse' || role === 'tiers' || role === 'cee';
}
