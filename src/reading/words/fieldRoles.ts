import type { Role } from './role';

/** What a line says of itself besides its amounts: by a column of the table, or by a label in the top block of a fiche. */
export const FIELD_ROLES = [
  'id',
  'title',
  'axis',
  'nature',
  'lead',
  'theme',
  'indicator',
  'nationalIndicator',
  'outsideFramework',
  'scheme',
  'transversal',
  'year',
  'collectivityName',
] as const satisfies readonly Role[];

export type FieldRole = (typeof FIELD_ROLES)[number];

const ALL: ReadonlySet<Role> = new Set(FIELD_ROLES);

export function isFieldRole(role: Role): role is FieldRole {
  return ALL.has(role);
}
