'use strict';

const { Grid, fullAddress } = require('./grid.cjs');
const { toNumber, toText, inThousands, dusty, unitTail, UNREADABLE, AMBIGUOUS, TEXTS } = require('./amounts.cjs');

/**
 * The workbook being written: its sheets, which cell says which figure (`figures`), what the cells earn as findings
 * (`said`), and its totals, which are computed last.
 */
class Book {
  constructor(rng, contract) {
    this.rng = rng;
    this.contract = contract;
    this.sheets = [];
    this.figures = new Map();
    this.said = [];
    this.totals = [];
    this.ceilings = new Map();
    this.features = new Set();
    this.doubts = new Map();
    this.headers = [];
    this.rowBlocks = [];
    this.columnBlocks = [];
  }

  sheet(name) {
    let clean = name.replace(/[[\]:*?/\\]/g, '-').slice(0, 31);
    const taken = (x) => this.sheets.some((g) => g.name.toLowerCase() === x.toLowerCase());
    for (let n = 2; taken(clean); n++) clean = `${clean.slice(0, 27)} (${n})`;
    const grid = new Grid(clean);
    this.sheets.push(grid);
    return grid;
  }

  say(code, severity, cell, about = {}) {
    this.said.push({
      code,
      severity,
      cell,
      axis: null,
      year: null,
      action: null,
      actual: null,
      expected: null,
      ...about,
    });
  }

  /**
   * Write one figure of a line. `role` is cost, state, collectivity, fse, tiers or meals; cents null leaves a blank.
   * `source` false: a repeated figure, whose cell is not the one that counts.
   */
  amount(grid, r, c, cents, style, about, source = true) {
    const { action, year, role, name } = about;
    const doubt = source ? this.doubts.get(`${action.index}|${year}|${role}|${name ?? ''}`) : undefined;
    const cell = this.figure(grid, r, c, cents, style, doubt, about);
    if (source && (cents !== null || doubt))
      this.remember(action, year, { role, name, cell, cents, doubt: doubt?.kind ?? null });
    return cell;
  }

  remember(action, year, figure) {
    const key = `${action.index}|${year}`;
    if (!this.figures.has(key)) this.figures.set(key, []);
    this.figures.get(key).push(figure);
  }

  /** The ceiling of one axis: `entries` are the years that this cell speaks for. */
  ceiling(grid, r, c, cents, style, entries, value) {
    const text = style.allText ? toText(cents, style.unit, style.text, unitTail(style.text, style.unit)) : null;
    const cell = grid.put(r, c, value ?? text ?? toNumber(cents, style.unit), {
      cents,
      fmt: style.fmt,
      unit: style.unit,
    });
    if (value === undefined && text !== null) this.say('nombre-en-texte', 'info', cell, { axis: entries[0].axis });
    for (const { axis, year } of entries) this.ceilings.set(`${axis}|${year}`, { axis, year, cents, cell });
    return cell;
  }

  /** A number that is no figure of an action: a floor, a population. */
  plainNumber(grid, r, c, cents, style) {
    return grid.put(r, c, toNumber(cents, style.unit), { fmt: style.fmt, unit: style.unit });
  }

  figure(grid, r, c, cents, style, doubt, about) {
    const { action, year } = about;
    const told = { axis: action.axis, year, action: action.name };
    const put = (value, fmt = style.fmt) => grid.put(r, c, value, { cents, fmt, unit: style.unit, about });
    if (doubt && ['illisible', 'ambigu', 'erreur', 'sans-valeur'].includes(doubt.kind)) {
      const cell = put(null);
      cell.unreadable = true;
      if (doubt.kind === 'illisible') {
        cell.value = this.rng.pick(UNREADABLE);
        this.say('cellule-illisible', 'warning', cell, told);
      } else if (doubt.kind === 'ambigu') {
        cell.value = AMBIGUOUS(cents);
        this.say('montant-ambigu', 'warning', cell, told);
      } else if (doubt.kind === 'sans-valeur') {
        cell.value = { formula: 'ROUND(1,0)*0+1' };
        this.say('valeur-absente', 'warning', cell, told);
      } else {
        cell.value = { error: this.rng.pick(['#REF!', '#VALUE!', '#DIV/0!', '#N/A']) };
        this.say('cellule-erreur', 'error', cell, told);
      }
      return cell;
    }
    if (cents === null) return put(null);
    if (doubt?.kind === 'fraction') {
      const cell = put(Number(`${cents * 10 + (cents < 0 ? -4 : 4)}e-${{ euro: 3, kilo: 6, mega: 9 }[style.unit]}`));
      this.say('montant-fraction', 'info', cell, told);
      return cell;
    }
    const wantsText = style.allText || doubt?.kind === 'texte';
    const own = style.allText ? style.text : this.rng.pick(TEXTS);
    const thousands =
      wantsText && !style.allText && style.unit === 'euro' && this.rng.chance(0.2) ? inThousands(cents) : null;
    const text = thousands ?? (wantsText ? toText(cents, style.unit, own, unitTail(own, style.unit)) : null);
    if (text !== null) {
      const cell = put(text, '@');
      this.say('nombre-en-texte', 'info', cell, told);
      return cell;
    }
    const x = toNumber(cents, style.unit);
    return put(style.dust ? dusty(x) : x);
  }

  /** Nothing to pay: what this table writes for nil. */
  nil(grid, r, c, style) {
    const zero = style.allText && style.zero === 0 ? '-' : style.zero;
    return grid.put(r, c, zero, { cents: 0, fmt: style.fmt, unit: style.unit, nil: true });
  }

  /**
   * A total: `over` are its operands (amounts or totals), in the order written. how: SUM, SUBTOTAL, PLUS or typed.
   */
  total(grid, r, c, over, how, style, about = {}) {
    const lines = over.flatMap((x) => x.lines ?? [x]);
    const cell = grid.put(r, c, null, { sum: { over, how }, lines, style, fmt: style.fmt, unit: style.unit, about });
    this.totals.push(cell);
    return cell;
  }

  /** A header cell: what stands under it (or to its right) and, where it says so, of which year. */
  header(cell, col) {
    if (cell) this.headers.push({ cell, role: col.role ?? col.attr ?? col.type, year: col.year ?? null });
    return cell;
  }

  expectedFindings() {
    return this.said.map(({ cell, ...f }) => ({ ...f, cells: cell ? [fullAddress(cell)] : [] }));
  }
}

module.exports = { Book };
