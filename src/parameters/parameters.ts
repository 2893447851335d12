import type { ParametersData } from './schema';

/** A dated set of the rules' figures, validated. */
export interface Parameters {
  /** How reports name the set: « 2024-01-01 ». */
  readonly id: string;
  /** The first day that it holds. */
  readonly validFrom: string;
  readonly title: string;
  readonly figures: Figures;
}

/** Every figure with its label, unit, basis, source and valid-from: see `schema.ts`. */
export type Figures = DeepReadonly<ParametersData['figures']>;

/** What is looked for in the title or the lead body of an action. */
export type ActionToVerify = Figures['actionsToVerify']['value'][number];
export type Metropole = Figures['metropoles']['value'][number];
/** A département, or what holds its place. */
export type Departement = Figures['departements']['value'][number];

type DeepReadonly<T> = T extends bigint
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T;
