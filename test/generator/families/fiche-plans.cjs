'use strict';

const { yearHead } = require('../heads.cjs');
const { roleColumns, drawOrder, ofYear } = require('../columns.cjs');
const { cellOf, centsOf } = require('../table-cells.cjs');
const { writeHeaders } = require('../table-head.cjs');

/** Rows of the plan, in one order for the whole workbook. */
function planRoles(book, shape) {
  shape.order ??= drawOrder(book.rng).filter((role) => role !== 'cost');
  shape.costHead ??= shape.costWay === 'only-total' ? 'Total' : book.heads.cost;
  const roles = roleColumns(book, { order: shape.order, checks: false });
  const cost = { type: 'amount', role: 'cost', head: shape.costHead };
  const meals = book.contract.meals ? [{ type: 'amount', role: 'meals', head: book.mealsHead }] : [];
  return { roles, cost, meals, first: shape.costWay === 'first' };
}

function writeOne(book, spec, col, action, r, c) {
  if (col.role === 'meals') {
    const meals = action.lines.get(col.year)?.meals;
    if (meals === null || meals === undefined) return null;
    const style = { ...spec.style, unit: 'euro', fmt: '#,##0', dust: false, allText: false };
    return book.amount(spec.grid, r, c, meals * 100, style, { action, year: col.year, role: 'meals' });
  }
  return cellOf(book, spec, col, action, r, c, new Map(), true);
}

/** Funders as rows, years as columns. @returns the last row. */
function planFundersAsRows(book, grid, shape, action, top) {
  const { rng, contract, heads } = book;
  const { style, left } = shape;
  const spec = { grid, style, left, source: () => true };
  const { roles, cost, meals, first } = planRoles(book, shape);
  shape.corner ??= rng.pick(['Financeurs', 'Financeur', 'Ressources', 'Plan de financement', null]);
  if (shape.corner) grid.put(top, left, shape.corner);
  const years = contract.years;
  years.forEach((year, j) => book.header(grid.put(top, left + 1 + j, yearHead(heads, year)), { type: 'year', year }));
  const total = shape.totalColumn && !style.allText;
  if (total) grid.put(top, left + 1 + years.length, 'Total');
  let r = top + 1;
  const rows = [];
  const put = (col) => {
    const cells = years.map((year, j) => writeOne(book, spec, ofYear(col, year), action, r, left + 1 + j));
    // A row of dashes would be noise for « Autres financeurs » that nobody expects here.
    book.header(grid.put(r, left, col.role === 'ceePart' ? `  ${col.head}` : col.head), col);
    rows.push({ col, r, cells });
    if (col.role === 'fse' && /^fse$/i.test(col.head)) book.say('fse-ambigu', 'warning', grid.at(r, left));
    r++;
    if (
      col.role === 'tiers' &&
      col.name === contract.funding.names[0] &&
      contract.funding.style === 'others' &&
      shape.details &&
      !contract.dontCee
    )
      r = detail(book, grid, shape, action, r);
  };
  if (first) put(cost);
  if (shape.costWay === 'spending') r = spendingRows(book, grid, shape, action, r, spec, cost);
  for (const col of roles) put(col);
  if (['with-check', 'spending'].includes(shape.costWay) && !style.allText) {
    const parts = rows.filter((x) => !['cost', 'ceePart'].includes(x.col.role)).map((x) => x.cells);
    grid.put(r, left, rng.pick(['Total des ressources', 'Total des financements']));
    years.forEach((year, j) => {
      const over = parts.map((cells) => cells[j]).filter(Boolean);
      if (over.some((x) => x.cents))
        book.total(grid, r, left + 1 + j, over, shape.how, style, { year, axis: action.axis });
    });
    r++;
  }
  if (!first && shape.costWay !== 'spending') put(cost);
  if (total) {
    for (const { r: row, cells } of rows) {
      const over = cells.filter(Boolean);
      if (over.some((x) => x.cents || x.unreadable))
        book.total(grid, row, left + 1 + years.length, over, shape.how === 'typed' ? 'typed' : 'SUM', style, {
          axis: action.axis,
        });
    }
  }
  if (action.flags.cantine) for (const col of meals) put(col);
  return r;
}

