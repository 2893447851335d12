import type { ActionText, ContractText } from '../../contract/builders';

/** A small contract and every finding on it: as data that can be read without the code. */
export interface Example {
  /** The rule that it is about. */
  readonly rule: string;
  /** What it shows. */
  readonly shows: string;
  readonly contract: ContractText;
  /** « code | action or « axe 3 » | year | actual | expected », « - » for what a finding does not have. */
  readonly findings: readonly string[];
}

const line = { year: 2025, cost: 1000, state: 500, collectivity: 500 };

/** A département whose axes 1, 3 and 4 are in order in 2025: 500 of State credits each, floors of 400. */
export const DEPARTEMENT: ContractText = {
  kind: 'departement',
  actions: [
    { id: '1.1', axis: 1, title: 'Parrainage de proximité', lines: [line] },
    { id: '3.1', axis: 3, title: 'Bus des droits', lines: [line] },
    { id: '4.1', axis: 4, title: 'Garage solidaire', lines: [line] },
  ],
  envelope: { 1: 1000, 3: 1000, 4: 1000 },
};

/** A métropole whose four axes are in order in 2025: 500 of State credits each, floors of 200. */
export const METROPOLE: ContractText = {
  kind: 'metropole',
  actions: [...(DEPARTEMENT.actions ?? []), { id: '2.1', axis: 2, title: 'Immersions en entreprise', lines: [line] }],
  envelope: { 1: 1000, 2: 1000, 3: 1000, 4: 1000 },
};

/** The same with more actions: the mistakes of the example are all in these. */
export function beside(base: ContractText, ...actions: readonly ActionText[]): ContractText {
  return { ...base, actions: [...(base.actions ?? []), ...actions] };
}
