'use strict';

const { decorate, UNIT_SUFFIX } = require('./heads.cjs');

const MONEY = ['amount', 'check', 'pairAmount', 'extra'];

/** Text of a header; the first header that carries the unit of a k€ or M€ table earns `unite`. */
function putHead(book, spec, r, c, col, text) {
  const { rng, heads } = book;
  if (typeof text !== 'string') return book.header(spec.grid.put(r, c, text), col);
  let out = heads.decorated.get(text);
  if (out === undefined) {
    out = decorate(rng, text);
    heads.decorated.set(text, out);
  }
  const unit = spec.style.unit;
  const announces = spec.unitInHeads && MONEY.includes(col.type);
  if (announces) out = `${out.replace(/[ :]+$/, '')} ${spec.unitInHeads}`;
  const cell = book.header(spec.grid.put(r, c, out), col);
  if (announces && unit !== 'euro' && !spec.unitTold) {
    spec.unitTold = true;
    book.say('unite', 'info', cell);
  }
  // « FSE » without the plus, on its own.
  if (col.role === 'fse' && /^fse$/i.test(text)) book.say('fse-ambigu', 'warning', cell);
  return cell;
}

/** Write one or two header rows. @returns the first row under them. */
function writeHeaders(book, spec) {
  const { grid, top, left, cols } = spec;
  if (spec.head === 'single') {
    cols.forEach((col, i) => col.type !== 'gap' && putHead(book, spec, top, left + i, col, col.head));
    return top + 1;
  }
  const attrRow = spec.head === 'merged' || book.rng.chance(0.5) ? top : top + 1;
  cols.forEach((col, i) => {
    const c = left + i;
    if (col.type === 'gap') return;
    if (col.upper === undefined) {
      const r = spec.head === 'merged' ? top : attrRow;
      putHead(book, spec, r, c, col, col.head);
      if (spec.head === 'merged') grid.merge(top, c, top + 1, c);
      return;
    }
    putHead(book, spec, top + 1, c, col, col.head);
    const before = cols[i - 1];
    if (before && before.upper === col.upper && before.type !== 'gap') return;
    let end = i;
    while (cols[end + 1] && cols[end + 1].upper === col.upper && cols[end + 1].type !== 'gap') end++;
    putUpper(book, spec, top, c, col);
    if (spec.head === 'merged') grid.merge(top, c, top, left + end);
  });
  return top + 2;
}

function putUpper(book, spec, r, c, col) {
  if (typeof col.upper !== 'string')
    return book.header(spec.grid.put(r, c, col.upper), { type: 'group', year: col.year });
  return putHead(book, { ...spec, unitInHeads: null }, r, c, { ...col, type: 'group' }, col.upper);
}

module.exports = { writeHeaders, UNIT_SUFFIX };
