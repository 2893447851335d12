'use strict';

const { drawStyle } = require('../amounts.cjs');
const { UNIT_LINE } = require('../heads.cjs');
const { keyValues } = require('./fiche-keys.cjs');
const { planFundersAsRows, planYearsAsRows } = require('./fiche-plans.cjs');
const { planDoubleTable } = require('./fiche-double.cjs');

const PLANS = { funders: planFundersAsRows, years: planYearsAsRows, double: planDoubleTable };

function sheetName(book, action, i) {
  const { rng } = book;
  const id = action.id?.replace(/[^\w.-]/g, ' ').trim();
  if (book.ficheNames === 'number') return `Fiche ${i + 1}`;
  if (book.ficheNames === 'id' && id) return /^fiche/i.test(id) ? id : `Fiche ${id}`;
  if (book.ficheNames === 'FA') return `FA ${i + 1}`;
  if (book.ficheNames === 'title') return action.title.replace(/\s+/g, ' ').slice(0, 28).trim();
  return rng.chance(0.5) ? `FA n°${i + 1}` : `F${i + 1}`;
}

/** What all fiches of a workbook have in common. */
function drawFiche(book) {
  const { rng, contract } = book;
  const plan = rng.weighted([[5, 'funders'], [3, 'years'], [2, 'double']]); // prettier-ignore
  return {
    plan,
    style: drawStyle(rng, contract.unit, rng.chance(0.06)),
    keyStyle: rng.pick(['two-cells', 'two-cells', 'two-cells-colon', 'one-cell', 'merged', 'gap']),
    keyOrder: rng.shuffle(['id', 'title', 'axis', 'nature', 'lead', 'indicator', 'theme', 'public', 'place']),
    keyWords: {
      id: rng.pick(['N° de fiche', "N° de l'action", 'Fiche action n°', 'Numéro', 'Référence']),
      title: rng.pick(["Intitulé de l'action", 'Intitulé', "Nom de l'action", 'Titre', 'Action']),
      axis: rng.pick(['Axe', 'Axe du contrat', 'Axe de rattachement']),
      nature: rng.pick(["Nature de l'action", 'Nature', "Type d'action"]),
      lead: rng.pick(['Porteur', "Porteur de l'action", 'Pilote', 'Structure porteuse']),
      indicator: rng.pick(['Indicateur local', 'Indicateur de suivi']),
      theme: rng.pick(['Thématique', 'Thème du référentiel']),
      place: rng.pick(['Collectivité', 'Territoire', 'Collectivité signataire']),
      public: rng.pick(['Public visé', 'Public cible', 'Bénéficiaires']),
    },
    planTitle: rng.pick([
      'Plan de financement',
      'PLAN DE FINANCEMENT',
      'Budget prévisionnel',
      'Financement de l’action',
      'Plan de financement prévisionnel',
    ]),
    order: null,
    withTheme: rng.chance(0.3),
    withPublic: rng.chance(0.3),
    skipIdle: rng.chance(0.3),
    left: rng.weighted([[5, 1], [2, 2]]), // prettier-ignore
    unitWay: rng.pick(['plan-title', 'line']),
    totalColumn: rng.chance(0.5),
    details: rng.chance(0.35),
    costWay: rng.pick(['first', 'last', 'last', 'only-total', 'with-check', 'spending']),
    how: rng.pick(['SUM', 'SUM', 'typed', 'PLUS']),
  };
}

/** One fiche from row r. @returns the first row after it. */
function writeFiche(book, grid, shape, action, top) {
  const { rng, contract } = book;
  let r = keyValues(book, grid, shape, action, top);
  r += rng.int(0, 1);
  const unit = contract.unit;
  const announced = unit !== 'euro' || shape.announceEuro;
  const inTitle = announced && shape.unitWay === 'plan-title';
  const unitWord = rng.pick(UNIT_LINE[unit]);
  const title = grid.put(
    r,
    shape.left,
    inTitle ? `${shape.planTitle} (${unitWord.replace(/[()]/g, '')})` : shape.planTitle,
  );
  if (inTitle && unit !== 'euro') book.say('unite', 'info', title);
  r++;
  if (announced && !inTitle) {
    const cell = grid.put(r++, shape.left, unitWord);
    if (unit !== 'euro') book.say('unite', 'info', cell);
  }
  return PLANS[shape.plan](book, grid, shape, action, r + rng.int(0, 1)) + 1;
}

/** Fiches, one a sheet or several one under the other. */
function fiches(book, opts = {}) {
  const { rng, contract } = book;
  const shape = drawFiche(book);
  shape.announceEuro = !book.silentUnit && rng.chance(0.3);
  // Without numbers in the fiches, a number in the sheet's name would be one.
  book.ficheNames = contract.actions[0].id === null ? 'title' : rng.pick(['number', 'id', 'FA', 'title']);
  const stacked = opts.stacked ?? rng.chance(0.35);
  shape.namePlace = stacked ? 'key' : rng.pick(['key', 'title']);
  const per = rng.int(2, 5);
  let grid;
  let r = 1;
  contract.actions.forEach((action, i) => {
    if (!stacked) {
      grid = book.sheet(sheetName(book, action, i));
      r = shape.namePlace === 'title' ? ficheTitle(book, grid, shape) : rng.int(1, 3);
    } else if (i % per === 0) {
      grid = book.sheet(rng.pick(['Fiches', 'Fiches actions', 'FA']) + ` ${Math.floor(i / per) + 1}`);
      r = 1;
    }
    r = writeFiche(book, grid, shape, action, r) + (stacked ? rng.int(1, 3) : 0);
  });
  book.features
    .add('fiche')
    .add(`fiche:${shape.plan}`)
    .add(stacked ? 'fiche:stacked' : 'fiche:sheets')
    .add(`keys:${shape.keyStyle}`);
  if (shape.style.allText) book.features.add('all-text');
  return { grid, left: shape.left, style: shape.style, stacked };
}

function ficheTitle(book, grid, shape) {
  grid.put(
    1,
    shape.left,
    `${book.rng.pick(['Contrat local des solidarités', 'CLS 2024-2027'])} – ${book.rng.pick(book.contract.place.names)}`,
  );
  return 3;
}

module.exports = { fiches };
