'use strict';

const { WORDS, AXES } = require('./words.cjs');

const UNIT_SUFFIX = {
  euro: ['(en €)', '(€)', 'en €', '(en euros)', '€'],
  kilo: ['(k€)', '(en k€)', '(K€)', 'en k€', '(en milliers d’euros)'],
  mega: ['(M€)', '(en M€)', 'en M€', '(en millions d’euros)'],
};
const UNIT_LINE = {
  euro: ['en euros', 'Montants en euros', '(en €)', 'Unité : euro'],
  kilo: [
    'en k€',
    'Montants en k€',
    "en milliers d'euros",
    '(en K€)',
    'Unité : k€',
    'Montants exprimés en milliers d’euros',
  ],
  mega: ['en M€', "Montants en millions d'euros", '(en M€)', 'Unité : M€'],
};

/** A header as somebody's typing leaves it: line breaks, double spaces, capitals. Never another word. */
function decorate(rng, text) {
  const way = rng.weighted([[60, 'plain'], [8, 'upper'], [8, 'break'], [6, 'spaces'], [3, 'colon'], [3, 'trailing']]); // prettier-ignore
  if (way === 'upper') return text.toUpperCase();
  if (way === 'break') return text.replace(/ /, '\n');
  if (way === 'spaces') return text.replace(/ /g, '  ');
  if (way === 'colon') return `${text} :`;
  if (way === 'trailing') return ` ${text} `;
  return text;
}

/** The header words that one workbook keeps from sheet to sheet. */
function drawHeads(rng, contract, silentUnit) {
  const keep = (key) => rng.pick(WORDS[key]);
  return {
    state: keep('state'),
    collectivity: rng.pick(contract.place.payer),
    cost: keep('cost'),
    fse: keep('fse'),
    id: keep('id'),
    title: keep('title'),
    nature: keep('nature'),
    axis: keep('axis'),
    lead: keep('lead'),
    indicator: keep('indicator'),
    comment: keep('comment'),
    theme: keep('theme'),
    rate: keep('rate'),
    year: keep('year'),
    ceiling: keep('ceiling'),
    floor: keep('floor'),
    fourYears: keep('fourYears'),
    total: keep('total'),
    sub: keep('sub'),
    allFunders: keep('allFunders'),
    funder: keep('funder'),
    amount: contract.unit === 'euro' && !silentUnit ? keep('amount') : 'Montant',
    yearStyle: rng.pick(['number', 'number', 'text', 'Année', 'Exercice']),
    withNumber: rng.weighted([[5, 'colon'], [3, 'dash'], [2, 'bare-dash'], [2, 'label'], [2, 'number']]), // prettier-ignore
    axes: Object.fromEntries([1, 2, 3, 4, 5].map((axis) => [axis, rng.pick(AXES[axis])])),
  };
}

function yearHead(heads, year) {
  if (heads.yearStyle === 'number') return year;
  if (heads.yearStyle === 'text') return String(year);
  return `${heads.yearStyle} ${year}`;
}

/** Number shown for an axis: a département that numbers its axes 1-2-3 shows 2 for axis 3. */
const axisNumber = (contract, axis) => (contract.shifted && axis > 2 ? axis - 1 : axis);

function axisText(contract, heads, axis, wish = heads.withNumber) {
  const n = axisNumber(contract, axis);
  const label = heads.axes[axis];
  // A shifted bare number would be wrong without any sign of it.
  if (wish === 'label' && axis !== 5) return label;
  if (wish === 'number' && !contract.shifted) return `Axe ${n}`;
  if (wish === 'dash') return `Axe ${n} – ${label}`;
  if (wish === 'bare-dash') return `${n} : ${label}`;
  return `Axe ${n} : ${label}`;
}

/** Write the label of an axis; where its number and its words disagree the cell earns `axe-conflit`. */
function axisCell(book, grid, r, c, axis, wish) {
  const { contract, heads } = book;
  const text = axisText(contract, heads, axis, wish);
  const cell = grid.put(r, c, heads.upperAxes ? text.toUpperCase() : text);
  if (axisNumber(contract, axis) !== axis && /\d/.test(text)) book.say('axe-conflit', 'warning', cell, { axis });
  return cell;
}

module.exports = { decorate, drawHeads, yearHead, axisText, axisCell, axisNumber, UNIT_SUFFIX, UNIT_LINE };