/** « Dépenses » over « Recettes » in one column: items of spending, their total (the cost), then who pays. */
function spendingRows(book, grid, shape, action, top, spec, cost) {
  const { rng, contract } = book;
  shape.items ??= rng.sample(
    ['Charges de personnel', 'Prestations externes', 'Achats', 'Frais généraux', 'Communication'],
    rng.int(2, 4),
  );
  shape.sides ??= rng.pick([['DÉPENSES', 'RECETTES'], ['Charges', 'Produits'], ['Dépenses', 'Ressources']]); // prettier-ignore
  let r = top;
  grid.put(r++, shape.left, shape.sides[0]);
  const rows = shape.items.map((item) => {
    grid.put(r, shape.left, item);
    return r++;
  });
  contract.years.forEach((year, j) => {
    const line = action.lines.get(year);
    if (line) spending(book, grid, shape, line, rows, shape.left + 1 + j);
    writeOne(book, spec, ofYear(cost, year), action, r, shape.left + 1 + j);
  });
  book.header(grid.put(r++, shape.left, rng.pick(['Total dépenses', 'TOTAL DÉPENSES', 'Total des dépenses'])), cost);
  grid.put(r++, shape.left, shape.sides[1]);
  book.features.add('fiche:spending-rows');
  return r;
}

/** Items of spending that add up to the cost. */
function spending(book, grid, shape, line, rows, c) {
  if (line.cost === null) return;
  const grain = Math.max(book.contract.grain, 1);
  let rest = line.cost;
  rows.forEach((r, k) => {
    const cents = k === rows.length - 1 ? rest : Math.floor((rest * (0.3 + book.rng.next() * 0.3)) / grain) * grain;
    rest -= cents;
    book.plainNumber(grid, r, c, cents, shape.style);
  });
}

/** « dont » rows under « Autres financeurs »: a detail that adds up to the row above, never added to it. */
function detail(book, grid, shape, action, r) {
  const { contract } = book;
  const name = contract.funding.names[0];
  const lines = contract.years.map((y) => action.lines.get(y)?.funders.find((f) => f.name === name));
  if (!lines.some(Boolean)) return r;
  shape.detailNames ??= book.rng.sample(['CAF', 'ARS', 'MSA', 'Région'], 2);
  const places = shape.detailNames.map((who, k) => {
    grid.put(r + k, shape.left, `${k ? '   ' : '  '}dont ${who}`);
    return r + k;
  });
  lines.forEach((f, j) => {
    if (!f || f.cents <= 0) return;
    const share = Math.floor(f.cents / 2 / contract.grain) * contract.grain;
    [f.cents - share, share].forEach(
      (cents, k) => cents > 0 && book.plainNumber(grid, places[k], shape.left + 1 + j, cents, shape.style),
    );
  });
  book.features.add('dont');
  return r + 2;
}

/** Years as rows, funders as columns. @returns the last row. */
function planYearsAsRows(book, grid, shape, action, top) {
  const { contract, heads } = book;
  const { style, left } = shape;
  const { roles, cost, meals, first } = planRoles(book, shape);
  const money = [...(first ? [cost] : []), ...roles, ...(first ? [] : [cost]), ...(action.flags.cantine ? meals : [])];
  const cols = [{ type: 'label', head: heads.year }, ...money];
  const spec = { grid, style, left, top, cols, head: 'single', unitInHeads: null, source: () => true };
  let r = writeHeaders(book, spec);
  const columns = money.map(() => []);
  for (const year of contract.years) {
    if (!action.lines.has(year) && shape.skipIdle) continue;
    grid.put(r, left, heads.yearStyle === 'text' ? String(year) : yearHead(heads, year));
    money.forEach((col, j) => {
      const cell = writeOne(book, spec, ofYear(col, year), action, r, left + 1 + j);
      if (cell) columns[j].push(cell);
    });
    r++;
  }
  if (shape.totalColumn && !style.allText) {
    grid.put(r, left, 'Total');
    money.forEach((col, j) => {
      if (col.role !== 'meals' && columns[j].some((x) => x.cents || x.unreadable))
        book.total(grid, r, left + 1 + j, columns[j], shape.how === 'typed' ? 'typed' : 'SUM', style, {
          axis: action.axis,
        });
    });
    r++;
  }
  return r;
}

module.exports = { spending, planFundersAsRows, planYearsAsRows, planRoles, writeOne, centsOf };
