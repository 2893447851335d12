'use strict';

const letters = (c) => (c > 26 ? letters(Math.floor((c - 1) / 26)) : '') + String.fromCharCode(65 + ((c - 1) % 26));
const address = (cell) => `${letters(cell.c)}${cell.r}`;
const fullAddress = (cell) => `${cell.sheet.name}!${address(cell)}`;

/** A sheet being written: cells are objects, so that a formula or an expected figure can point at one before it is final. */
class Grid {
  constructor(name) {
    this.name = name;
    this.cells = new Map();
    this.merges = [];
    this.hiddenRows = new Set();
    this.hiddenCols = new Set();
    this.state = 'visible';
  }

  /** @param value null keeps a place (for a range) without writing anything. */
  put(r, c, value, more = {}) {
    const cell = { sheet: this, r, c, value, fmt: null, sum: null, cents: null, ...more };
    if (this.cells.has(`${r},${c}`)) throw new Error(`${this.name}!${letters(c)}${r} is written twice`);
    this.cells.set(`${r},${c}`, cell);
    return cell;
  }

  at(r, c) {
    return this.cells.get(`${r},${c}`);
  }

  merge(r1, c1, r2, c2) {
    if (r1 !== r2 || c1 !== c2) this.merges.push([r1, c1, r2, c2]);
  }

  get bottom() {
    return Math.max(0, ...[...this.cells.values()].filter((x) => x.value !== null || x.sum).map((x) => x.r));
  }

  get right() {
    return Math.max(0, ...[...this.cells.values()].filter((x) => x.value !== null || x.sum).map((x) => x.c));
  }
}

module.exports = { Grid, address, fullAddress, letters };
