import type { Axis, Kind } from '../../contract';
import type { Role, SheetUse, Unit } from '../../reading';
import type { Basis } from '../../rules';

export const AXIS_NAMES: Readonly<Record<Axis, string>> = {
  1: 'Axe 1, enfance',
  2: 'Axe 2, emploi',
  3: 'Axe 3, accès aux droits',
  4: 'Axe 4, transition',
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = { departement: 'département', metropole: 'métropole' };

export const KIND_FROM: Readonly<Record<'read' | 'given' | 'assumed', string>> = {
  read: 'type lu dans le classeur',
  given: "type donné par l'utilisateur",
  assumed: 'type supposé',
};

export const NATURE_NAMES: Readonly<Record<string, string>> = {
  nouvelle: 'nouvelle',
  renforcee: 'renforcée',
  reconduite: 'reconduite',
};

/** The roles that a column or a row may be given. */
export const ROLE_NAMES: Readonly<Record<string, string>> = {
  cost: 'coût total',
  reinforcedCost: 'coût de la part renforcée',
  state: "part de l'État",
  newCredits: 'crédits nouveaux',
  carryOver: 'report',
  reduction: 'réfaction',
  delegated: 'total délégué',
  consumed: 'consommé',
  reliquat: 'reliquat',
  collectivity: 'part de la collectivité',
  departement: 'part du département',
  metropole: 'part de la métropole',
  tiers: "apport d'un tiers",
  tiersGroup: 'total des tiers',
  cee: 'CEE',
  fse: 'FSE+',
  ceiling: 'plafond',
  floor: 'plancher',
  meals: 'nombre de repas',
  investment: 'investissement',
  rate: 'taux',
  total: 'total',
  id: 'numéro',
  title: 'intitulé',
  axis: 'axe',
  nature: 'nature',
  lead: 'porteur',
  theme: 'thème',
  year: 'année',
  funder: 'financeur',
  amount: 'montant',
  expenses: 'dépenses',
  resources: 'ressources',
  indicator: 'indicateur',
  nationalIndicator: 'indicateur national',
  outsideFramework: 'hors référentiel',
  scheme: 'régime de financement',
  transversal: 'action transversale',
  collectivityName: 'nom de la collectivité',
  comment: 'commentaire',
  other: 'autre information',
} satisfies Readonly<Record<Role, string>>;

/** What a sheet was taken for. */
export const USE_NAMES: Readonly<Record<SheetUse, string>> = {
  recap: 'Récapitulatif',
  fiche: 'Fiche-action',
  annual: 'Tableau annuel',
  axis: 'Tableau d’un axe',
  long: 'Liste',
  envelope: 'Plafonds',
  'passed-over': 'Laissée de côté',
};

export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  euro: 'en euros',
  kilo: 'en milliers d’euros',
  mega: 'en millions d’euros',
};

export const BASIS_NAMES: Readonly<Record<Basis, string>> = {
  faq: 'FAQ',
  arithmetic: 'arithmétique',
  reading: 'lecture retenue par Cofisol, la FAQ ne le dit pas',
};
