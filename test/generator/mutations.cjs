'use strict';

const { toText, TEXTS } = require('./amounts.cjs');
const { FOREIGN, FOREIGN_TITLES } = require('./noise.cjs');
const { Grid, letters } = require('./grid.cjs');

const NONSENSE = ['Zorglub', 'Quibouille', 'xxxx', 'Plouf', 'Trinquebille'];

const split = (address) => {
  const at = address.lastIndexOf('!');
  return { sheet: address.slice(0, at), ref: address.slice(at + 1) };
};
const find = (grids, address) => {
  const { sheet, ref } = split(address);
  const grid = grids.find((g) => g.name === sheet);
  return { grid, cell: [...grid.cells.values()].find((x) => `${letters(x.c)}${x.r}` === ref) };
};

/** Move every cell, merge and hidden row or column of a sheet. row, col: old index to new one, null to delete. */
function move(grid, row, col) {
  const cells = [...grid.cells.values()];
  grid.cells.clear();
  for (const cell of cells) {
    const [r, c] = [row(cell.r), col(cell.c)];
    if (r === null || c === null) cell.gone = true;
    else grid.cells.set(`${r},${c}`, Object.assign(cell, { r, c }));
  }
  grid.merges = grid.merges
    .map(([r1, c1, r2, c2]) => {
      const rows = [r1, r2].map(row);
      const cols = [c1, c2].map(col);
      // A merge that lost one end keeps the other.
      const r = rows[0] === null ? [rows[1], rows[1]] : rows[1] === null ? [rows[0], rows[0]] : rows;
      return [r[0], cols[0], r[1], cols[1]];
    })
    .filter(
      ([r1, c1, r2, c2]) => r1 !== null && c1 !== null && c2 !== null && r2 >= r1 && c2 >= c1 && (r2 > r1 || c2 > c1),
    );
  grid.hiddenRows = new Set([...grid.hiddenRows].map(row).filter(Boolean));
  grid.hiddenCols = new Set([...grid.hiddenCols].map(col).filter(Boolean));
}
const same = (x) => x;

