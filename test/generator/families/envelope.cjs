'use strict';

const { axisCell, UNIT_LINE } = require('../heads.cjs');
const { drawStyle, toText } = require('../amounts.cjs');

const entriesOf = (contract, axis, years) =>
  years.map((year) => contract.envelope.get(`${axis}|${year}`)).filter(Boolean);

/** A table of ceilings with its top left corner at (r, c). @returns its last row. */
function envelopeTable(book, grid, r, c, way, style) {
  const { rng, contract, heads } = book;
  const axes = contract.axes.filter((axis) => contract.envelope.has(`${axis}|2024`));
  const years = rng.chance(0.8) ? [2024, 2025, 2026, 2027] : contract.years;
  const rate = contract.kind === 'metropole' ? 2 : 4;
  const corner = rng.pick(['Axe', 'Axes', 'Plafonds notifiés', null]);
  if (way === 'annual') {
    grid.put(r, c, corner ?? 'Axe');
    grid.put(
      r,
      c + 1,
      rng.pick(['Montant annuel', 'Plafond annuel', 'Plafond notifié (par an)', 'Montant annuel notifié']),
    );
    const withFloor = rng.chance(0.5);
    if (withFloor) grid.put(r, c + 2, heads.floor);
    axes.forEach((axis, i) => {
      const entries = entriesOf(contract, axis, [2024, 2025, 2026, 2027]);
      axisCell(book, grid, r + 1 + i, c, axis);
      book.ceiling(grid, r + 1 + i, c + 1, entries[0].cents, style, entries);
      if (withFloor) book.plainNumber(grid, r + 1 + i, c + 2, (entries[0].cents * rate) / 10, style);
    });
    return r + axes.length;
  }
  if (way === 'rows') {
    if (corner) grid.put(r, c, corner);
    years.forEach((year, j) => grid.put(r, c + 1 + j, year));
    const cells = axes.map((axis, i) => {
      axisCell(book, grid, r + 1 + i, c, axis);
      return years.map((year, j) => {
        const entry = contract.envelope.get(`${axis}|${year}`);
        return book.ceiling(grid, r + 1 + i, c + 1 + j, entry.cents, style, [entry]);
      });
    });
    if (style.allText || rng.chance(0.5)) return r + axes.length;
    grid.put(r + 1 + axes.length, c, 'Total');
    years.forEach((year, j) => book.total(grid, r + 1 + axes.length, c + 1 + j, cells.map((x) => x[j]), 'SUM', style, { year })); // prettier-ignore
    return r + 1 + axes.length;
  }
  grid.put(r, c, heads.year);
  axes.forEach((axis, j) => axisCell(book, grid, r, c + 1 + j, axis));
  years.forEach((year, i) => {
    grid.put(r + 1 + i, c, year);
    axes.forEach((axis, j) => {
      const entry = contract.envelope.get(`${axis}|${year}`);
      book.ceiling(grid, r + 1 + i, c + 1 + j, entry.cents, style, [entry]);
    });
  });
  return r + years.length;
}

/** « Plafond notifié axe 1 : 243 000 € », one cell an axis, good for every year. */
function sentences(book, grid, r, c) {
  const { rng, contract } = book;
  const style = rng.pick([
    { group: ' ', point: ',', cents: 'needed' },
    { group: '\u00a0', point: ',', cents: 'needed' },
  ]);
  for (const axis of contract.axes) {
    const entries = entriesOf(contract, axis, [2024, 2025, 2026, 2027]);
    if (!entries.length) continue;
    const figure = toText(entries[0].cents, 'euro', style, ' €');
    const text = rng.pick([
      `Plafond notifié axe ${axis} : ${figure}`,
      `Plafond axe ${axis} : ${figure} par an`,
      `Enveloppe notifiée axe ${axis} : ${figure}`,
    ]);
    book.ceiling(grid, r++, c, entries[0].cents, { unit: 'euro' }, entries, text);
  }
  return r - 1;
}

const titleOf = (book) =>
  book.rng.pick([
    'Plafonds notifiés par axe',
    'Enveloppe notifiée par axe et par année',
    'PLAFONDS NOTIFIÉS',
    "Plafonds annuels notifiés par l'État",
  ]);

/** The envelope on a sheet of its own; its unit is always announced where the workbook has another one. */
function envelopeSheet(book) {
  const { rng, contract } = book;
  const grid = book.sheet(rng.pick(['Enveloppe', 'Plafonds', 'Plafonds notifiés', 'Notification', 'Enveloppe État']));
  const unit = contract.unit === 'euro' ? 'euro' : rng.pick([contract.unit, 'euro']);
  const c = rng.int(1, 3);
  let r = rng.int(1, 3);
  grid.put(r++, c, titleOf(book));
  if (unit !== 'euro' || contract.unit !== 'euro' || (!book.silentUnit && rng.chance(0.3))) {
    const cell = grid.put(r++, c, rng.pick(UNIT_LINE[unit]));
    if (unit !== 'euro') book.say('unite', 'info', cell);
  }
  const way = rng.pick(['rows', 'rows', 'columns', 'annual']);
  book.features.add('envelope:sheet').add(`envelope:${way}`);
  envelopeTable(book, grid, r + rng.int(0, 1), c, way, {
    ...drawStyle(rng, unit, unit === 'euro' && rng.chance(0.1)),
    dust: false,
  });
}

/** The envelope as a block under or beside a table, in the table's own unit. */
function envelopeBlock(book, after, place) {
  const { rng } = book;
  const { grid, style, left } = after;
  const r = place === 'under' ? grid.bottom + rng.int(2, 4) : rng.int(3, 5);
  const c = place === 'under' ? left : grid.right + rng.int(2, 3);
  // Where only the table's headers carry the unit, it does not reach this block: its title says it again.
  const apart = after.unitInHeads && style.unit !== 'euro';
  const title = grid.put(r, c, apart ? `${titleOf(book)} ${after.unitInHeads}` : titleOf(book));
  if (apart) book.say('unite', 'info', title);
  const way = rng.pick(['rows', 'columns', 'annual']);
  book.features.add(`envelope:${place}`).add(`envelope:${way}`);
  envelopeTable(book, grid, r + 1, c, way, { ...style, allText: false, dust: false });
}

module.exports = { envelopeSheet, envelopeBlock, sentences };
