'use strict';

const { ceeOf, shares, schemeOf } = require('./oracle-shares.cjs');
const { lineFindings } = require('./oracle-line.cjs');

const CONTRACT_YEARS = [2024, 2025, 2026, 2027];

/** S where it was entered, else S*, else nothing (domain.md 4, « Tolerance »). */
function stateOf(contract, action, line) {
  return line.state ?? shares(contract, action, line).S ?? 0;
}

function* linesOf(contract, keep = () => true) {
  for (const action of contract.actions) {
    for (const line of action.lines.values()) if (keep(action, line)) yield { action, line };
  }
}

const sumState = (contract, keep) => {
  let total = 0;
  for (const { action, line } of linesOf(contract, keep)) total += stateOf(contract, action, line);
  return total;
};

/** Table 4.3 for one year. */
function yearFindings(contract, year, ceilings) {
  const out = [];
  const say = (code, severity, axis, actual = null, expected = null) =>
    out.push({ code, severity, axis, year, action: null, actual, expected });
  const inYear = (axis) => (action, line) => line.year === year && (axis === null || action.axis === axis);
  const used = contract.axesUsed.filter((axis) => contract.actions.some((a) => a.axis === axis));
  const metro = contract.kind === 'metropole';
  const state = new Map(used.map((axis) => [axis, sumState(contract, inYear(axis))]));
  for (const axis of used) {
    const ceiling = ceilings.get(`${axis}|${year}`);
    if (ceiling === undefined || (!metro && axis === 2)) continue;
    const percent = metro ? 20 : 40;
    if (state.get(axis) * 100 < percent * ceiling)
      say('plancher-axe', 'error', axis, state.get(axis), (ceiling * percent) / 100);
  }
  for (const group of metro ? [[1, 2, 3, 4]] : [[1, 3, 4], [2]]) {
    const members = group.filter((axis) => used.includes(axis));
    if (!members.length || members.some((axis) => !ceilings.has(`${axis}|${year}`))) continue;
    const limit = group.reduce((s, axis) => s + (ceilings.get(`${axis}|${year}`) ?? 0), 0);
    const total = members.reduce((s, axis) => s + state.get(axis), 0);
    if (total > limit) say('plafond-annuel', 'error', null, total, limit);
    else
      for (const axis of members) {
        const own = ceilings.get(`${axis}|${year}`);
        if (state.get(axis) > own) say('plafond-axe', 'info', axis, state.get(axis), own);
      }
  }
  let [paid, cost] = [0, 0];
  for (const { action, line } of linesOf(contract, inYear(null))) {
    const s = shares(contract, action, line);
    if (s.scheme !== 'cee' || s.C === null) continue;
    paid += s.E + stateOf(contract, action, line);
    cost += s.C;
  }
  if (paid * 10 > cost * 7 + 1000) say('cee-70', 'error', 4, paid, Math.floor((cost * 7) / 10));
  const canteen = sumState(contract, (a, l) => l.year === year && a.flags.cantine);
  const axis4 = sumState(contract, inYear(4));
  if (canteen > 0 && canteen * 10 > axis4 * 3) say('cantine-30', 'error', 4, canteen, Math.floor((axis4 * 3) / 10));
  return out;
}

/** Table 4.4, and the absent ceilings. */
function wholeFindings(contract, ceilings, years) {
  const out = [];
  const say = (code, severity, axis, action = null) =>
    out.push({ code, severity, axis, year: null, action, actual: null, expected: null });
  const metro = contract.kind === 'metropole';
  for (const axis of contract.axesUsed) {
    if (!metro && axis === 2) continue;
    if (!contract.actions.some((a) => a.axis === axis)) continue;
    if (years.some((y) => !ceilings.has(`${axis}|${y}`))) say('plafond-absent', 'warning', axis);
  }
  for (const axis of metro ? [1, 2, 3, 4] : [1, 3, 4]) {
    if (sumState(contract, (a) => a.axis === axis) === 0) say('axe-vide', 'error', axis);
  }
  const again = contract.actions.filter((a) => a.nature === 'reconduite');
  if (again.length * 2 >= contract.actions.length) say('reconduction-majoritaire', 'error', null);
  else {
    const all = sumState(contract);
    const theirs = sumState(contract, (a) => a.nature === 'reconduite');
    if (again.length && theirs * 2 >= all) say('reconduction-montant', 'warning', null);
  }
  for (const action of contract.actions) {
    if (metro && schemeOf(action) === 'cantine') say('cantine-metropole', 'warning', action.axis, action.name);
    if (action.axis === null) say('axe-inconnu', 'error', null, action.name);
    if (action.flags.check) say('action-a-verifier', 'warning', action.axis, action.name);
    if (action.indicatorMissing) say('indicateur-absent', 'warning', action.axis, action.name);
  }
  return out;
}

function doubles(contract) {
  const seen = new Map();
  const out = [];
  for (const { action, line } of linesOf(contract, (a) => a.id !== null)) {
    const key = `${action.id}|${action.axis}|${line.year}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    if (seen.get(key) === 2)
      out.push({
        code: 'doublon',
        severity: 'error',
        axis: action.axis,
        year: line.year,
        action: action.name,
        actual: null,
        expected: null,
      });
  }
  return out;
}

/**
 * Every finding of domain.md 4.1, 4.3 and 4.4 for a contract as it is read.
 * @param contract { kind, axesUsed, actions: [{ id, name, axis, nature, flags, lines }] }
 * @param {Map<string, number>} ceilings cents by `axis|year`
 */
function contractFindings(contract, ceilings) {
  const out = doubles(contract);
  for (const { action, line } of linesOf(contract)) out.push(...lineFindings(contract, action, line, CONTRACT_YEARS));
  const years = CONTRACT_YEARS.filter((y) => [...linesOf(contract)].some(({ line }) => line.year === y));
  for (const year of years) out.push(...yearFindings(contract, year, ceilings));
  out.push(...wholeFindings(contract, ceilings, years));
  return out;
}

module.exports = { contractFindings, ceeOf, stateOf, shares, schemeOf, CONTRACT_YEARS };
