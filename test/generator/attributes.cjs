'use strict';

const { axisNumber } = require('./heads.cjs');

const NATURES = {
  words: { nouvelle: 'Nouvelle', renforcee: 'Renforcée', reconduite: 'Reconduite' },
  lower: { nouvelle: 'nouvelle', renforcee: 'renforcée', reconduite: 'reconduite' },
  action: { nouvelle: 'Action nouvelle', renforcee: 'Action renforcée', reconduite: 'Action reconduite' },
  nouns: { nouvelle: 'Nouvelle action', renforcee: 'Renforcement', reconduite: 'Reconduction' },
  upper: { nouvelle: 'NOUVELLE', renforcee: 'RENFORCEE', reconduite: 'RECONDUITE' },
  short: { nouvelle: 'N', renforcee: 'Renforcement', reconduite: 'Poursuite' },
};

function boxed(nature, on, off, order) {
  const words = { nouvelle: 'nouvelle', renforcee: 'renforcée', reconduite: 'reconduite' };
  return order.map((n) => `${n === nature ? on : off} ${words[n]}`).join('   ');
}

/** Text of a nature in the workbook's own way. */
function natureText(style, nature) {
  if (nature === null) return null;
  if (style === 'boxes') return boxed(nature, '☒', '☐', ['nouvelle', 'renforcee', 'reconduite']);
  if (style === 'brackets') return boxed(nature, '[x]', '[ ]', ['nouvelle', 'renforcee', 'reconduite']);
  if (style === 'ballot') return boxed(nature, '☑', '☐', ['renforcee', 'nouvelle', 'reconduite']);
  return NATURES[style][nature];
}

const NATURE_STYLES = [...Object.keys(NATURES), 'boxes', 'brackets', 'ballot'];

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const serialDay = (day, month, year) => Math.round((Date.UTC(year, month - 1, day) - EXCEL_EPOCH) / 86_400_000);

/**
 * Give each action its number as the workbook shows it: `id` the displayed text (null without numbers), `idCell` what the
 * cell holds.
 */
function numberActions(rng, contract) {
  const style = rng.weighted([
    [8, 'dot'],
    [3, 'dash'],
    [4, 'number'],
    [3, 'date'],
    [3, 'FA'],
    [2, 'A'],
    [2, 'fiche'],
    [3, 'integer'],
    [2, 'none'],
  ]);
  const long = new Map();
  for (const a of contract.actions) long.set(a.axis, Math.max(long.get(a.axis) ?? 0, a.rank));
  contract.actions.forEach((action, i) => {
    const axis = axisNumber(contract, action.axis);
    const dot = `${axis}.${action.rank}`;
    const give = (id, value, fmt = null) => Object.assign(action, { id, idCell: { value, fmt } });
    if (style === 'dot') give(dot, dot, '@');
    else if (style === 'dash') give(`${axis}-${action.rank}`, `${axis}-${action.rank}`, '@');
    else if (style === 'number') give(dot, Number(dot), action.rank >= 10 ? '0.00' : '0.0');
    // « 1-2 » typed into a cell that Excel took for the first of February, shown again as it was typed.
    else if (style === 'date') give(`${axis}-${action.rank}`, serialDay(axis, action.rank, 2024), 'd-m');
    else if (style === 'FA') give(`FA ${i + 1}`, `FA ${i + 1}`);
    else if (style === 'A') give(`A${dot}`, `A${dot}`);
    else if (style === 'fiche') give(`Fiche n°${i + 1}`, `Fiche n°${i + 1}`);
    else if (style === 'integer') give(String(i + 1), i + 1);
    else give(null, null);
    action.name = action.id ?? action.title;
  });
  return style;
}

module.exports = { natureText, numberActions, NATURE_STYLES };
