import { texts } from '../texts';

const { actual, programmed, expected, atMost, atLeast } = texts.controle.figures;

interface Labels {
  readonly actual: string;
  readonly expected: string;
}

const AT_MOST: Labels = { actual, expected: atMost };
const LABELS: Readonly<Record<string, Labels>> = {
  'plancher-axe': { actual: programmed, expected: atLeast },
  'plafond-annuel': { actual: programmed, expected: atMost },
  'plafond-axe': { actual: programmed, expected: atMost },
  'parite-basse': { actual, expected: atLeast },
  'cee-70': AT_MOST,
  'cee-taux': AT_MOST,
  'cantine-30': AT_MOST,
  'cantine-exces': AT_MOST,
  'tiers-exces': AT_MOST,
  'fse-exces': AT_MOST,
  investissement: AT_MOST,
};

/** What the two figures of a finding are called. */
export function figureLabels(code: string): Labels {
  return LABELS[code] ?? { actual, expected };
}
