'use strict';

const { shares } = require('./oracle-shares.cjs');

const EURO = 100;

/** Table 4.1 of domain.md on one line. @returns findings without cells. */
function lineFindings(contract, action, line, years) {
  const out = [];
  const s = shares(contract, action, line);
  const { cost, state: S, collectivity: D } = line;
  const { T, E, F } = s;
  const say = (code, severity, actual = null, expected = null) =>
    out.push({ code, severity, axis: action.axis, year: line.year, action: action.name, actual, expected });
  const known = !line.doubts.has('tiers') && !line.doubts.has('fse');
  const inContract = years.includes(line.year);
  if (!inContract) say('annee-hors-contrat', 'error');

  let stateWrong = false;
  if (s.high !== null && S !== null) {
    if (S > s.high + EURO) ((stateWrong = true), say('parite', 'error', S, s.high));
    else if (S < s.low - EURO) ((stateWrong = true), say('parite-basse', 'warning', S, s.low));
  }
  let collectivityWrong = false;
  let off = 0;
  if (s.D !== null && D !== null) {
    const entered = s.G - Math.min(F, s.G);
    off = Math.min(Math.abs(D - s.D), Math.abs(D - entered));
    if (off > EURO && !stateWrong) ((collectivityWrong = true), say('part-collectivite', 'error', D, s.D));
  }
  const sOff = s.high !== null && S !== null ? Math.max(s.low - S, S - s.high, 0) : 0;
  if ((sOff > 1 && sOff <= EURO) || (off > 1 && off <= EURO)) say('arrondi', 'info');
  if (known && cost !== null && S !== null && D !== null && !stateWrong && !collectivityWrong) {
    if (Math.abs(cost - (S + D + T + F)) > EURO) say('equilibre', 'error', S + D + T + F, cost);
  }
  if (known && s.C !== null && T > s.C) say('tiers-exces', 'error', T, s.C);
  const shared = s.high !== null || (s.base !== null && known);
  if (shared && F > 0) {
    if (action.nature === 'renforcee' || action.nature === 'reconduite') say('fse-nature', 'error', F, 0);
    if (action.nature === null) say('nature-absente', 'warning');
    if (s.G !== null && F > s.G) say('fse-exces', 'error', F, s.G);
  }
  if (cost !== null && (S === null || D === null)) say('part-absente', 'info');
  if (cost === null && S !== null && D !== null) say('cout-absent', 'info');
  const negatives = [cost, S, D, F, ...line.funders.map((f) => f.cents)].filter((x) => x !== null && x < 0);
  if (negatives.length) say('montant-negatif', 'error', negatives[0]);
  if (action.flags.slime && known && s.C !== null) {
    const rate = line.year <= 2024 ? 6 : 5;
    if (E * 10 > s.C * rate) say('cee-taux', 'warning', E, Math.floor((s.C * rate) / 10));
    if (T > 0 && E === 0) say('cee-a-preciser', 'warning');
  }
  if (s.commune) say('commune-porteuse', 'warning');
  if (s.scheme === 'cantine') {
    if (line.meals === null || line.meals === undefined) say('repas-absents', 'warning');
    if (S !== null && s.C !== null && S > Math.max(0, s.C - T)) say('cantine-exces', 'error', S, Math.max(0, s.C - T));
    if (action.axis !== 4) say('cantine-axe', 'error');
  }
  return out;
}

module.exports = { lineFindings };
