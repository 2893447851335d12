'use strict';

const { random } = require('./random.cjs');
const { loadGrids } = require('./load.cjs');
const { toBytes } = require('./xlsx.cjs');
const { letters } = require('./grid.cjs');
const { MUTATIONS } = require('./mutations.cjs');

/**
 * Change a workbook as its users do. Formulas become plain values.
 *
 * kinds: header-nonsense, header-row-deleted, columns-swapped, sheets-swapped, foreign-table, blank-rows, blank-columns,
 * rows-shuffled, separators, unit.
 *
 * @param {Uint8Array} bytes any .xlsx
 * @param {string} kind
 * @param {number} seed
 * @param {object} map what `generate` returned as `map` (header-nonsense, header-row-deleted, columns-swapped, rows-shuffled
 *   and unit need it); `target` picks the header, by its place in map.headers.
 * @returns {Promise<{ bytes: Uint8Array, description: string, cell: string|null, cellMap: Record<string, string|null> } | null>}
 *   null where the mutation means nothing in this workbook. cellMap: old address to new one, null for a deleted cell; an
 *   address that it does not hold has not moved.
 */
async function mutate(bytes, kind, seed, map = {}, target) {
  const rng = random(seed);
  const grids = await loadGrids(bytes);
  const change = MUTATIONS[kind];
  if (!change) throw new Error(`no such mutation: ${kind}`);
  const before = new Map(
    grids.flatMap((grid) => [...grid.cells.values()].map((cell) => [cell, `${grid.name}!${letters(cell.c)}${cell.r}`])),
  );
  const done = change({ rng, grids, map, target });
  if (!done) return null;
  const cellMap = {};
  for (const [cell, was] of before) {
    const is = cell.gone ? null : `${cell.sheet.name}!${letters(cell.c)}${cell.r}`;
    if (is !== was) cellMap[was] = is;
  }
  const out = { sheets: done.grids ?? grids };
  return { bytes: await toBytes(out, false), description: done.description, cell: done.cell ?? null, cellMap };
}

/** Addresses of an expected entry after a mutation. */
function remap(value, cellMap) {
  if (typeof value === 'string') return value in cellMap ? cellMap[value] : value;
  if (Array.isArray(value)) return value.map((x) => remap(x, cellMap));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, x]) => [
      key,
      ['cell', 'cells', 'funders', 'years', 'actions', 'envelope', 'findings'].includes(key) || key in CELL_KEYS
        ? remap(x, cellMap)
        : x,
    ]),
  );
}

const CELL_KEYS = { cost: true, state: true, collectivity: true, fse: true };

module.exports = { mutate, remap, KINDS: Object.keys(MUTATIONS) };
