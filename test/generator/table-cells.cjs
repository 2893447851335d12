'use strict';

const { axisCell } = require('./heads.cjs');
const { COMMENTS, THEMES } = require('./words.cjs');
const { natureText } = require('./attributes.cjs');
const { toNumber } = require('./amounts.cjs');

/** One cell of an action's row. @returns the cell where a total could want it. */
function cellOf(book, spec, col, action, r, c, row, first) {
  if (col.type === 'gap') return null;
  if (col.type === 'attr') return void attribute(book, spec, col, action, r, c, first);
  if (col.type === 'amount') return amountOf(book, spec, col, action, r, c, row);
  if (col.type === 'check') return check(book, spec, col, r, c, row);
  if (col.type === 'rate') return void rate(spec, col, action, r, c);
  if (col.type === 'extra') return extra(book, spec, col, action, r, c);
  return pair(book, spec, col, action, r, c);
}

function attribute(book, spec, col, action, r, c, first) {
  const { grid } = spec;
  const { rng } = book;
  const put = (value, fmt = null) => value !== null && value !== undefined && grid.put(r, c, value, { fmt });
  if (col.attr === 'id') put(action.idCell.value, action.idCell.fmt);
  else if (col.attr === 'title') put(action.title);
  else if (col.attr === 'nature') put(natureText(book.natureStyle, action.nature));
  else if (col.attr === 'nature-box') put(action.nature === col.nature ? book.natureColumns : null);
  else if (col.attr === 'axis' && (first || spec.axisMode === 'column')) axisCell(book, grid, r, c, action.axis);
  else if (col.attr === 'lead') put(action.lead);
  else if (col.attr === 'indicator') put(action.indicatorMissing ? null : action.indicator);
  else if (col.attr === 'theme') put(rng.pick(THEMES[action.axis]));
  else if (col.attr === 'comment' && rng.chance(0.3)) put(rng.pick(COMMENTS));
  else if (col.attr === 'referentiel') put('non');
}

/** Cents of a role in a line; undefined where the line has nothing of the kind. */
function centsOf(line, col) {
  if (col.role === 'tiers') return line.funders.find((f) => f.name === col.name)?.cents;
  if (col.role === 'ceePart') return line.funders.find((f) => f.ceeCents)?.ceeCents;
  if (col.role === 'fse') return line.fse === 0 ? undefined : line.fse;
  if (col.role === 'meals') return line.meals === null ? undefined : line.meals;
  return line[col.role] ?? undefined;
}

function amountOf(book, spec, col, action, r, c, row) {
  const { grid, style } = spec;
  const line = action.lines.get(col.year);
  if (!line) return blank(book, grid, r, c, style);
  const about = { action, year: col.year, role: col.role, name: col.name };
  const source = spec.source ? spec.source(action, col.year) : true;
  const doubt = source && book.doubts.has(`${action.index}|${col.year}|${col.role}|${col.name ?? ''}`);
  let cents = centsOf(line, col);
  if (cents === undefined && !doubt) {
    const owed = ['state', 'collectivity', 'cost'].includes(col.role);
    return owed ? blank(book, grid, r, c, style) : book.nil(grid, r, c, style);
  }
  if (col.part) cents = col.part === '102' ? line.bop102 : cents - line.bop102;
  if (col.role === 'cost' && spec.costFormula && !doubt && source) {
    const parts = [...row]
      .filter(([k]) => k.type === 'amount' && k.year === col.year && k.role !== 'meals' && k.role !== 'ceePart')
      .map(([, cell]) => cell);
    const plain = parts.every((x) => typeof x.value === 'number' || x.value === null);
    const sum = parts.reduce((s, x) => s + (x.cents ?? 0), 0);
    if (plain && parts.length > 1 && sum === cents) {
      const cell = book.total(grid, r, c, parts, spec.costFormula, style, about);
      Object.assign(cell, { isFigure: true, cents });
      book.remember(action, col.year, { role: 'cost', cell, cents, doubt: null });
      return cell;
    }
  }
  const off = !source && spec.differ ? spec.differ(about) : 0;
  const cell = book.amount(grid, r, c, cents === undefined ? null : cents + off, style, about, source);
  if (off)
    book.say(spec.differCode ?? 'total-faux', spec.differCode ? 'warning' : 'error', cell, {
      axis: action.axis,
      year: col.year,
      action: action.name,
      actual: cents + off,
      expected: cents,
    });
  return cell;
}

/** Nothing typed: a place that a range may cover, or the table's own dash. A typed 0 would be a figure. */
function blank(book, grid, r, c, style) {
  const dash = typeof style.zero === 'string' ? style.zero : null;
  return grid.put(r, c, dash, { cents: 0, fmt: style.fmt, nil: true });
}

function check(book, spec, col, r, c, row) {
  const over = [...row].filter(([k, cell]) => col.of(k) && cell).map(([, cell]) => cell);
  if (!over.some((x) => x.cents || x.sum)) return blank(book, spec.grid, r, c, { zero: null });
  return book.total(spec.grid, r, c, over, col.how ?? 'SUM', spec.style, { year: col.year ?? null });
}

function rate(spec, col, action, r, c) {
  const line = action.lines.get(col.year);
  if (!line || !line.cost || line.state === null) return;
  const x = line.state / line.cost;
  if (col.asText) spec.grid.put(r, c, `${Math.round(x * 100)} %`);
  else spec.grid.put(r, c, Math.round(x * 10_000) / 10_000, { fmt: '0.0%' });
}

/** A figure of the action that is none of the contract's amounts (consumption, report, reminder of last year). */
function extra(book, spec, col, action, r, c) {
  const cents = col.cents(action);
  if (cents === null) return null;
  return spec.grid.put(r, c, toNumber(cents, spec.style.unit), { fmt: spec.style.fmt, cents, unit: spec.style.unit });
}

function pair(book, spec, col, action, r, c) {
  const { grid, style } = spec;
  const funder = action.lines.get(col.year)?.funders[col.slot];
  if (!funder) return col.type === 'pairName' ? null : blank(book, grid, r, c, { zero: null });
  if (col.type === 'pairName') return void grid.put(r, c, funder.name);
  const about = { action, year: col.year, role: 'tiers', name: funder.name };
  return book.amount(grid, r, c, funder.cents, style, about, true);
}

module.exports = { cellOf, centsOf, blank };
