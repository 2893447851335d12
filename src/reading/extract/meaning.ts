import type { ConsumedBy } from '../consumers';
import type { GridCell } from '../grid';
import type { FigureKey } from '../raw';
import type { Role } from '../words/role';
import type { TableState } from './state';

/** What a cell of a table is, by the words over it and beside it. */
export type Meaning =
  | {
      readonly kind: 'figure';
      readonly role: Role;
      readonly key: FigureKey;
      readonly label: GridCell | null;
      /** Whose consumption, where what stands around the label says it. */
      readonly consumedBy?: ConsumedBy;
    }
  | { readonly kind: 'total'; readonly role: Role; readonly key: FigureKey; readonly label: GridCell | null }
  | { readonly kind: 'other'; readonly role: Role }
  | {
      readonly kind: 'detail';
      readonly role: Role;
      /** One of the expenses, by words that nobody knows. */
      readonly expense?: GridCell;
    };

export type FigureMeaning = Meaning & { readonly kind: 'figure' };

export const FIGURES: Readonly<Partial<Record<Role, FigureKey>>> = {
  cost: 'cost',
  total: 'total',
  state: 'state',
  newCredits: 'newCredits',
  delegated: 'delegated',
  collectivity: 'collectivity',
  tiers: 'tiers',
  tiersGroup: 'tiersGroup',
  cee: 'cee',
  fse: 'fse',
  reinforcedCost: 'reinforcedCost',
  carryOver: 'carryOver',
  reduction: 'reduction',
  consumed: 'consumed',
  reliquat: 'reliquat',
  meals: 'meals',
  investment: 'investment',
};

/** Shares that a « dont » may name. */
export const SHARES: ReadonlySet<Role> = new Set<Role>(['state', 'collectivity', 'tiers', 'tiersGroup', 'fse']);

/** Whose money: a département's own word is the collectivity's in its contract, a funder's in a métropole's. */
export function ownerOf(role: Role, state: TableState): Role {
  const { kind } = state.context;
  if (role === 'departement') return kind === 'departement' ? 'collectivity' : 'tiers';
  if (role === 'metropole') return kind === 'metropole' ? 'collectivity' : 'tiers';
  return role;
}
