'use strict';

const { writeTable } = require('../table.cjs');
const { drawStyle } = require('../amounts.cjs');
const { preface } = require('../preface.cjs');
const { drawOrder, manyYears, attributeColumns, commentColumn } = require('../columns.cjs');

const byAxis = (book) => (axis) => book.contract.actions.filter((a) => a.axis === axis);

/** Draw how a table of actions is built; the same for a whole workbook. */
function drawTable(book, opts = {}) {
  const { rng, contract } = book;
  const allText = opts.allText ?? false;
  const axisMode = opts.axisMode ?? rng.pick(['rows', 'rows-merged', 'column', 'column-first', 'column-merged']);
  const sub = allText ? 'none' : rng.pick(['none', 'below', 'below', axisMode.startsWith('rows') ? 'title' : 'below']);
  return {
    axisMode,
    sub,
    grand: allText ? 'none' : rng.pick(['none', 'below', 'below', 'above']),
    how: rng.pick(['SUM', 'SUM', 'SUBTOTAL', 'typed', sub === 'none' ? 'SUM' : 'PLUS']),
    gaps: rng.chance(0.25),
    costFormula: allText ? null : rng.pick([null, 'SUM', 'PLUS']),
    labelAttr: rng.pick(['title', 'title', contract.actions[0].id !== null ? 'id' : 'title']),
    checks: !allText && rng.chance(0.6),
    rates: rng.chance(0.2),
    order: drawOrder(rng),
    costAsTotal: rng.chance(0.25),
  };
}

/** One row an action, all years. */
function recap(book, opts = {}) {
  const { rng, contract } = book;
  const grid = book.sheet(
    opts.name ??
      rng.pick([
        'Récapitulatif',
        'Récap',
        'Tableau financier',
        'Plan de financement',
        'Synthèse',
        'Feuil1',
        'Maquette financière',
      ]),
  );
  const allText = opts.allText ?? rng.chance(0.1);
  const shape = drawTable(book, { allText });
  // A recap beside another source repeats the figures and checks nothing of its own.
  if (opts.plain) Object.assign(shape, { checks: false, costFormula: null });
  const way = rng.pick(['years-above', 'years-above', 'single', 'roles-above']);
  if (way === 'roles-above') shape.costAsTotal = false;
  const left = rng.weighted([[5, 1], [2, 2], [1, 3]]); // prettier-ignore
  const { row, unitInHeads } = preface(book, grid, { left, stringHeads: way !== 'roles-above' });
  const style = { ...drawStyle(rng, contract.unit, allText) };
  const cols = [
    ...attributeColumns(book, { axis: shape.axisMode.startsWith('column') }),
    ...(rng.chance(0.1) ? [{ type: 'gap' }] : []),
    ...manyYears(book, {
      ...shape,
      way,
      fourYears: !allText && !opts.plain && rng.chance(0.4),
      yearFirst: rng.chance(0.4),
      gapBetween: rng.chance(0.12),
    }),
    ...commentColumn(book),
  ];
  book.features.add('recap').add(`recap:${way}`).add(`axis:${shape.axisMode}`);
  if (allText) book.features.add('all-text');
  const spec = {
    ...shape,
    grid,
    top: row,
    left,
    cols,
    style,
    unitInHeads,
    axes: contract.axes,
    actions: byAxis(book),
    source: opts.source,
    differ: opts.differ,
  };
  spec.head = way === 'single' ? 'single' : rng.pick(['merged', 'carry']);
  const done = writeTable(book, spec);
  return { grid, ...done, left, style, unitInHeads };
}

/** One table a year, one under the other on one sheet. */
function stackedYears(book) {
  const { rng, contract } = book;
  const grid = book.sheet(rng.pick(['Financement', 'Programmation', 'Annexe financière', 'Tableaux annuels']));
  const shape = drawTable(book);
  const left = rng.int(1, 2);
  const { row, unitInHeads } = preface(book, grid, { left });
  const style = drawStyle(rng, contract.unit, false);
  const attrs = attributeColumns(book, { axis: shape.axisMode.startsWith('column') });
  const money = manyYears(book, { ...shape, way: 'years-above', years: [contract.years[0]] });
  let r = row;
  for (const year of contract.years) {
    grid.put(r, left, rng.pick([`Année ${year}`, `Exercice ${year}`, `ANNÉE ${year}`, `Programmation ${year}`]));
    const cols = [
      ...attrs,
      ...money.map((c) => ({
        ...c,
        year,
        upper: undefined,
        of: c.kind === 'tiers' ? (k) => k.role === 'tiers' : c.of,
      })),
    ];
    const spec = {
      ...shape,
      grid,
      top: r + 1,
      left,
      cols,
      style,
      unitInHeads,
      head: 'single',
      axes: contract.axes,
      actions: byAxis(book),
    };
    r = writeTable(book, spec).bottom + rng.int(2, 4);
  }
  book.features.add('recap').add('stacked-years');
  return { grid, bottom: r, left, right: left + attrs.length + money.length, style, unitInHeads };
}

module.exports = { recap, stackedYears, drawTable, byAxis };
