'use strict';

const { axisCell } = require('./heads.cjs');
const { cellOf } = require('./table-cells.cjs');
const { writeHeaders } = require('./table-head.cjs');

/**
 * One table with a row per action, as recaps, avenants and axis sheets have it.
 *
 * spec: {
 *   grid, top, left,
 *   cols: { type: 'attr'|'amount'|'check'|'rate'|'extra'|'pairName'|'pairAmount'|'gap', head, upper?, year?, role?, ... }[],
 *   head: 'single'|'merged'|'carry',
 *   axes: number[], actions: (axis) => action[],
 *   axisMode: 'rows'|'rows-merged'|'column'|'column-first'|'column-merged'|'none',
 *   sub: 'none'|'below'|'title', grand: 'none'|'below'|'above', how: 'SUM'|'SUBTOTAL'|'PLUS'|'typed',
 *   style, source: (action, year) => boolean, ceilings?: { year, label, floor? }, gaps: boolean
 * }
 * @returns {{ bottom: number, right: number, rows: Map<object, number> }}
 */
function writeTable(book, spec) {
  const { left, cols } = spec;
  const { rng } = book;
  let r = writeHeaders(book, spec);
  const rows = new Map();
  const blocks = [];
  const grandRow = spec.grand === 'above' ? r++ : null;
  for (const axis of spec.axes) {
    const actions = spec.actions(axis);
    const titleRow = spec.axisMode.startsWith('rows') ? r++ : null;
    const block = { axis, titleRow, cells: [], first: r };
    for (const action of actions) {
      rows.set(action, r);
      block.cells.push(writeAction(book, spec, action, r, action === actions[0]));
      r++;
    }
    block.last = r - 1;
    if (spec.sub === 'below') block.subRow = r++;
    if (spec.sub === 'title' && titleRow !== null) block.subRow = titleRow;
    if (spec.ceilings) r = writeCeilings(book, spec, axis, r);
    blocks.push(block);
    if (spec.gaps && rng.chance(0.5)) r++;
  }
  rememberBlocks(book, spec, blocks);
  for (const block of blocks) titleOf(book, spec, block);
  for (const block of blocks) if (block.subRow) subTotals(book, spec, block);
  const bottomGrand = spec.grand === 'below' ? r++ : null;
  if (grandRow ?? bottomGrand) grandTotals(book, spec, blocks, grandRow ?? bottomGrand);
  return { bottom: r - 1, right: left + cols.length - 1, rows };
}

function writeAction(book, spec, action, r, first) {
  const cells = new Map();
  spec.cols.forEach((col, i) => {
    const cell = cellOf(book, spec, col, action, r, spec.left + i, cells, first);
    if (cell) cells.set(col, cell);
  });
  return cells;
}

/** What can be shuffled or swapped without changing what a human reads. */
function rememberBlocks(book, spec, blocks) {
  const sheet = spec.grid.name;
  if (/^(rows|rows-merged|column|none)$/.test(spec.axisMode)) {
    for (const b of blocks) if (b.last > b.first) book.rowBlocks.push({ sheet, from: b.first, to: b.last });
  }
  const groups = [];
  spec.cols.forEach((col, i) => {
    if (col.type === 'gap' || col.upper === undefined) return;
    const last = groups[groups.length - 1];
    if (last && last.upper === col.upper && last.to === spec.left + i - 1) last.to = spec.left + i;
    else groups.push({ upper: col.upper, from: spec.left + i, to: spec.left + i });
  });
  for (let i = 0; i + 1 < groups.length; i++) {
    if (groups[i].to + 1 === groups[i + 1].from)
      book.columnBlocks.push({ sheet, first: groups[i], second: groups[i + 1] });
  }
}

const labelCol = (spec) => {
  const at = spec.cols.findIndex((c) => c.type === 'attr' && c.attr === (spec.labelAttr ?? 'title'));
  return spec.left + Math.max(0, at);
};

function titleOf(book, spec, block) {
  const { grid, left } = spec;
  const axisAt = spec.cols.findIndex((c) => c.type === 'attr' && c.attr === 'axis');
  if (block.titleRow !== null) {
    axisCell(book, grid, block.titleRow, left, block.axis);
    if (spec.axisMode === 'rows-merged' && spec.sub !== 'title')
      grid.merge(block.titleRow, left, block.titleRow, left + spec.cols.length - 1);
  } else if (spec.axisMode === 'column-merged' && block.last > block.first) {
    grid.merge(block.first, left + axisAt, block.last, left + axisAt);
  }
}

const summed = (col) => ['amount', 'check', 'pairAmount', 'extra'].includes(col.type) && col.sums !== false;

function subTotals(book, spec, block) {
  const { grid, left, cols, style } = spec;
  const { contract, heads } = book;
  if (spec.sub === 'below') {
    const bare = /axe$/i.test(heads.sub) && !contract.shifted;
    grid.put(block.subRow, labelCol(spec), bare ? `${heads.sub} ${block.axis}` : 'Sous-total');
  }
  block.subs = new Map();
  cols.forEach((col, i) => {
    const over = block.cells.map((cells) => cells.get(col)).filter(Boolean);
    if (!summed(col) || !over.length) return;
    const about = { axis: block.axis, year: col.year ?? null, extra: col.type === 'extra' };
    block.subs.set(
      col,
      book.total(grid, block.subRow, left + i, over, spec.how, { ...style, fmt: col.fmt ?? style.fmt }, about),
    );
  });
}

function grandTotals(book, spec, blocks, row) {
  const { grid, left, cols, style } = spec;
  grid.put(row, labelCol(spec), book.heads.total);
  cols.forEach((col, i) => {
    const lines = blocks.flatMap((b) => b.cells.map((cells) => cells.get(col))).filter(Boolean);
    if (!summed(col) || !lines.length) return;
    const subs = blocks.map((b) => b.subs?.get(col)).filter(Boolean);
    const how = spec.how === 'SUM' && subs.length ? 'PLUS' : spec.how;
    const over = subs.length && spec.how !== 'SUBTOTAL' ? subs : lines;
    book.total(grid, row, left + i, over, how, style, { year: col.year ?? null, extra: col.type === 'extra' });
  });
}

/** Rows of the ceiling (and the floor) of an axis inside an avenant, in the State's column. */
function writeCeilings(book, spec, axis, r) {
  const { grid, left, cols, style } = spec;
  const { year, label, floor } = spec.ceilings;
  const found = book.contract.envelope.get(`${axis}|${year}`);
  const at = cols.findIndex((c) => c.type === 'amount' && c.role === 'state');
  if (!found) return r;
  grid.put(r, labelCol(spec), label);
  book.ceiling(grid, r, left + at, found.cents, style, [found]);
  r++;
  if (floor) {
    grid.put(r, labelCol(spec), floor);
    const rate = book.contract.kind === 'metropole' ? 2 : 4;
    book.plainNumber(grid, r, left + at, (found.cents * rate) / 10, style);
    r++;
  }
  return r;
}

module.exports = { writeTable };
