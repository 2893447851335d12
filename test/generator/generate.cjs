'use strict';

const { random } = require('./random.cjs');
const { drawContract, drawEnvelope } = require('./contract.cjs');
const { numberActions, NATURE_STYLES } = require('./attributes.cjs');
const { drawHeads } = require('./heads.cjs');
const { Book } = require('./book.cjs');
const { plantLines, plantCells } = require('./plants.cjs');
const { settleTotals } = require('./totals.cjs');
const { addNoise } = require('./noise.cjs');
const { writeFamily, FAMILIES } = require('./families/index.cjs');
const { expectedEntry } = require('./expected.cjs');
const { fullAddress } = require('./grid.cjs');
const { toBytes } = require('./xlsx.cjs');

const DOUBTS = ['texte', 'texte', 'illisible', 'ambigu', 'erreur', 'sans-valeur', 'fraction'];

function drawOptions(rng, family, options) {
  const unit = options.silentUnit ? 'euro' : options.unit ?? rng.weighted([[78, 'euro'], [15, 'kilo'], [7, 'mega']]); // prettier-ignore
  const avenants = family === 'annual' ? rng.pick([undefined, undefined, [2026], [2025, 2026], [2025]]) : undefined;
  return {
    unit,
    years: avenants,
    meals: family.includes('fiche') && rng.chance(0.5),
    kind: options.kind,
    dontCee: !family.startsWith('long') && rng.chance(0.3),
    strange: family !== 'axis' && options.clean !== true && rng.chance(0.05),
  };
}

/** One line in a year that the contract has not. */
function strayYear(rng, contract) {
  const action = rng.pick(contract.actions);
  const model = [...action.lines.values()].pop();
  contract.strayYears = [2028];
  action.lines.set(2028, { ...model, year: 2028, funders: model.funders.map((f) => ({ ...f })) });
}

/** The same number typed for two actions of one axis. */
function twice(rng, contract) {
  const second = rng.pick(contract.actions.filter((a) => a.rank > 1).concat(contract.actions[0]));
  const first = contract.actions.find((a) => a.axis === second.axis && a.rank === 1);
  if (first === second) return;
  Object.assign(second, { id: first.id, idCell: first.idCell, name: first.name });
}

/** What the whole workbook keeps: numbering, natures, BOP columns, pairs of funders. */
function dress(rng, contract, family, options) {
  const tables = !family.includes('fiche');
  const plain = contract.kind === 'departement' && contract.axes.join() === '1,3,4';
  contract.shifted = plain && !['axis'].includes(family) && rng.chance(0.12);
  contract.idStyle = numberActions(rng, contract);
  contract.indicators = rng.chance(0.4);
  contract.noCost = family === 'long-by-funder' && rng.chance(0.25);
  contract.pairs = ['annual', 'long-by-year'].includes(family) && contract.funding.style === 'named' && rng.chance(0.3);
  const twoPrograms = options.lists !== false && ['recap', 'annual', 'axis'].includes(family) && rng.chance(0.08);
  if (family === 'long-by-year' && options.clean !== true && rng.chance(0.15)) strayYear(rng, contract);
  if (!family.includes('+') && tables && contract.idStyle === 'dot' && options.clean !== true && rng.chance(0.08))
    twice(rng, contract);
  if (contract.pairs && rng.chance(0.4)) {
    const joined = rng.pick(['CAF, Région', 'MSA, CARSAT', 'ARS, CPAM']);
    const lines = contract.actions.flatMap((a) => [...a.lines.values()]);
    for (const line of lines) if (line.funders.length === 1 && !line.funders[0].cee) line.funders[0].name = joined;
  }
  contract.bop = twoPrograms ? rng.pick(['BOP', 'P', 'Crédits BOP']) : null;
  if (contract.bop)
    for (const action of contract.actions)
      for (const line of action.lines.values())
        line.bop102 = Math.floor(line.state / 5 / contract.grain) * contract.grain;
  if (tables && contract.indicators && rng.chance(0.2)) rng.pick(contract.actions).indicatorMissing = true;
}

