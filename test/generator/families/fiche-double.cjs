'use strict';

const { yearHead } = require('../heads.cjs');
const { ofYear } = require('../columns.cjs');
const { planRoles, spending, writeOne } = require('./fiche-plans.cjs');

const SPENDING = [
  'Charges de personnel',
  'Prestations externes',
  'Achats et fournitures',
  'Déplacements',
  'Frais généraux',
  'Communication',
];

/**
 * « Dépenses | Recettes » side by side: what is spent on the left, who pays on the right, one column a year on each side. The
 * total of the left side is the cost; the total of the right side is held against its rows.
 */
function planDoubleTable(book, grid, shape, action, top) {
  const { rng, contract, heads } = book;
  const { style, left } = shape;
  const years = contract.years;
  const { roles } = planRoles(book, shape);
  shape.items ??= rng.sample(SPENDING, rng.int(2, 4));
  shape.doubleGap ??= rng.int(1, 2);
  const right = left + years.length + shape.doubleGap;
  const spec = { grid, style, left, source: () => true };
  const [leftWord, rightWord] = (shape.sides ??= rng.pick([['Dépenses', 'Recettes'], ['DÉPENSES', 'RECETTES'], ['Charges', 'Produits'], ['Dépenses', 'Ressources']])); // prettier-ignore
  grid.put(top, left, leftWord);
  grid.put(top, right, rightWord);
  years.forEach((year, j) => {
    for (const side of [left, right])
      book.header(grid.put(top, side + 1 + j, yearHead(heads, year)), { type: 'year', year });
  });
  const items = shape.items.map((item, k) => {
    grid.put(top + 1 + k, left, item);
    return top + 1 + k;
  });
  const resources = roles.map((col, k) => {
    book.header(grid.put(top + 1 + k, right, col.head), col);
    if (col.role === 'fse' && /^fse$/i.test(col.head)) book.say('fse-ambigu', 'warning', grid.at(top + 1 + k, right));
    return years.map((year, j) => writeOne(book, spec, ofYear(col, year), action, top + 1 + k, right + 1 + j));
  });
  const last = top + 1 + Math.max(items.length, roles.length);
  grid.put(last, left, rng.pick(['Total dépenses', 'TOTAL DÉPENSES', 'Total des dépenses']));
  grid.put(last, right, rng.pick(['Total recettes', 'TOTAL RECETTES', 'Total des ressources', 'Total des recettes']));
  years.forEach((year, j) => {
    const line = action.lines.get(year);
    if (!line) return;
    spending(book, grid, shape, line, items, left + 1 + j);
    writeOne(book, spec, ofYear({ type: 'amount', role: 'cost' }, year), action, last, left + 1 + j);
    const over = resources
      .filter((_, k) => roles[k].role !== 'ceePart')
      .map((cells) => cells[j])
      .filter(Boolean);
    if (!style.allText && over.some((x) => x.cents))
      book.total(grid, last, right + 1 + j, over, shape.how, style, { year, axis: action.axis });
  });
  if (action.flags.cantine && contract.meals) {
    grid.put(last + 1, left, book.mealsHead);
    years.forEach((year, j) =>
      writeOne(book, spec, ofYear({ type: 'amount', role: 'meals' }, year), action, last + 1, left + 1 + j),
    );
    return last + 2;
  }
  return last + 1;
}

module.exports = { planDoubleTable };
