'use strict';

/**
 * Section 3 of domain.md, on one line, in integer cents. Written from that document alone: nothing of src is imported.
 *
 * line: { cost, state, collectivity: number|null, funders: [{name, cents, cee, ceeCents?}], fse, meals, doubts: Set<role> }
 * A role in `doubts` could not be read: the caller has already put null (or left the funder out).
 */
const half = (n) => Math.floor(n / 2);
const sum = (list) => list.reduce((a, b) => a + b, 0);

/** What of a funder's money comes from CEE: all of it, or the « dont CEE » under it. */
const ceeOf = (f) => f.ceeCents ?? (f.cee ? f.cents : 0);

function schemeOfLine(action, line) {
  if (line.funders.some((f) => ceeOf(f) > 0)) return 'cee';
  if (action.flags.cantine) return 'cantine';
  return 'standard';
}

/** First scheme of the action's lines that is not standard. */
function schemeOf(action) {
  for (const line of [...action.lines.values()].sort((a, b) => a.year - b.year)) {
    const scheme = schemeOfLine(action, line);
    if (scheme !== 'standard') return scheme;
  }
  return 'standard';
}

/** @returns T, E, F, C (with its stand-in), band [low, high], S*, D*, G; null where domain.md gives none. */
function shares(contract, action, line) {
  const T = sum(line.funders.map((f) => f.cents));
  const E = sum(line.funders.map(ceeOf));
  const F = line.fse;
  const { state: S, collectivity: D } = line;
  const C = line.cost ?? (S !== null && D !== null && !line.doubts.has('cost') ? S + D + T + F : null);
  const scheme = schemeOfLine(action, line);
  const none = { T, E, F, C, scheme, low: null, high: null, S: null, D: null, G: null, base: null };
  if (contract.kind === 'departement' && action.axis === 2) return none;
  if (line.doubts.has('tiers') || line.doubts.has('fse')) return none;
  const commune = line.funders.some((f) => /commune|ccas|ville/i.test(f.name));
  if (contract.kind === 'metropole' && !(D > 0) && commune) return { ...none, commune: true };
  const cost = line.cost ?? (S !== null && D !== null ? S + D + T + F : null);
  if (cost === null) return none;
  const B = Math.max(0, cost - T);
  const high = half(B);
  let star = high;
  let top = high;
  if (scheme === 'cee') star = Math.max(0, Math.min(high, Math.floor((cost * 7) / 10) - E));
  if (scheme === 'cantine') {
    if (line.meals === null || line.meals === undefined) return { ...none, C: cost, base: B };
    star = line.meals * 100;
    top = star;
  }
  const holds = S !== null && S >= star - 100 && S <= top + 100;
  const G = scheme === 'cee' && holds ? B - S : B - star;
  const admissible = action.nature === 'nouvelle' || action.nature === null;
  const less = admissible ? Math.min(F, Math.max(0, G)) : 0;
  return { T, E, F, C: cost, scheme, low: star, high: top, S: star, D: G - less, G, base: B };
}

module.exports = { ceeOf, shares, schemeOf, schemeOfLine };
