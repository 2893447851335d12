'use strict';

const { drawPlace } = require('./places.cjs');
const { TITLES, SLIME, CANTINE, TO_CHECK } = require('./titles.cjs');
const { WORDS, LEADS, INDICATORS } = require('./words.cjs');

const EURO = 100;
const UNITS = {
  euro: { grains: [1000 * EURO, 500 * EURO, 50 * EURO, 1 * EURO, 1], high: 220_000 },
  kilo: { grains: [1000 * EURO, 500 * EURO, 100 * EURO], high: 260_000 },
  mega: { grains: [10_000 * EURO, 1000 * EURO], high: 2_000_000 },
};

const half = (cents) => (cents - (((cents % 2) + 2) % 2)) / 2;
const down = (cents, grain) => Math.floor(cents / grain) * grain;

/** The shares that a careful finance officer would type, in cents. */
function sharesOf(action, cost, thirdParties, fse, cee) {
  const base = cost - thirdParties;
  const high = half(base);
  const state = cee > 0 ? Math.max(0, Math.min(high, Math.floor((cost * 7) / 10) - cee)) : high;
  return { state, collectivity: base - state - fse };
}

/** Who pays beside the two, one list for the whole contract. */
function drawFunding(rng) {
  const style = rng.weighted([
    [4, 'others'],
    [4, 'named'],
  ]);
  const names = style === 'named' ? rng.sample(WORDS.funders, rng.int(1, 4)) : [rng.pick(WORDS.others)];
  return { style, names, withFse: rng.chance(0.6), sharesPerLine: rng.pick([0.3, 0.6]) };
}

function drawFunders(rng, funding, grain, cost) {
  if (!rng.chance(funding.sharesPerLine)) return [];
  return rng.sample(funding.names, rng.int(1, Math.min(2, funding.names.length))).map((name) => {
    const cents = Math.max(grain, down(cost * (0.04 + rng.next() * 0.2), grain));
    return { name, cents, cee: false };
  });
}

function drawLine(rng, contract, action, year, cost0) {
  const { grain, funding } = contract;
  const index = contract.years.indexOf(year);
  const cost = Math.max(20 * grain, down(cost0 * (1 + action.growth * index), 20 * grain));
  if (action.flags.cantine) {
    const step = Math.max(1, grain / 100);
    const meals = Math.max(step, Math.floor(cost / 400 / step) * step);
    const state = meals * 100;
    return { year, cost, state, collectivity: cost - state, funders: [], fse: 0, meals: contract.meals ? meals : null };
  }
  let funders = drawFunders(rng, funding, grain, cost);
  if (action.flags.slime && contract.ceeName) {
    const cee = (cost * (year <= 2024 ? 6 : 5)) / 10;
    funders = [{ name: contract.ceeName, cents: cee, cee: true, ceeCents: cee }];
    // Told as a « dont CEE » of the other funders, who may bring a little more.
    if (contract.dontCee)
      funders = [{ name: funding.names[0], cents: cee + (rng.chance(0.5) ? 2 * grain : 0), cee: false, ceeCents: cee }];
  }
  // Both halves stay whole in the contract's grain: an even base, the odd grain goes to the first funder.
  const sum = () => funders.reduce((s, f) => s + f.cents, 0);
  if (grain > 1 && ((cost - sum()) / grain) % 2 !== 0 && funders.length && !funders[0].ceeCents)
    funders[0].cents += grain;
  const cents = grain === 1 ? rng.int(0, 99) : 0;
  const total = cost + cents;
  const wantsFse = funding.withFse && action.nature === 'nouvelle' && action.fse && !action.flags.slime;
  const fse = wantsFse ? Math.max(grain, down((total - sum()) * 0.1, grain)) : 0;
  const cee = funders.reduce((s, f) => s + (f.ceeCents ?? 0), 0);
  const { state, collectivity } = sharesOf(action, total, sum(), fse, cee);
  return { year, cost: total, state, collectivity, funders, fse, meals: null };
}

function drawTitles(rng, contract, axis, count) {
  const out = rng
    .sample(TITLES[axis], Math.min(count, TITLES[axis].length))
    .map((t) => ({ title: t.title, flags: {} }));
  if (axis === 4 && rng.chance(0.5))
    out[rng.int(0, out.length - 1)] = { title: rng.pick(SLIME), flags: { slime: true } };
  if (axis === 4 && out.length > 2 && rng.chance(0.3)) {
    const at = out.findIndex((x) => !x.flags.slime);
    out[at] = { title: rng.pick(CANTINE), flags: { cantine: true } };
  }
  const odd = TO_CHECK.filter((x) => x.axis === axis);
  if (odd.length && rng.chance(0.06)) out[out.length - 1] = { title: rng.pick(odd).title, flags: { check: true } };
  return out;
}

