'use strict';

const { toNumber, toText, dusty, unitTail } = require('./amounts.cjs');
const { letters } = require('./grid.cjs');

const POWER = { euro: 0, kilo: 3, mega: 6 };

/** Rows of titles and blank rows between two lines: a range runs over them, as anybody would drag it. */
function emptyBetween(a, b) {
  for (let r = a.r + 1; r < b.r; r++) {
    const x = a.sheet.at(r, a.c);
    if (x && (x.sum || x.value !== null)) return false;
  }
  return true;
}

/** Operands as ranges: E6:E8,E13 */
function ranges(cells) {
  const out = [];
  for (const cell of cells) {
    const last = out[out.length - 1];
    const down = last && last.b.c === cell.c && last.a.c === cell.c && last.b.r < cell.r && emptyBetween(last.b, cell);
    const along = last && last.b.r === cell.r && last.a.r === cell.r && last.b.c + 1 === cell.c;
    if (down || along) last.b = cell;
    else out.push({ a: cell, b: cell });
  }
  const at = (x) => `${letters(x.c)}${x.r}`;
  return out.map(({ a, b }) => (a === b ? at(a) : `${at(a)}:${at(b)}`));
}

/** What Excel would compute: text is left out of a SUM, exactly, in the table's unit. Null where an operand is an error. */
function compute(cell) {
  let cents = 0;
  for (const x of cell.sum.over) {
    if (x.value !== null && typeof x.value === 'object') return null;
    if (x.sum) {
      if (x.shown === null) return null;
      if (x.shownAsText !== true) cents += x.shown;
    } else if (typeof x.value === 'number') cents += x.cents ?? 0;
  }
  return cents;
}

/** Plant wrong totals, then give every total its formula and its figure, and tell those that are off their lines. */
function settleTotals(book, plants) {
  const { rng } = book;
  const testable = (t) => t.lines.every((x) => !x.unreadable) && t.lines.some((x) => x.cents) && !t.wrong;
  for (const plant of plants) {
    const long = (t) => t.sum.how === 'SUM' && t.sum.over.length >= 3 && ranges(t.sum.over).length === 1;
    const choice = book.totals.filter(
      (t) => testable(t) && !t.isFigure && !t.about.extra && (plant === 'total' || long(t)),
    );
    if (!choice.length) continue;
    const chosen = rng.pick(choice);
    chosen.wrong = plant;
    book.features.add(plant === 'total' ? 'total-faux' : 'somme-incomplete');
  }
  for (const cell of book.totals) settle(book, cell);
}

function settle(book, cell) {
  const { style } = cell;
  const truth = cell.lines.reduce((s, x) => s + (x.cents ?? 0), 0);
  const testable = cell.lines.every((x) => !x.unreadable);
  const errors = cell.sum.over.some((x) => (x.value !== null && typeof x.value === 'object') || x.shown === null);
  let how = cell.sum.how;
  if (style.allText || errors || cell.wrong === 'total') how = 'typed';
  if (how === 'PLUS' && cell.sum.over.some((x) => typeof x.value === 'string' || x.nilText || x.shownAsText))
    how = 'SUM';
  if (cell.wrong === 'somme') cell.sum.over = cell.sum.over.slice(0, -1);
  cell.sum.how = how;
  if (how === 'typed') {
    const step = 100 * 10 ** POWER[style.unit];
    const off = cell.wrong === 'total' ? Math.max(step, Math.round((truth * 0.07) / step) * step) : 0;
    cell.shown = truth + off;
    const text = style.allText ? toText(cell.shown, style.unit, style.text, unitTail(style.text, style.unit)) : null;
    cell.value = text ?? toNumber(cell.shown, style.unit);
    cell.shownAsText = text !== null;
    if (text !== null) cell.fmt = '@';
  } else {
    cell.shown = compute(cell);
    cell.result = style.dust ? dusty(toNumber(cell.shown, style.unit)) : toNumber(cell.shown, style.unit);
    const parts = ranges(cell.sum.over);
    if (how === 'PLUS') cell.formula = cell.sum.over.map((x) => `${letters(x.c)}${x.r}`).join('+');
    else if (how === 'SUBTOTAL') {
      // SUBTOTAL passes over the sub-totals inside its range: one range from the first line to the last.
      const [first, last] = [cell.sum.over[0], cell.sum.over[cell.sum.over.length - 1]];
      cell.formula = `SUBTOTAL(9,${letters(first.c)}${first.r}:${letters(last.c)}${last.r})`;
    } else cell.formula = `SUM(${parts.join(',')})`;
  }
  if (cell.isFigure) return;
  const about = { axis: cell.about.axis ?? null, year: cell.about.year ?? null, actual: cell.shown, expected: truth };
  if (cell.wrong === 'somme') book.say('somme-incomplete', 'warning', cell, about);
  if (testable && Math.abs(cell.shown - truth) > 100 + cell.lines.length * 50) {
    book.say('total-faux', 'error', cell, about);
  }
}

module.exports = { settleTotals };
