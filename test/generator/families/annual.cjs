'use strict';

const { writeTable } = require('../table.cjs');
const { drawStyle } = require('../amounts.cjs');
const { preface } = require('../preface.cjs');
const { roleColumns, manyYears, attributeColumns, commentColumn, ofYear } = require('../columns.cjs');
const { drawTable, byAxis } = require('./recap.cjs');

const NAMES = [
  (y) => `${y}`,
  (y) => `Avenant ${y}`,
  (y, n) => `Avenant n°${n} - ${y}`,
  (y) => `Annexe fin. ${y}`,
  (y) => `Annexe financière ${y}`,
  (y) => `Année ${y}`,
  (y) => `Exercice ${y}`,
  (y) => `PF ${y}`,
];

/** Columns that stand beside an avenant's amounts and are none of them. */
function besides(book, year) {
  const { rng, contract } = book;
  const out = [];
  const part = (action, rate) => {
    const line = action.lines.get(year);
    return line && line.state ? Math.round((line.state * rate) / 10_000) * 100 : null;
  };
  const kind = rng.weighted([[5, 'none'], [2, 'consumed'], [2, 'reminder'], [1, 'carry']]); // prettier-ignore
  const euroGrain = contract.unit === 'euro';
  if (!euroGrain || kind === 'none') return out;
  if (kind === 'consumed')
    out.push({
      head: rng.pick([`Consommé ${year - 1}`, `Réalisé ${year - 1}`, `Mandaté ${year - 1}`]),
      cents: (a) => part(a, 80),
    });
  if (kind === 'reminder')
    out.push({ head: rng.pick(['Part État N-1 (rappel)', `Rappel part État ${year - 1}`]), cents: (a) => part(a, 90) });
  if (kind === 'carry')
    out.push({
      head: rng.pick([`Report ${year - 1}`, `Crédits reportés ${year - 1}`, 'Reliquat N-1']),
      cents: (a) => part(a, 10),
    });
  book.features.add(`beside:${kind}`);
  return out.map((col) => ({ type: 'extra', year: null, sums: true, ...col }));
}

/** HT beside TTC, asked beside granted: two columns of which one counts. */
function doubled(book, cols, year) {
  const { rng, contract } = book;
  if (contract.unit !== 'euro' || contract.bop) return cols;
  const wish = rng.weighted([[16, 'none'], [2, 'ht'], [2, 'asked'], [3, 'delegated']]); // prettier-ignore
  if (wish === 'none') return cols;
  const role = wish === 'ht' ? 'cost' : 'state';
  const at = cols.findIndex((c) => c.type === 'amount' && c.role === role);
  if (at < 0) return cols;
  book.features.add(`doubled:${wish}`);
  const scaled = (rate) => (action) => {
    const cents = action.lines.get(year)?.[role];
    return cents ? Math.round((cents * rate) / 10_000) * 100 : null;
  };
  if (wish === 'delegated') {
    const carried = scaled(10);
    return [
      ...cols.slice(0, at),
      { ...cols[at], head: rng.pick(['Crédits nouveaux', `Crédits nouveaux ${year}`]) },
      {
        type: 'extra',
        year: null,
        head: rng.pick([`Report ${year - 1}`, 'Report N-1', 'Crédits reportés']),
        cents: carried,
      },
      {
        type: 'extra',
        year: null,
        head: 'Total délégué',
        cents: (a) => (a.lines.get(year)?.state ? a.lines.get(year).state + carried(a) : null),
      },
      ...cols.slice(at + 1),
    ];
  }
  const other =
    wish === 'ht'
      ? { type: 'extra', year: null, head: 'Coût total HT', cents: scaled(100 / 1.2) }
      : { type: 'extra', year: null, head: 'Part État demandée', cents: scaled(115) };
  const real = {
    ...cols[at],
    head:
      wish === 'ht' ? 'Coût total TTC' : rng.pick(['Part État accordée', 'Part État notifiée', 'Part État retenue']),
  };
  return [...cols.slice(0, at), other, real, ...cols.slice(at + 1)];
}

/** The first version of an avenant: one State credit was another then. */
function firstVersion(book) {
  const { rng, contract } = book;
  const chosen = rng.pick(contract.actions);
  const off = Math.max(contract.grain, 100_000) * rng.int(1, 5);
  return ({ action, role }) => (action === chosen && role === 'state' ? off : 0);
}