/**
 * A contract that holds together: every line balances, each axis has an action in each year.
 * @param {ReturnType<import('./random.cjs').random>} rng
 * @param {{unit?: 'euro'|'kilo'|'mega', years?: number[], meals?: boolean, kind?: string, strange?: boolean, dontCee?: boolean}} wish
 */
function drawContract(rng, wish) {
  const kind = wish.kind ?? (rng.chance(0.6) ? 'departement' : 'metropole');
  const place = drawPlace(rng, kind);
  const unit = wish.unit ?? 'euro';
  const years = wish.years ?? rng.weighted([[6, [2024, 2025, 2026, 2027]], [1, [2025, 2026, 2027]], [1, [2026, 2027]]]); // prettier-ignore
  const funding = drawFunding(rng);
  const axes = kind === 'metropole' ? [1, 2, 3, 4] : rng.chance(0.08) ? [1, 2, 3, 4] : [1, 3, 4];
  // An axis that no contract has: its actions count in no axis.
  if (wish.strange) axes.push(5);
  const contract = {
    place,
    kind,
    unit,
    years,
    funding,
    axes,
    grain: rng.pick(UNITS[unit].grains),
    meals: wish.meals === true,
    dontCee: wish.dontCee === true && funding.style === 'others',
    natures: rng.chance(0.88),
    ceeName: rng.chance(0.85) ? rng.pick(WORDS.cee) : null,
    actions: [],
    envelope: new Map(),
  };
  for (const axis of axes) {
    const many = rng.chance(0.06) && axis !== 2;
    const titles = drawTitles(rng, contract, axis, many ? 10 : rng.int(1, 4));
    titles.forEach(({ title, flags }, i) => {
      const nature = contract.natures ? rng.weighted([[5, 'nouvelle'], [4, 'renforcee'], [1, 'reconduite']]) : null; // prettier-ignore
      const action = { title, flags, axis, nature, rank: i + 1, index: contract.actions.length, lines: new Map() };
      action.fse = rng.chance(0.35);
      action.growth = rng.pick([0, 0, 0.02, 0.05]);
      action.lead = rng.pick(LEADS);
      action.indicator = rng.pick(INDICATORS);
      const cost0 = Math.floor((8000 + rng.next() * (UNITS[unit].high - 8000)) * EURO * (flags.cantine ? 0.08 : 1));
      for (const year of years) {
        // The first action of an axis runs every year, so that floors say something.
        const idle = i > 0 && rng.chance(0.12) && (year !== years[years.length - 1] || action.lines.size > 0);
        if (idle) continue;
        action.lines.set(year, drawLine(rng, contract, action, year, cost0));
      }
      contract.actions.push(action);
    });
  }
  return contract;
}

/** Ceilings that the contract respects, unless `envelopePlant` asks otherwise. Constant over the years. */
function drawEnvelope(rng, contract, plant) {
  const rate = contract.kind === 'metropole' ? 0.2 : 0.4;
  const round = contract.unit === 'mega' ? 10_000 * EURO : 1000 * EURO;
  for (const axis of contract.axes.filter((x) => x !== 5)) {
    const sums = contract.years.map((year) =>
      contract.actions.filter((a) => a.axis === axis).reduce((s, a) => s + (a.lines.get(year)?.state ?? 0), 0),
    );
    const [low, top] = [Math.min(...sums), Math.max(...sums)];
    const wish = top * (1.02 + rng.next() * 0.6);
    let ceiling = Math.ceil(Math.max(top, Math.min(wish, (low / rate) * 0.97)) / round) * round;
    if (plant === 'plancher' && axis === contract.axes[1]) ceiling = Math.ceil((low / rate) * 1.3 / round) * round; // prettier-ignore
    if (plant === 'plafond' && axis !== 2) ceiling = Math.max(round, Math.floor((top * 0.9) / round) * round);
    for (const year of [2024, 2025, 2026, 2027])
      contract.envelope.set(`${axis}|${year}`, { axis, year, cents: ceiling });
  }
}

module.exports = { drawContract, drawEnvelope, half, EURO };
