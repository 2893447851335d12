'use strict';

const { UNIT_LINE, UNIT_SUFFIX } = require('./heads.cjs');

/**
 * Title rows above a table: the collectivity's name, what the sheet is, the unit.
 * @returns {{ row: number, unitInHeads: string|null }} first free row, and the unit where the headers must carry it
 */
function preface(book, grid, opts = {}) {
  const { rng, contract } = book;
  const unit = opts.unit ?? contract.unit;
  const left = opts.left ?? 1;
  let r = opts.top ?? rng.int(1, 2);
  const name = rng.pick(contract.place.names);
  const title =
    opts.title ??
    rng.pick(['Contrat local des solidarités 2024-2027', 'CLS 2024-2027', 'Contrat local des solidarités']);
  const way = book.silentUnit
    ? 'none'
    : unit === 'euro'
      ? rng.pick(['none', 'line', 'heads', 'none'])
      : rng.pick(['line', 'title', 'heads', 'line']);
  const inHeads = way === 'heads' && opts.stringHeads !== false;
  const inTitle = way === 'title';
  const put = (text) => grid.put(r++, left, text);
  const cells = [];
  if (rng.chance(0.7)) cells.push(put(`${title} – ${name}${inTitle ? ` (${UNIT_LINE[unit][0]})` : ''}`));
  else {
    put(name);
    cells.push(put(`${title}${inTitle ? ` – ${UNIT_LINE[unit][0]}` : ''}`));
  }
  if (opts.subtitle) put(opts.subtitle);
  if (rng.chance(0.3))
    put(
      rng.pick([
        'Version du 14 mars 2026',
        'Document de travail',
        'Annexe 2 – plan de financement',
        'MAJ : 12/09/2025',
      ]),
    );
  if (inTitle && unit !== 'euro') book.say('unite', 'info', cells[0]);
  if (way === 'line' || (way === 'heads' && !inHeads)) {
    const cell = rng.chance(0.5)
      ? put(rng.pick(UNIT_LINE[unit]))
      : grid.put(r, left + rng.int(1, 4), rng.pick(UNIT_LINE[unit]));
    if (cell.r === r) r++;
    if (unit !== 'euro') book.say('unite', 'info', cell);
  }
  return { row: r + rng.int(0, 2), unitInHeads: inHeads ? rng.pick(UNIT_SUFFIX[unit]) : null };
}

module.exports = { preface };