/** @type {Record<string, (x: { rng: any, grids: Grid[], map: any, target?: number }) => null | { description: string, cell?: string, grids?: Grid[] }>} */
const MUTATIONS = {
  'header-nonsense'({ rng, grids, map, target }) {
    if (!map.headers?.length) return null;
    const chosen = target === undefined ? rng.pick(map.headers) : map.headers[target % map.headers.length];
    const { cell } = find(grids, chosen.cell);
    if (!cell) return null;
    const was = cell.value;
    cell.value = rng.pick(NONSENSE);
    cell.fmt = null;
    return { description: `${chosen.cell} « ${was} » (${chosen.role}) became « ${cell.value} »`, cell: chosen.cell };
  },

  'header-row-deleted'({ rng, grids, map, target }) {
    if (!map.headers?.length) return null;
    const chosen = target === undefined ? rng.pick(map.headers) : map.headers[target % map.headers.length];
    const { grid, cell } = find(grids, chosen.cell);
    if (!cell) return null;
    const at = cell.r;
    move(grid, (r) => (r === at ? null : r > at ? r - 1 : r), same);
    return { description: `row ${at} of ${grid.name} deleted`, cell: chosen.cell };
  },

  'columns-swapped'({ rng, grids, map }) {
    if (!map.columnBlocks?.length) return null;
    const { sheet, first, second } = rng.pick(map.columnBlocks);
    const grid = grids.find((g) => g.name === sheet);
    const [a, b] = [first.to - first.from + 1, second.to - second.from + 1];
    const inside = (c, block) => c >= block.from && c <= block.to;
    // A title that runs over both groups cannot be torn apart.
    grid.merges = grid.merges.filter(
      ([, c1, , c2]) => inside(c1, first) === inside(c2, first) && inside(c1, second) === inside(c2, second),
    );
    move(grid, same, (c) => (inside(c, first) ? c + b : inside(c, second) ? c - a : c));
    return { description: `${sheet}: columns ${letters(first.from)}.. and ${letters(second.from)}.. swapped` };
  },

  'sheets-swapped'({ rng, grids }) {
    if (grids.length < 2) return null;
    return { description: 'sheets in another order', grids: rng.shuffle(grids) };
  },

  'foreign-table'({ rng, grids }) {
    const kind = rng.pick(Object.keys(FOREIGN));
    const where = rng.pick(['below', 'right', 'sheet']);
    let grid = rng.pick(grids);
    let [r, c] = [2, 2];
    if (where === 'sheet') {
      grid = new Grid(`${FOREIGN_TITLES[kind]} bis`);
      grids.push(grid);
    } else if (where === 'below') [r, c] = [grid.bottom + 3, rng.int(1, 3)];
    else [r, c] = [rng.int(2, 6), grid.right + 3];
    grid.put(r, c, FOREIGN_TITLES[kind]);
    FOREIGN[kind](rng, grid, r + 1, c);
    return { description: `a table of ${kind} ${where} of ${grid.name}` };
  },

  'blank-rows'({ rng, grids }) {
    const grid = rng.pick(grids);
    const at = Array.from({ length: rng.int(1, 4) }, () => rng.int(1, Math.max(1, grid.bottom)));
    move(grid, (r) => r + at.filter((x) => x <= r).length, same);
    return { description: `blank rows at ${at.join(', ')} of ${grid.name}` };
  },

  'blank-columns'({ rng, grids }) {
    const grid = rng.pick(grids);
    const at = Array.from({ length: rng.int(1, 3) }, () => rng.int(1, Math.max(1, grid.right)));
    move(grid, same, (c) => c + at.filter((x) => x <= c).length);
    return { description: `blank columns at ${at.map(letters).join(', ')} of ${grid.name}` };
  },

  'rows-shuffled'({ rng, grids, map }) {
    if (!map.rowBlocks?.length) return null;
    for (const { sheet, from, to } of map.rowBlocks) {
      const grid = grids.find((g) => g.name === sheet);
      const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      const order = rng.shuffle(rows);
      if (grid.merges.some(([r1, , r2]) => r1 <= to && r2 >= from)) continue;
      move(grid, (r) => (r >= from && r <= to ? order[r - from] : r), same);
    }
    return { description: 'rows of each axis shuffled' };
  },

  separators({ rng, grids, map }) {
    const style = rng.pick(TEXTS);
    let count = 0;
    for (const address of map.money ?? []) {
      const { cell } = find(grids, address);
      if (!cell || typeof cell.value !== 'number') continue;
      const cents = Math.round(Number(cell.value.toPrecision(15)) * 100);
      if (Math.abs(cents / 100 - cell.value) > 1e-6) continue;
      const text = toText(cents, 'euro', style, map.unit === 'euro' ? style.tail : '');
      if (text === null) continue;
      Object.assign(cell, { value: text, fmt: '@' });
      count++;
    }
    return count ? { description: `${count} numbers became text like « ${toText(1234567, 'euro', style)} »` } : null;
  },

  unit({ grids, map }) {
    if (map.unit !== 'euro' || !map.money?.length) return null;
    const cells = map.money.map((address) => find(grids, address)).filter((x) => x.cell);
    if (cells.some(({ cell }) => typeof cell.value === 'string' && /\d/.test(cell.value))) return null;
    for (const { cell } of cells) {
      if (typeof cell.value === 'number')
        Object.assign(cell, {
          value: Number(`${cell.value.toPrecision(15)}e-3`.replace(/e\+?(-?\d+)e-3$/, (_, n) => `e${Number(n) - 3}`)),
          fmt: null,
        });
    }
    for (const grid of new Set(cells.map((x) => x.grid))) {
      move(grid, (r) => r + 2, same);
      grid.put(1, 1, 'Montants en k€');
    }
    return { description: 'every amount divided by 1 000, « en k€ » announced' };
  },
};

module.exports = { MUTATIONS };
