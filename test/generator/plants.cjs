'use strict';

const { half } = require('./contract.cjs');

const linesOf = (contract) =>
  contract.actions.flatMap((action) => [...action.lines.values()].map((line) => ({ action, line })));
const tiers = (line) => line.funders.reduce((s, f) => s + f.cents, 0);

/** Mistakes that people make in a line. Each returns false where the line does not lend itself to it. */
const LINE_PLANTS = {
  parite({ line, action, contract, rng }) {
    if (action.flags.cantine || line.state === null) return false;
    const off = Math.max(contract.grain, 100_000) * rng.int(1, 6);
    if (off >= line.collectivity) return false;
    line.state += off;
    line.collectivity -= off;
  },
  'parite-basse'({ line, action, contract, rng }) {
    const off = Math.max(contract.grain, 100_000) * rng.int(1, 4);
    if (action.flags.cantine || off >= line.state) return false;
    line.state -= off;
    line.collectivity += off;
  },
  'part-collectivite'({ line, contract, rng }) {
    line.collectivity += Math.max(contract.grain, 100_000) * rng.int(1, 4);
  },
  'fse-nature'({ line, action, contract, rng }) {
    if (!['renforcee', 'reconduite'].includes(action.nature) || action.flags.slime || action.flags.cantine)
      return false;
    const fse = Math.max(contract.grain, Math.floor(line.collectivity / 4 / contract.grain) * contract.grain);
    line.fse = fse;
    if (rng.chance(0.5)) line.collectivity -= fse;
  },
  'tiers-avant-parite'({ line, action, contract }) {
    // The half of the whole cost, before the other funders are taken off.
    if (!line.funders.length || action.flags.slime || tiers(line) / contract.grain % 2) return false; // prettier-ignore
    line.state = half(line.cost);
    line.collectivity = line.cost - line.state - tiers(line) - line.fse;
    if (line.collectivity <= 0) return false;
  },
  arrondi({ line, contract, action }) {
    if (contract.unit !== 'euro' || action.flags.cantine) return false;
    line.state -= 50;
    line.collectivity += 50;
  },
  'etat-blanc'({ line, action }) {
    if (action.flags.cantine) return false;
    line.state = null;
  },
  'collectivite-blanche'({ line, contract, action }) {
    if (action.flags.cantine) return false;
    if (contract.kind === 'metropole' && line.funders.some((f) => /commune|ccas/i.test(f.name))) return false;
    line.collectivity = null;
  },
  'cout-blanc'({ line }) {
    if (line.state === null || line.collectivity === null) return false;
    line.cost = null;
  },
  'tiers-negatif'({ line, contract, action }) {
    if (!line.funders.length || action.flags.slime || action.flags.cantine) return false;
    const off = Math.max(contract.grain, 100_000) * 2;
    line.funders = [{ ...line.funders[0], cents: -off }];
    const base = line.cost + off;
    line.state = half(base);
    line.collectivity = base - line.state - line.fse;
  },
};

/** Plant `count` mistakes in the contract itself. The oracle finds out what they earn. */
function plantLines(rng, contract, count) {
  const done = [];
  const used = new Set();
  for (let tries = 0; done.length < count && tries < 30; tries++) {
    const name = rng.pick(Object.keys(LINE_PLANTS));
    const found = rng.pick(linesOf(contract));
    const { action, line } = found;
    if (used.has(line)) continue;
    const before = { ...line, funders: line.funders.map((f) => ({ ...f })) };
    if (LINE_PLANTS[name]({ line, action, contract, rng }) === false) {
      Object.assign(line, before);
      continue;
    }
    used.add(line);
    done.push(name);
  }
  return { done, used };
}

/** Cells that cannot be read, or only with a word about it. Keys as Book.doubts wants them. */
function plantCells(rng, contract, count, kinds, used) {
  const doubts = new Map();
  const done = [];
  for (let tries = 0; done.length < count && tries < 30; tries++) {
    const { action, line } = rng.pick(linesOf(contract));
    if (used.has(line) || action.flags.cantine) continue;
    const commune = contract.kind === 'metropole' && line.funders.some((f) => /commune|ccas/i.test(f.name));
    const kind = rng.pick(kinds);
    const lost = ['illisible', 'ambigu', 'erreur', 'sans-valeur'].includes(kind);
    const roles = ['cost', ...(contract.bop ? [] : ['state']), ...(commune && lost ? [] : ['collectivity'])];
    const split = line.funders.some((f) => f.ceeCents && !f.cee);
    const choice = [...roles.map((role) => [role, '']), ...(split ? [] : line.funders.map((f) => ['tiers', f.name]))];
    const [role, name] = rng.pick(choice);
    if (contract.pairs && role === 'tiers' && lost) continue;
    if (kind === 'fraction' && contract.unit !== 'euro') continue;
    if (role !== 'tiers' && line[role] === null) continue;
    used.add(line);
    doubts.set(`${action.index}|${line.year}|${role}|${name}`, { kind });
    done.push(kind);
  }
  return { doubts, done };
}

module.exports = { plantLines, plantCells };