/** One sheet a year, one row an action. opts.years: the sheets to write. opts.ceilings: rows of the ceilings inside. */
function annual(book, opts = {}) {
  const { rng, contract } = book;
  const years = opts.years ?? contract.years;
  const nameOf = rng.pick(NAMES);
  const allText = opts.allText ?? rng.chance(0.06);
  const shape = drawTable(book, { allText, axisMode: opts.ceilings ? rng.pick(['rows', 'rows-merged']) : undefined });
  if (opts.ceilings) Object.assign(shape, { sub: rng.pick(['none', 'below']), how: 'SUM' });
  const attrs = attributeColumns(book, { axis: shape.axisMode.startsWith('column') });
  const pairs = contract.pairs === true;
  const roles = roleColumns(book, { ...shape, pairs });
  const left = rng.int(1, 2);
  const labels = { label: book.heads.ceiling, floor: rng.chance(0.5) ? book.heads.floor : null };
  const revised =
    !opts.ceilings && !opts.years && book.doubts.size === 0 && !pairs && rng.chance(0.1) ? rng.pick(years) : null;
  if (revised) book.keepOrder = true;
  const version = rng.pick([' v2', ' (2)', ' V2']);
  const one = (year, i, old) => {
    const second = revised === year && !old;
    const grid = book.sheet(`${nameOf(year, i + 1)}${second ? version : ''}`);
    const { row, unitInHeads } = preface(book, grid, {
      left,
      subtitle: rng.chance(0.5) ? `Avenant financier – exercice ${year}` : null,
    });
    const style = drawStyle(rng, contract.unit, allText);
    const plain = roles.map((c) => ofYear(c, year));
    const money = allText ? plain : doubled(book, plain, year);
    const cols = [
      ...attrs,
      ...money,
      ...(allText || money.length > plain.length ? [] : besides(book, year)),
      ...commentColumn(book),
    ];
    const ceilings = opts.ceilings ? { year, ...labels } : null;
    const spec = {
      ...shape,
      grid,
      top: row,
      left,
      cols,
      style,
      unitInHeads,
      head: 'single',
      axes: contract.axes,
      actions: byAxis(book),
      ceilings,
      source: old ? () => false : opts.source,
      differ: old ? firstVersion(book) : opts.differ,
      differCode: old ? 'ecart-feuilles' : undefined,
    };
    return { grid, left, style, ...writeTable(book, spec) };
  };
  const sheets = years.map((year, i) => {
    if (revised === year) {
      book.features.add('versions');
      one(year, i, true);
    }
    return one(year, i, false);
  });
  book.features.add('annual').add(`axis:${shape.axisMode}`);
  if (pairs) book.features.add('pairs');
  if (allText) book.features.add('all-text');
  if (opts.ceilings) book.features.add('ceiling-rows');
  return sheets[0];
}

/** One sheet an axis, as in a recap; the axis stands in the sheet's name or its title only. */
function axisSheets(book) {
  const { rng, contract, heads } = book;
  const allText = rng.chance(0.05);
  const shape = drawTable(book, { allText, axisMode: 'none' });
  if (shape.sub === 'title') shape.sub = 'none';
  if (shape.sub === 'below') shape.grand = 'none';
  const way = rng.pick(['years-above', 'single', 'roles-above']);
  if (way === 'roles-above') shape.costAsTotal = false;
  const attrs = attributeColumns(book, {});
  const money = manyYears(book, { ...shape, way, fourYears: rng.chance(0.3), yearFirst: rng.chance(0.5) });
  const inName = rng.pick(['both', 'name', 'title']);
  const left = rng.int(1, 2);
  const head = way === 'single' ? 'single' : rng.pick(['merged', 'carry']);
  let last;
  for (const axis of contract.axes) {
    const label = heads.axes[axis];
    const name =
      inName === 'title'
        ? `Volet ${'ABCD'[contract.axes.indexOf(axis)]}`
        : rng.pick([`Axe ${axis}`, `Axe ${axis} - ${label}`, `AXE ${axis}`]);
    const grid = book.sheet(name);
    const subtitle = inName === 'name' ? null : `Axe ${axis} : ${label}`;
    const { row, unitInHeads } = preface(book, grid, { left, subtitle, stringHeads: way !== 'roles-above' });
    const style = drawStyle(rng, contract.unit, allText);
    const spec = {
      ...shape,
      grid,
      top: row,
      left,
      cols: [...attrs, ...money, ...commentColumn(book)],
      style,
      unitInHeads,
      head,
      axes: [axis],
      actions: byAxis(book),
    };
    last = { grid, left, style, ...writeTable(book, spec) };
  }
  book.features.add('axis').add(`axis-in:${inName}`);
  if (allText) book.features.add('all-text');
  return last;
}

module.exports = { annual, axisSheets };
