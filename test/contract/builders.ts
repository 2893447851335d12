import { parseDecimal, type Cents } from '../../src/money';
import type { Action, Axis, Contract, Funder, Kind, Line, Nature } from '../../src/contract';

/** Euros as people would type them in a test: 100, '100.01'. */
export type Euros = number | string;

export function eur(amount: Euros): Cents {
  const read = parseDecimal(String(amount));
  if (read === null) throw new Error(`test: ${String(amount)} is no amount`);
  return read;
}

const orNull = (amount: Euros | null | undefined): Cents | null =>
  amount === null || amount === undefined ? null : eur(amount);

export interface LineText {
  year?: number;
  cost?: Euros | null;
  reinforcedCost?: Euros;
  state?: Euros | null;
  collectivity?: Euros | null;
  /** « CAF » for a tiers; « CEE » is CEE, a name starting with « Commune », « Ville » or « CCAS » is a commune. */
  funders?: Readonly<Record<string, Euros>>;
  ceeDetail?: Euros;
  fse?: Euros | null;
  unreadable?: readonly ('cost' | 'state' | 'collectivity' | 'funders' | 'cee' | 'fse' | 'meals' | 'other')[];
  scheme?: 'standard' | 'cee' | 'cantine';
  meals?: number;
  investment?: Euros;
  carryOver?: Euros;
  reduction?: Euros;
  delegated?: Euros;
  consumed?: Euros;
  /** Whose spending; the State's part where left out. */
  consumedBasis?: 'state' | 'total' | 'unknown';
  reliquat?: Euros;
}

function funder([name, amount]: [string, Euros]): Funder {
  return { name, amount: eur(amount), cee: name === 'CEE', commune: /^(Commune|Ville|CCAS)/.test(name) };
}

export function line(text: LineText = {}): Line {
  return {
    year: text.year ?? 2025,
    cost: orNull(text.cost),
    reinforcedCost: orNull(text.reinforcedCost),
    state: orNull(text.state),
    collectivity: orNull(text.collectivity),
    funders: Object.entries(text.funders ?? {}).map(funder),
    ceeDetail: orNull(text.ceeDetail),
    fse: orNull(text.fse),
    unreadable: new Set(text.unreadable ?? []),
    schemeAsWritten: text.scheme ?? null,
    meals: text.meals === undefined ? null : BigInt(text.meals),
    investment: orNull(text.investment),
    carryOver: orNull(text.carryOver),
    reduction: orNull(text.reduction),
    delegated: orNull(text.delegated),
    consumed: orNull(text.consumed),
    consumedBasis: text.consumed === undefined ? null : (text.consumedBasis ?? 'state'),
    reliquat: orNull(text.reliquat),
    indicatorTarget: null,
    indicatorAchieved: null,
    comment: null,
    collectivityPlaceAbsent: false,
  };
}

export interface ActionText {
  id?: string | null;
  title?: string;
  axis?: Axis | null;
  nature?: Nature | null;
  lead?: string;
  transversal?: boolean;
  outsideFramework?: boolean;
  localIndicator?: string | null;
  lines?: readonly LineText[];
}

export function action(text: ActionText = {}): Action {
  const axis = text.axis === undefined ? 1 : text.axis;
  return {
    id: text.id === undefined ? `${String(axis)}.1` : text.id,
    title: text.title ?? 'Bus des droits',
    axis,
    transversal: text.transversal ?? false,
    nature: text.nature === undefined ? 'nouvelle' : text.nature,
    lead: text.lead ?? null,
    theme: null,
    outsideFramework: text.outsideFramework ?? null,
    localIndicator: text.localIndicator ?? null,
    nationalIndicator: null,
    lines: (text.lines ?? []).map(line),
  };
}

export interface ContractText {
  kind?: Kind;
  collectivity?: string | null;
  overseas?: boolean;
  actions?: readonly ActionText[];
  /** By axis: one ceiling for each year of the contract, or by year. */
  envelope?: Readonly<Partial<Record<Axis, Euros | Readonly<Record<number, Euros>>>>>;
}

const YEARS = [2024, 2025, 2026, 2027];

export function contract(text: ContractText = {}): Contract {
  const kind = text.kind ?? 'departement';
  return {
    collectivity:
      text.collectivity === undefined ? (kind === 'metropole' ? 'Nantes Métropole' : 'Ariège') : text.collectivity,
    kind,
    kindFrom: 'given',
    overseas: text.overseas ?? false,
    actions: (text.actions ?? []).map(action),
    envelope: Object.entries(text.envelope ?? {}).flatMap(([axis, amounts]) => {
      const byYear = typeof amounts === 'object' ? amounts : Object.fromEntries(YEARS.map((year) => [year, amounts]));
      return Object.entries(byYear).map(([year, amount]) => ({
        axis: Number(axis) as Axis,
        year: Number(year),
        amount: eur(amount),
      }));
    }),
  };
}