/** Where things stand, for mutations: header cells, amounts, and blocks that can be moved. */
function mapOf(book) {
  const money = book.sheets
    .flatMap((grid) => [...grid.cells.values()])
    .filter((x) => x.unit !== undefined && (x.value !== null || x.formula));
  return {
    headers: book.headers.map(({ cell, role, year }) => ({ cell: fullAddress(cell), role, year })),
    unit: book.contract.unit,
    money: money.map(fullAddress),
    rowBlocks: book.rowBlocks,
    columnBlocks: book.columnBlocks,
  };
}

/**
 * A workbook that nobody prepared for the reader, and what a careful human reads in it.
 * @param {number} seed
 * @param {{ family?: string, unit?: 'euro'|'kilo'|'mega', kind?: string, clean?: boolean, lists?: boolean }} options
 *   clean: no planted mistake; lists: false leaves out figures that stand in two cells (compare.py cannot hash those).
 *   silentUnit: in euros, and no « en euros » anywhere.
 * @returns {Promise<{ name: string, bytes: Uint8Array, expected: object, features: string[], map: object }>}
 */
async function generate(seed, options = {}) {
  const rng = random(seed);
  const family = options.family ?? rng.weighted(FAMILIES.map(([weight, name]) => [weight, name]));
  const contract = drawContract(rng, drawOptions(rng, family, options));
  dress(rng, contract, family, options);
  const clean = options.clean ?? rng.chance(0.3);
  const mixed = family.includes('+');
  const lines = plantLines(rng, contract, clean || contract.bop ? 0 : rng.int(0, 3));
  drawEnvelope(rng, contract, clean ? null : rng.weighted([[8, null], [1, 'plancher'], [1, 'plafond']])); // prettier-ignore
  const cells = plantCells(rng, contract, clean ? 0 : rng.int(0, 2), mixed ? ['texte'] : DOUBTS, lines.used);

  const book = new Book(rng, contract);
  book.heads = drawHeads(rng, contract, options.silentUnit === true);
  book.heads.decorated = new Map();
  if (!clean && rng.chance(0.12)) book.heads.fse = 'FSE';
  book.heads.upperAxes = rng.chance(0.2);
  book.mealsHead = rng.pick(['Nombre de repas', 'Nombre de repas éligibles', 'Repas servis']);
  book.natureStyle = rng.pick(NATURE_STYLES);
  book.natureColumns = rng.chance(0.04) ? rng.pick(['X', 'x', '☒']) : null;
  if (book.natureColumns) book.features.add('nature-columns');
  book.doubts = cells.doubts;
  book.clean = clean;
  book.silentUnit = options.silentUnit === true;
  const main = writeFamily(book, family);
  addNoise(book, main);
  settleTotals(book, clean ? [] : rng.weighted([[6, []], [2, ['total']], [1, ['somme']], [1, ['total', 'total']]])); // prettier-ignore

  const macro = options.macro ?? rng.chance(0.05);
  const name = `s${String(seed).padStart(5, '0')}-${family.replace('+', '-et-')}.${macro ? 'xlsm' : 'xlsx'}`;
  for (const x of [
    family,
    `unit:${contract.unit}`,
    `kind:${contract.kind}`,
    `ids:${contract.idStyle}`,
    `nature:${book.natureStyle}`,
  ])
    book.features.add(x);
  for (const x of [...lines.done, ...cells.done]) book.features.add(`plant:${x}`);
  for (const x of ['shifted', 'bop', 'pairs', 'noCost', 'dontCee']) if (contract[x]) book.features.add(x);
  if (macro) book.features.add('xlsm');
  const expected = expectedEntry(book, name);
  return { name, bytes: await toBytes(book, macro), expected, features: [...book.features], map: mapOf(book) };
}

module.exports = { generate };
