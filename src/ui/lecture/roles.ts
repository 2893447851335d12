import { ROLE_NAMES } from '../../checking';

export interface RoleGroup {
  readonly name: 'plan' | 'execution' | 'identity' | 'other';
  readonly roles: readonly { readonly role: string; readonly label: string }[];
}

const GROUPS: readonly (readonly [RoleGroup['name'], readonly string[]])[] = [
  [
    'plan',
    ['cost', 'reinforcedCost', 'state', 'collectivity', 'tiers', 'tiersGroup', 'cee', 'fse', 'meals', 'investment'],
  ],
  ['execution', ['newCredits', 'carryOver', 'reduction', 'delegated', 'consumed', 'reliquat']],
  ['identity', ['id', 'title', 'axis', 'nature', 'lead', 'theme', 'year', 'funder']],
  ['other', ['ceiling', 'floor', 'total', 'rate', 'other']],
];

/** What a user may say of a column or a row, in the order in which it is looked for. */
export const ROLE_GROUPS: readonly RoleGroup[] = GROUPS.map(([name, roles]) => ({
  name,
  roles: roles.map((role) => ({ role, label: roleName(role) })),
}));

/** « Part de l'État »; the role itself where it has no French name. */
export function roleName(role: string): string {
  const name = ROLE_NAMES[role] ?? role;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
