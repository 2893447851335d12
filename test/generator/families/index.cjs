'use strict';

const { recap, stackedYears } = require('./recap.cjs');
const { annual, axisSheets } = require('./annual.cjs');
const { fiches } = require('./fiche.cjs');
const { longByYear, longByFunder } = require('./long.cjs');
const { envelopeSheet, envelopeBlock, sentences } = require('./envelope.cjs');

const FAMILIES = [
  [5, 'recap'],
  [1, 'stacked-years'],
  [4, 'annual'],
  [2, 'axis'],
  [6, 'fiche'],
  [2, 'long-by-year'],
  [2, 'long-by-funder'],
  [2, 'recap+fiche'],
  [1, 'recap+annual'],
];

/** Two cells of one column that the recap has otherwise than the fiches, so that its sub-totals hold either way. */
function drawDifference(book) {
  const { rng, contract } = book;
  if (book.clean || rng.chance(0.4)) return undefined;
  const year = rng.pick(contract.years);
  const axis = rng.pick(contract.axes);
  const plain = (a) => a.axis === axis && a.lines.get(year)?.state > 1_000_000 && a.lines.get(year)?.cost !== null;
  const pair = contract.actions.filter(plain).slice(0, 2);
  if (pair.length < 2) return undefined;
  const off = Math.max(contract.grain, 100_000) * rng.int(1, 4);
  book.features.add('recap-differs');
  return ({ action, year: y, role }) => {
    if (y !== year || role !== 'state') return 0;
    return action === pair[0] ? off : action === pair[1] ? -off : 0;
  };
}

function writeMain(book, family, inside) {
  const { rng, contract } = book;
  if (family === 'recap') return recap(book);
  if (family === 'stacked-years') return stackedYears(book);
  if (family === 'annual') return annual(book, { ceilings: inside });
  if (family === 'axis') return axisSheets(book);
  if (family === 'fiche') return fiches(book);
  if (family === 'long-by-year') return longByYear(book);
  if (family === 'long-by-funder') return longByFunder(book);
  if (family === 'recap+fiche') {
    const first = rng.chance(0.5)
      ? recap(book, { plain: true, allText: false, source: () => false, differ: drawDifference(book) })
      : null;
    const done = fiches(book);
    return (
      first ?? recap(book, { plain: true, allText: false, source: () => false, differ: drawDifference(book) }) ?? done
    );
  }
  const years = rng.shuffle(contract.years).slice(0, rng.int(1, 2)).sort();
  annual(book, { years, allText: false });
  return recap(book, { plain: true, allText: false, source: (_, year) => !years.includes(year) });
}

/** Write the contract in one family (or a mixture), and its ceilings somewhere. */
function writeFamily(book, family) {
  const { rng, contract } = book;
  const place = rng.weighted([
    [5, 'sheet'],
    [family === 'annual' ? 4 : 0, 'inside'],
    [['recap', 'stacked-years'].includes(family) ? 3 : 0, 'under'],
    [['recap', 'stacked-years'].includes(family) ? 2 : 0, 'right'],
    [contract.shifted || contract.unit !== 'euro' ? 0 : 1.5, 'sentences'],
    [1, 'none'],
  ]);
  const main = writeMain(book, family, place === 'inside');
  if (place === 'sheet') envelopeSheet(book);
  if (place === 'under' || place === 'right') envelopeBlock(book, main, place);
  if (place === 'sentences') {
    const own = rng.chance(0.5) || !main.grid;
    const grid = own ? book.sheet(rng.pick(['Notification', 'Cadrage', 'Rappel des plafonds'])) : main.grid;
    sentences(book, grid, own ? 2 : main.grid.bottom + rng.int(2, 3), own ? 1 : main.left);
  }
  book.features.add(`ceilings:${place}`);
  return main;
}

module.exports = { writeFamily, FAMILIES };
