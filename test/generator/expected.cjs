'use strict';

const { fullAddress } = require('./grid.cjs');
const { contractFindings, ceeOf, stateOf, shares, schemeOf, CONTRACT_YEARS } = require('./oracle.cjs');

const RANK = { error: 3, warning: 2, info: 1 };

const money = (cents) => {
  if (cents === null || cents === undefined) return null;
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** What a careful reader has of one line: the figures that stand in cells, and no others. */
function lineAsRead(book, action, year) {
  const figures = book.figures.get(`${action.index}|${year}`) ?? [];
  if (!figures.length) return null;
  const unread = (f) => f.doubt && ['illisible', 'ambigu', 'erreur', 'sans-valeur'].includes(f.doubt);
  const doubts = new Set(figures.filter(unread).map((f) => f.role));
  const good = figures.filter((f) => !unread(f) && f.cents !== null);
  const of = (role) => good.filter((f) => f.role === role);
  const sum = (list) => (list.length ? list.reduce((s, f) => s + f.cents, 0) : null);
  const ceeName = book.contract.ceeName;
  const funders = of('tiers').map((f) => ({ name: f.name, cents: f.cents, cee: f.name === ceeName, cell: f.cell }));
  const part = sum(of('ceePart'));
  if (part !== null && funders.length) funders[0].ceeCents = part;
  return {
    year,
    cost: sum(of('cost')),
    state: sum(of('state')),
    collectivity: sum(of('collectivity')),
    fse: sum(of('fse')) ?? 0,
    meals: of('meals').length ? of('meals')[0].cents / 100 : null,
    funders,
    doubts,
    cells: Object.fromEntries(
      ['cost', 'state', 'collectivity', 'fse']
        .map((role) => [role, of(role).map((f) => fullAddress(f.cell))])
        .filter(([, list]) => list.length)
        .map(([role, list]) => [role, list.length === 1 ? list[0] : list]),
    ),
  };
}

function yearEntry(read, action, line) {
  const s = shares(read, action, line);
  const sum = (list) => list.reduce((t, f) => t + f.cents, 0);
  return {
    year: line.year,
    cost: money(line.cost),
    state: money(line.state),
    collectivity: money(line.collectivity),
    thirdParties: money(sum(line.funders)),
    cee: money(line.funders.reduce((t, f) => t + ceeOf(f), 0)),
    fse: money(line.fse),
    funders: line.funders.map((f) => ({ name: f.name, amount: money(f.cents), cell: fullAddress(f.cell) })),
    expected: { state: money(s.S), collectivity: money(s.D) },
    cells: line.cells,
  };
}

/** The entry of report.md for this workbook, without message, remedy and source. */
function expectedEntry(book, file) {
  const { contract } = book;
  const actions = contract.actions.map((action) => {
    const lines = new Map();
    for (const year of [...contract.years, ...(contract.strayYears ?? [])].sort()) {
      const line = lineAsRead(book, action, year);
      if (line) lines.set(year, line);
    }
    return { ...action, axis: action.axis === 5 ? null : action.axis, lines };
  });
  const read = { kind: contract.kind, axesUsed: contract.axes.filter((x) => x !== 5), actions };
  const years = [...new Set(actions.flatMap((a) => [...a.lines.keys()]))].sort();
  const ceilings = new Map([...book.ceilings].map(([key, x]) => [key, x.cents]));
  const findings = [...contractFindings(read, ceilings), ...book.expectedFindings()]
    .map((f) => ({
      code: f.code,
      severity: f.severity,
      axis: f.axis === 5 ? null : f.axis,
      year: f.year,
      action: f.action,
      cells: f.cells ?? [],
      actual: money(f.actual),
      expected: money(f.expected),
    }))
    .sort((a, b) => RANK[b.severity] - RANK[a.severity] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const worst = findings.length ? findings[0].severity : 'ok';
  const wanted = [...book.ceilings.values()].filter((x) => years.includes(x.year));
  const totals = read.axesUsed
    .flatMap((axis) => years.map((year) => total(read, ceilings, axis, year)))
    .filter(Boolean);
  return {
    file,
    status: worst,
    problem: null,
    contract: { collectivity: contract.place.name, kind: contract.kind, kindFrom: 'read', years },
    envelope: wanted
      .sort((a, b) => a.axis - b.axis || a.year - b.year)
      .map(({ axis, year, cents, cell }) => ({ axis, year, ceiling: money(cents), cell: fullAddress(cell) })),
    actions: actions.map((a) => ({
      id: a.id,
      title: a.title,
      axis: a.axis,
      nature: a.nature,
      scheme: schemeOf(a),
      years: [...a.lines.values()].map((line) => yearEntry(read, a, line)),
    })),
    totals,
    findings,
  };
}

function total(read, ceilings, axis, year) {
  const lines = read.actions.filter((a) => a.axis === axis && a.lines.has(year));
  if (!lines.length) return null;
  const state = lines.reduce((s, a) => s + stateOf(read, a, a.lines.get(year)), 0);
  const ceiling = CONTRACT_YEARS.includes(year) ? (ceilings.get(`${axis}|${year}`) ?? null) : null;
  const rate = read.kind === 'metropole' ? 20 : axis === 2 ? null : 40;
  const floor = ceiling === null || rate === null ? null : (ceiling * rate) / 100;
  return { axis, year, state: money(state), ceiling: money(ceiling), floor: money(floor) };
}

module.exports = { expectedEntry, money };
