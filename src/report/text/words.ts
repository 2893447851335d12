import { count, enumerate, type Axis, type Kind } from '../../contract';
import type { SheetUse, Unit } from '../../reading';
import type { Basis, Severity } from '../../rules';

/** The words of the terminal's page. */
export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  error: 'ANOMALIES BLOQUANTES',
  warning: 'À VÉRIFIER',
  info: 'POUR INFORMATION',
};

export const AXIS_NAMES: Readonly<Record<Axis, string>> = {
  1: 'Axe 1, enfance',
  2: 'Axe 2, emploi',
  3: 'Axe 3, accès aux droits',
  4: 'Axe 4, transition écologique',
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = { departement: 'département', metropole: 'métropole' };

export const KIND_FROM: Readonly<Record<'read' | 'given' | 'assumed', string>> = {
  read: 'lu dans le classeur',
  given: 'donné par --kind',
  assumed: 'supposé : précisez --kind',
};

export const USE_NAMES: Readonly<Record<SheetUse, string>> = {
  recap: 'récapitulatif',
  fiche: 'fiche-action',
  annual: 'tableau annuel',
  axis: 'tableau d’un axe',
  long: 'liste',
  envelope: 'plafonds notifiés',
  'passed-over': 'laissée de côté',
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

/** « 12 anomalies bloquantes, 3 points à vérifier, 1 information », or « aucune anomalie ». */
export function countsText(counts: Readonly<Record<Severity, number>>): string {
  const parts = [
    counts.error > 0 && count(counts.error, 'anomalie bloquante', 'anomalies bloquantes'),
    counts.warning > 0 && count(counts.warning, 'point à vérifier', 'points à vérifier'),
    counts.info > 0 && count(counts.info, 'information', 'informations'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'aucune anomalie' : parts.join(', ');
}

/** « 2024 », « 2024 et 2026 », « 2024 à 2027 ». */
export function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  const unbroken = first !== undefined && last !== undefined && last - first === years.length - 1;
  return unbroken && years.length > 2 ? `${first} à ${last}` : enumerate(years);
}
