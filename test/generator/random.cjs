'use strict';

/**
 * A small seeded source of chance (mulberry32): the same seed gives the same workbook on every machine.
 * @param {number} seed
 */
function random(seed) {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const chance = (p) => next() < p;
  const shuffle = (list) => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = int(0, i);
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  };
  /** @param {[number, any][]} pairs weight and value */
  const weighted = (pairs) => {
    let at = next() * pairs.reduce((sum, [w]) => sum + w, 0);
    for (const [w, value] of pairs) {
      at -= w;
      if (at < 0) return value;
    }
    return pairs[pairs.length - 1][1];
  };
  return { next, int, pick, chance, shuffle, weighted, sample: (list, n) => shuffle(list).slice(0, n) };
}

module.exports = { random };
