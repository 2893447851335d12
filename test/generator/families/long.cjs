'use strict';

const { drawStyle } = require('../amounts.cjs');
const { preface } = require('../preface.cjs');
const { axisCell } = require('../heads.cjs');
const { drawOrder, roleColumns, attributeColumns, commentColumn } = require('../columns.cjs');
const { writeHeaders } = require('../table-head.cjs');
const { cellOf, centsOf } = require('../table-cells.cjs');
const { drawTable } = require('./recap.cjs');

function* lines(book, sort) {
  const all = book.contract.actions.flatMap((action) => [...action.lines.keys()].map((year) => ({ action, year })));
  if (sort === 'year') all.sort((a, b) => a.year - b.year);
  yield* sort === 'shuffled' ? book.rng.shuffle(all) : all;
}

/** A flat list with a row per action and year. */
function longByYear(book) {
  const { rng, contract, heads } = book;
  const grid = book.sheet(rng.pick(['Base', 'Données', 'Liste', 'BDD', 'Suivi financier']));
  const allText = rng.chance(0.06);
  const shape = { ...drawTable(book, { allText, axisMode: 'column' }) };
  const left = rng.int(1, 2);
  const { row, unitInHeads } =
    rng.chance(0.7) || contract.unit !== 'euro'
      ? preface(book, grid, { left })
      : { row: nameOnly(book, grid, left), unitInHeads: null };
  const style = drawStyle(rng, contract.unit, allText);
  if (style.zero === 0) style.zero = null;
  const pairs = contract.pairs === true;
  const attrs = attributeColumns(book, { axis: true });
  const at = rng.int(0, attrs.length);
  const cols = [
    ...attrs.slice(0, at),
    { type: 'year', head: heads.year },
    ...attrs.slice(at),
    ...roleColumns(book, { ...shape, pairs }),
    ...commentColumn(book),
  ];
  const sort = rng.pick(['action', 'year', 'shuffled']);
  const spec = { ...shape, grid, top: row, left, cols, style, unitInHeads, head: 'single', axisMode: 'column' };
  let r = writeHeaders(book, spec);
  const columns = new Map();
  for (const { action, year } of lines(book, sort)) {
    const cells = new Map();
    const dated = new Map();
    cols.forEach((col, i) => {
      if (col.type === 'year') return void grid.put(r, left + i, heads.yearStyle === 'text' ? String(year) : year);
      const own = col.kind === 'tiers' ? { ...col, year, of: (k) => k.role === 'tiers' } : { ...col, year };
      const cell = cellOf(book, spec, own, action, r, left + i, dated, true);
      if (cell) {
        dated.set(own, cell);
        cells.set(col, cell);
      }
    });
    for (const [col, cell] of cells) columns.set(col, [...(columns.get(col) ?? []), cell]);
    r++;
  }
  if (!allText && rng.chance(0.3)) {
    grid.put(r, left, heads.total);
    cols.forEach(
      (col, i) => columns.has(col) && i > 0 && book.total(grid, r, left + i, columns.get(col), 'SUM', style, {}),
    );
    r++;
  }
  book.features.add('long-by-year').add(`sort:${sort}`);
  if (pairs) book.features.add('pairs');
  if (allText) book.features.add('all-text');
  return { grid, left, style, bottom: r - 1 };
}

function nameOnly(book, grid, left) {
  grid.put(1, left, book.rng.pick(book.contract.place.names));
  return 3;
}

/** A flat list with a row per action, year and funder. */
function longByFunder(book) {
  const { rng, contract, heads } = book;
  const grid = book.sheet(rng.pick(['Base', 'Données', 'Financements', 'Export', 'Liste des financements']));
  const left = rng.int(1, 2);
  const { row } = preface(book, grid, { left, stringHeads: false });
  const style = { ...drawStyle(rng, contract.unit, false), zero: null };
  const attrs = attributeColumns(book, { axis: true });
  const cols = rng.chance(0.5)
    ? [
        { type: 'year', head: heads.year },
        ...attrs,
        { type: 'funder', head: heads.funder },
        { type: 'money', head: heads.amount },
      ]
    : [
        ...attrs,
        { type: 'year', head: heads.year },
        { type: 'funder', head: heads.funder },
        { type: 'money', head: heads.amount },
      ];
  const spec = {
    grid,
    top: row,
    left,
    cols,
    style: { ...style, unit: style.unit },
    head: 'single',
    axisMode: 'column',
    unitInHeads: null,
  };
  let r = writeHeaders(book, spec);
  const roles = roleColumns(book, { order: drawOrder(rng), noCost: contract.noCost }).filter(
    (c) => c.type === 'amount',
  );
  const sort = rng.pick(['action', 'year']);
  let told = null;
  for (const { action, year } of lines(book, sort)) {
    const line = action.lines.get(year);
    for (const role of roles) {
      const doubt = book.doubts.has(`${action.index}|${year}|${role.role}|${role.name ?? ''}`);
      if (centsOf(line, role) === undefined && !doubt) continue;
      cols.forEach((col, i) => {
        const c = left + i;
        if (col.type === 'year') grid.put(r, c, heads.yearStyle === 'text' ? String(year) : year);
        else if (col.type === 'funder') {
          const cell = grid.put(r, c, role.head);
          if (role.head === 'FSE' && !told) book.say('fse-ambigu', 'warning', (told = cell));
        } else if (col.type === 'money') cellOf(book, spec, { ...role, year }, action, r, c, new Map(), true);
        else if (col.attr === 'axis') axisCell(book, grid, r, c, action.axis);
        else
          cellOf(
            book,
            spec,
            { ...col, attr: col.attr === 'comment' ? 'none' : col.attr },
            action,
            r,
            c,
            new Map(),
            true,
          );
      });
      r++;
    }
  }
  book.features.add('long-by-funder').add(`sort:${sort}`);
  return { grid, left, style, bottom: r - 1 };
}

module.exports = { longByYear, longByFunder };
