import type { OShares } from './shares';
import { unread, type OAction, type OContract, type OFinding, type OLine } from './types';
import { isCanteenPricing, isCeeProgramme } from './words';

const gap = (a: bigint, b: bigint) => (a > b ? a - b : b - a);

type Told = [code: string, severity: string, actual?: bigint | null, expected?: bigint | null];

/** domain.md 4.1, row by row, without `doublon`. */
export function lineFindings(line: OLine, action: OAction, contract: OContract, x: OShares): OFinding[] {
  const told: Told[] = [];
  const { entered, C, T, E, F, S, D, low, high, G } = x;

  const above = S !== null && high !== null ? S - high : 0n;
  const below = S !== null && low !== null ? low - S : 0n;
  const parite = above > 100n;
  const basse = below > 100n;
  const dOff =
    D !== null && x.collectivity !== null && G !== null
      ? [gap(D, x.collectivity), gap(D, G - (F < G ? F : G))].reduce((a, b) => (a < b ? a : b))
      : 0n;
  const part = dOff > 100n && !parite && !basse;
  const slight = (g: bigint) => g > 1n && g <= 100n;
  if (parite) told.push(['parite', 'error', S, high]);
  if (basse) told.push(['parite-basse', 'warning', S, low]);
  if (part) told.push(['part-collectivite', 'error', D, x.collectivity]);
  if (slight(above) || slight(below) || slight(dOff)) told.push(['arrondi', 'info']);
  if (entered !== null && S !== null && D !== null && x.knowsT && x.knowsF && !parite && !basse && !part) {
    if (gap(entered, S + D + T + F) > 100n) told.push(['equilibre', 'error', S + D + T + F, entered]);
  }
  if (x.knowsT && C !== null && T > C && T > 0n) told.push(['tiers-exces', 'error', T, C]);
  const fseRules = x.knowsF && !x.otherContract && !x.commune;
  if (fseRules && F > 0n && (action.nature === 'renforcee' || action.nature === 'reconduite'))
    told.push(['fse-nature', 'error', F, 0n]);
  if (G !== null && F > G) told.push(['fse-exces', 'error', F, G]);
  if (fseRules && F > 0n && action.nature === null) told.push(['nature-absente', 'warning']);
  // A number without a place may be the missing figure: its own finding says it, one mistake is told once.
  const placed = !unread(line, 'other');
  if (placed && entered !== null && (S === null || D === null)) told.push(['part-absente', 'info']);
  if (placed && entered === null && S !== null && D !== null) told.push(['cout-absent', 'info']);
  const negative = [entered, S, D, ...line.funders.map((f) => f.amount), line.fse].find((a) => a !== null && a < 0n);
  if (negative !== undefined) told.push(['montant-negatif', 'error', negative]);
  if (line.year < 2024 || line.year > 2027) told.push(['annee-hors-contrat', 'error']);
  if (isCeeProgramme(action.title) && x.knowsT) {
    const rate = line.year >= 2025 ? 50n : 60n;
    if (line.year >= 2024 && C !== null && E > 0n && E * 100n > C * rate) {
      const permitted = C * rate;
      told.push(['cee-taux', 'warning', E, (permitted - (((permitted % 100n) + 100n) % 100n)) / 100n]);
    }
    if (E === 0n && line.funders.some((f) => f.amount !== 0n)) told.push(['cee-a-preciser', 'warning']);
  }
  if (x.commune) told.push(['commune-porteuse', 'warning']);
  if (x.scheme === 'cantine') {
    if (line.meals === null) told.push(['repas-absents', 'warning']);
    if (S !== null && C !== null && x.knowsT) {
      const losses = C > T ? C - T : 0n;
      if (S > losses) told.push(['cantine-exces', 'error', S, losses]);
    }
    if (action.axis !== null && action.axis !== 4) told.push(['cantine-axe', 'error']);
  }
  if (contract.overseas && (x.scheme === 'cantine' || isCanteenPricing(action.title)))
    told.push(['cantine-outre-mer', 'error']);

  return told.map(([code, severity, actual, expected]) => ({
    code,
    severity,
    axis: action.axis,
    year: line.year,
    action: action.id ?? action.title,
    actual: actual ?? null,
    expected: expected ?? null,
  }));
}
