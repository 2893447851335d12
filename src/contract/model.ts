import type { Cents } from '../money';

/** 1 enfance, 2 emploi, 3 accès aux droits, 4 transition écologique solidaire. */
export type Axis = 1 | 2 | 3 | 4;
export const AXES: readonly Axis[] = [1, 2, 3, 4];

export type Kind = 'departement' | 'metropole';
export type Nature = 'nouvelle' | 'renforcee' | 'reconduite';
export type Scheme = 'standard' | 'cee' | 'cantine';

/** The contract as the workbook states it: nothing calculated, nothing guessed. */
export interface Contract {
  /** « Ariège » for a département, « Nantes Métropole » in full. */
  readonly collectivity: string | null;
  readonly kind: Kind;
  readonly kindFrom: 'read' | 'given' | 'assumed';
  /** One of the overseas départements where canteen pricing is not financed (971, 972, 973, 974, 976). */
  readonly overseas: boolean;
  readonly actions: readonly Action[];
  /** Plafonds notifiés; at most one for an axis and a year. */
  readonly envelope: readonly Ceiling[];
}

export interface Ceiling {
  readonly axis: Axis;
  readonly year: number;
  readonly amount: Cents;
}

export interface Action {
  /** The number as it is displayed (« 1.10 » is not 1.1), or null. */
  readonly id: string | null;
  readonly title: string;
  readonly axis: Axis | null;
  /** Marked as transversal: counts in the group's ceiling, in no floor. */
  readonly transversal: boolean;
  readonly nature: Nature | null;
  /** Porteur. */
  readonly lead: string | null;
  readonly theme: string | null;
  /** Marked outside the référentiel: true, false, or null where the workbook does not say. */
  readonly outsideFramework: boolean | null;
  /** The local indicator; '' where the workbook has a place for it and leaves it empty, null where it has no place. */
  readonly localIndicator: string | null;
  readonly nationalIndicator: string | null;
  readonly lines: readonly Line[];
}

/** The financing plan of one action for one year. Amounts are null where blank or unreadable. */
export interface Line {
  readonly year: number;
  /** C: coût total. */
  readonly cost: Cents | null;
  /** « part renforcée »: for a renforcée it is C, where the workbook gives it. */
  readonly reinforcedCost: Cents | null;
  /** S: part État. */
  readonly state: Cents | null;
  /** D: part de la collectivité, net of FSE+. */
  readonly collectivity: Cents | null;
  /** The tiers, CEE included, FSE+ excluded. T is their sum. */
  readonly funders: readonly Funder[];
  /** « dont CEE » under another funder: a part of T, never added to it. */
  readonly ceeDetail: Cents | null;
  /** F: FSE+. */
  readonly fse: Cents | null;
  /** Figures whose cell holds something that could not be read; `funders` for any tiers, `other` for a number without a place on the line. */
  readonly unreadable: ReadonlySet<UnreadableFigure>;
  /** « dispositif » or « régime » as the workbook says, where it does. */
  readonly schemeAsWritten: Scheme | null;
  /** Number of eligible meals. */
  readonly meals: bigint | null;
  readonly investment: Cents | null;
  readonly carryOver: Cents | null;
  readonly reduction: Cents | null;
  readonly delegated: Cents | null;
  readonly consumed: Cents | null;
  /** Whose spending `consumed` is: the State's part, exact or estimated, all of it, or unknown because the workbook does not say; null where there is none. */
  readonly consumedBasis: ConsumedBasis | null;
  /** What the workbook says is left of the State's credits. */
  readonly reliquat: Cents | null;
  /** The indicators of the year, as written: what was aimed at, what was reached. */
  readonly indicatorTarget: string | null;
  readonly indicatorAchieved: string | null;
  /** What the workbook says of the year's execution. */
  readonly comment: string | null;
  /** True where the workbook has no place at all for the collectivity's share on this line. */
  readonly collectivityPlaceAbsent: boolean;
}

/** `estimated`: the State's part, worked out by whoever wrote the workbook. */
export type ConsumedBasis = 'state' | 'estimated' | 'total' | 'unknown';

export type UnreadableFigure = 'cost' | 'state' | 'collectivity' | 'funders' | 'cee' | 'fse' | 'meals' | 'other';

export interface Funder {
  readonly name: string;
  readonly amount: Cents;
  /** CEE (certificats d'économies d'énergie). */
  readonly cee: boolean;
  /** A commune, a ville or a CCAS. */
  readonly commune: boolean;
}
