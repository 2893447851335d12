import type { Kind } from '../../contract';
import { CALCULATED_AMOUNTS, type CalculatedAmount } from './lineFormulas';
import { CALCULATED, OF_COLLECTIVITY, SHARE_OF } from './words';

/** Rows of a fiche, from 0. The first column holds the labels, one column a year follows. */
export const FICHE = {
  id: 2,
  title: 3,
  axis: 4,
  lead: 5,
  theme: 6,
  national: 7,
  local: 8,
  header: 10,
  cost: 11,
  reinforced: 12,
  firstTiers: 13,
  communes: 15,
  cee: 17,
  fse: 18,
  state: 19,
  collectivity: 20,
  resources: 21,
  balance: 22,
  investment: 23,
  meals: 24,
  calculated: 25,
  verdict: 33,
} as const;

/** The tiers that a fiche begins with, to be renamed: their rows go from `firstTiers` to `cee`. */
export const TIERS = ['CAF', 'Région', 'Communes et CCAS', 'Autres financeurs', 'CEE'] as const;

export function calculatedRow(name: CalculatedAmount): number {
  return FICHE.calculated + CALCULATED_AMOUNTS.indexOf(name);
}

export function calculatedLabels(kind: Kind): Readonly<Record<CalculatedAmount, string>> {
  const share = SHARE_OF[kind].toLowerCase();
  return {
    costKept: `${CALCULATED}coût retenu`,
    base: `${CALCULATED}base à partager, tiers déduits`,
    low: `${CALCULATED}part État attendue`,
    high: `${CALCULATED}part État au plus (avec CEE)`,
    gross: `${CALCULATED}${share}, avant FSE+`,
    collectivityExpected: `${CALCULATED}${share} attendue`,
    stateGap: `${CALCULATED}écart sur la part État`,
    collectivityGap: `${CALCULATED}écart sur la part ${OF_COLLECTIVITY[kind]}`,
  };
}
