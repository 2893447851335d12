import type { Kind, Nature } from '../../contract';

/** The names of the sheets: formulas refer to them. */
export const SHEETS = {
  guide: "Mode d'emploi",
  envelope: 'Enveloppe',
  actions: 'Actions',
  plan: 'Plan de financement',
  recap: 'Récapitulatif',
  consumption: 'Consommation',
  parameters: 'Paramètres',
} as const;

export function ficheName(index: number): string {
  return `Fiche ${index + 1}`;
}

/** As they stand in the lists of choices; formulas compare with them. */
export const NATURES: Readonly<Record<Nature, string>> = {
  nouvelle: 'Nouvelle',
  renforcee: 'Renforcée',
  reconduite: 'Reconduite',
};

/** Chosen and not guessed from the title: the formulas then follow the same scheme as the check. */
export const SCHEMES = { standard: 'Parité', cantine: 'Compensation des repas de cantine' } as const;

/** « Part département »: the header by which the collectivity's share is read. */
export const SHARE_OF: Readonly<Record<Kind, string>> = {
  departement: 'Part département',
  metropole: 'Part métropole',
};

export const OF_COLLECTIVITY: Readonly<Record<Kind, string>> = {
  departement: 'du département',
  metropole: 'de la métropole',
};

/** Before the labels of what is calculated: read as a figure shown again, never as an amount of the contract. */
export const CALCULATED = 'Calcul : ';
