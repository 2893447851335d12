'use strict';

const { axisText, axisNumber } = require('../heads.cjs');
const { natureText } = require('../attributes.cjs');
const { THEMES } = require('../words.cjs');

const PUBLIC = [
  'Familles monoparentales',
  'Ménages précaires',
  'Jeunes de 16 à 25 ans',
  'Tout public',
  'Habitants des QPV',
];

/** The figures around an action's plan: label and value in two cells, in one cell, merged, or one column apart. */
function keyValues(book, grid, shape, action, top) {
  const { rng, contract, heads } = book;
  const { left } = shape;
  let r = top;
  const values = {
    id: action.id === null ? null : action.idCell.value,
    title: action.title,
    axis: axisText(contract, heads, action.axis),
    nature: natureText(book.natureStyle, action.nature),
    lead: action.lead,
    indicator: contract.indicators ? action.indicator : null,
    theme: shape.keyWords.theme && shape.withTheme ? rng.pick(THEMES[action.axis]) : null,
    place: shape.namePlace === 'key' ? rng.pick(contract.place.names) : null,
    public: shape.withPublic ? rng.pick(PUBLIC) : null,
  };
  for (const key of shape.keyOrder) {
    const value = values[key];
    if (value === null || value === undefined) continue;
    const label = shape.keyWords[key];
    const cell = write(grid, shape, r, left, label, value, key === 'id' ? action.idCell.fmt : null, key, action);
    if (key === 'axis' && axisNumber(contract, action.axis) !== action.axis && /\d/.test(value))
      book.say('axe-conflit', 'warning', cell, { axis: action.axis });
    r++;
  }
  return r;
}

function write(grid, shape, r, c, label, value, fmt, key, action) {
  const way = shape.keyStyle;
  if (way === 'one-cell') return grid.put(r, c, `${label.replace(/ n°$/, '')} : ${key === 'id' ? action.id : value}`);
  grid.put(r, c, way === 'two-cells-colon' ? `${label} :` : label);
  const cell = grid.put(r, way === 'gap' ? c + 2 : c + 1, value, { fmt });
  if (way === 'merged') grid.merge(r, c + 1, r, c + 4);
  return cell;
}

module.exports = { keyValues };
