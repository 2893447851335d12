'use strict';

const { yearHead } = require('./heads.cjs');

/** Roles in the order of one table: cost first, last, or the collectivity before the State. */
function drawOrder(rng) {
  return rng.weighted([
    [4, ['state', 'collectivity', 'tiers', 'fse', 'cost']],
    [4, ['cost', 'state', 'collectivity', 'tiers', 'fse']],
    [2, ['cost', 'collectivity', 'state', 'fse', 'tiers']],
    [2, ['collectivity', 'tiers', 'fse', 'state', 'cost']],
    [1, ['tiers', 'fse', 'collectivity', 'state', 'cost']],
    [1, ['cost', 'tiers', 'fse', 'state', 'collectivity']],
  ]);
}

/** Columns of one year: who pays what, without their year. */
function roleColumns(book, opts) {
  const { rng, contract, heads } = book;
  const out = [];
  const used = new Set(
    contract.actions.flatMap((a) => [...a.lines.values()].flatMap((l) => l.funders.map((f) => f.name))),
  );
  const names = [...contract.funding.names.filter((n) => used.has(n) || contract.funding.style === 'others')];
  if (contract.ceeName && used.has(contract.ceeName)) names.push(contract.ceeName);
  const anyCee = contract.actions.some((a) => [...a.lines.values()].some((l) => l.funders.some((f) => f.ceeCents)));
  const anyFse = contract.actions.some((a) => [...a.lines.values()].some((l) => l.fse !== 0));
  for (const role of opts.order) {
    if (role === 'tiers' && opts.pairs) {
      for (let slot = 0; slot < 2; slot++) {
        out.push({ type: 'pairName', slot, head: `Financeur ${slot + 1}` });
        out.push({ type: 'pairAmount', slot, role: 'tiers', head: 'Montant' });
      }
    } else if (role === 'tiers') {
      for (const name of names) {
        out.push({ type: 'amount', role: 'tiers', name, head: name });
        if (contract.dontCee && anyCee) out.push({ type: 'amount', role: 'ceePart', head: 'dont CEE' });
      }
      if (names.length > 1 && opts.checks) out.push({ type: 'check', kind: 'tiers', head: heads.allFunders });
    } else if (role === 'fse') {
      if (anyFse || rng.chance(0.4)) out.push({ type: 'amount', role, head: heads.fse });
    } else if (role === 'state' && contract.bop) {
      for (const part of ['304', '102']) out.push({ type: 'amount', role, part, head: `${contract.bop} ${part}` });
    } else if (role === 'cost' && opts.noCost) {
      continue;
    } else if (role === 'cost' && opts.costHeads) {
      for (const col of opts.costHeads) out.push({ ...col });
    } else if (role === 'cost' && opts.costAsTotal && opts.order[opts.order.length - 1] === 'cost') {
      out.push({ type: 'amount', role, head: rng.pick(['Total', 'TOTAL']) });
    } else out.push({ type: 'amount', role, head: heads[role] });
  }
  if (opts.rates) out.push({ type: 'rate', asText: rng.chance(0.3), head: heads.rate });
  return out;
}

const ofYear = (col, year) => {
  const out = { ...col, year };
  if (col.kind === 'tiers') out.of = (k) => k.role === 'tiers' && k.year === year;
  return out;
};

/** All years of a recap: years above roles, roles above years, or the year in each header. */
function manyYears(book, opts) {
  const { contract, heads, rng } = book;
  const roles = roleColumns(book, opts);
  const years = opts.years ?? contract.years;
  const out = [];
  const sumOf = (col) => (k) =>
    k.type === 'amount' && k.role === col.role && k.name === col.name && k.part === col.part;
  const totals = opts.fourYears
    ? roles.filter((c) => c.type === 'amount' && ['state', 'collectivity', 'cost'].includes(c.role))
    : [];
  if (opts.way === 'roles-above') {
    for (const col of roles.filter((c) => c.type !== 'rate' && c.type !== 'check')) {
      for (const year of years) out.push({ ...ofYear(col, year), upper: col.head, head: yearHead(heads, year) });
      if (totals.includes(col)) out.push({ type: 'check', upper: col.head, head: 'Total', of: sumOf(col) });
    }
    return out;
  }
  for (const year of years) {
    for (const col of roles) {
      if (opts.way === 'single')
        out.push({ ...ofYear(col, year), head: opts.yearFirst ? `${year} - ${col.head}` : `${col.head} ${year}` });
      else out.push({ ...ofYear(col, year), upper: yearHead(heads, year) });
    }
    if (opts.gapBetween && year !== years[years.length - 1]) out.push({ type: 'gap' });
  }
  for (const col of totals) {
    if (opts.way === 'single')
      out.push({ type: 'check', head: `Total ${col.head} ${years[0]}-${years[years.length - 1]}`, of: sumOf(col) });
    else out.push({ type: 'check', upper: heads.fourYears, head: col.head, of: sumOf(col) });
  }
  void rng;
  return out;
}

/** Attribute columns in front (and a comment behind). */
function attributeColumns(book, opts) {
  const { rng, contract, heads } = book;
  const out = [];
  const push = (attr) => out.push({ type: 'attr', attr, head: heads[attr] });
  if (opts.axis) push('axis');
  if (contract.actions[0].id !== null) push('id');
  push('title');
  if (contract.natures && !book.natureColumns) push('nature');
  if (contract.natures && book.natureColumns) {
    for (const [nature, head] of [
      ['nouvelle', 'Nouvelle'],
      ['renforcee', 'Renforcée'],
      ['reconduite', 'Reconduite'],
    ])
      out.push({ type: 'attr', attr: 'nature-box', nature, head });
  }
  if (rng.chance(0.25)) push('theme');
  if (rng.chance(0.3)) push('lead');
  if (contract.indicators) push('indicator');
  if (rng.chance(0.1)) out.push({ type: 'attr', attr: 'referentiel', head: 'Hors référentiel (oui/non)' });
  return out;
}

const commentColumn = (book) =>
  book.rng.chance(0.3) ? [{ type: 'attr', attr: 'comment', head: book.heads.comment }] : [];

module.exports = { drawOrder, roleColumns, manyYears, attributeColumns, commentColumn, ofYear };
