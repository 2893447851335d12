'use strict';

const { DEPARTEMENTS } = require('./places.cjs');

const NOTES = [
  '* Sous réserve du vote du budget primitif.',
  'NB : les montants sont prévisionnels.',
  'Source : direction des finances',
  '(1) y compris frais de structure',
  'Fait en deux exemplaires originaux.',
  'Légende : en bleu les actions à valider',
];
const MANUAL = [
  "Mode d'emploi",
  '1. Compléter une ligne par action.',
  '2. Ne pas modifier les formules.',
  '3. Renvoyer le fichier à la DDETS avant le 15 du mois.',
  'Contact : ddets-pauvrete@exemple.gouv.fr – 05 61 00 00 00',
];

/** Tables that speak of other things. Each writes from (r, c) and returns its last row. */
const FOREIGN = {
  calendar(rng, grid, r, c) {
    ['Étape', 'Échéance'].forEach((text, j) => grid.put(r, c + j, text));
    [
      ['Comité de pilotage', 45672],
      ['Commission permanente', 45735],
      ['Signature', 45777],
      ['Bilan', 46112],
    ].forEach(([text, day], i) => {
      grid.put(r + 1 + i, c, text);
      grid.put(r + 1 + i, c + 1, day, { fmt: 'dd/mm/yyyy' });
    });
    return r + 4;
  },
  contacts(rng, grid, r, c) {
    ['Nom', 'Service', 'Téléphone'].forEach((text, j) => grid.put(r, c + j, text));
    [
      ['Mme Martin', 'DGA Solidarités'],
      ['M. Petit', 'DDETS'],
      ['Mme Bernard', 'CAF'],
    ].forEach(([who, where], i) => {
      grid.put(r + 1 + i, c, who);
      grid.put(r + 1 + i, c + 1, where);
      const phone = 561_000_000 + rng.int(0, 999_999);
      grid.put(r + 1 + i, c + 2, rng.chance(0.5) ? phone : `0${phone}`.replace(/(\d\d)(?=\d)/g, '$1 '), {
        fmt: '0#" "##" "##" "##" "##',
      });
    });
    return r + 3;
  },
  population(rng, grid, r, c) {
    ['Territoire', 'Population', 'Taux de pauvreté'].forEach((text, j) => grid.put(r, c + j, text));
    rng.sample(DEPARTEMENTS, 4).forEach(([, name], i) => {
      grid.put(r + 1 + i, c, `Canton de ${name} ${i + 1}`);
      grid.put(r + 1 + i, c + 1, rng.int(3000, 90_000), { fmt: '#,##0' });
      grid.put(r + 1 + i, c + 2, rng.int(80, 250) / 1000, { fmt: '0.0%' });
    });
    return r + 4;
  },
  staff(rng, grid, r, c) {
    ['Service', 'ETP', 'Âge moyen'].forEach((text, j) => grid.put(r, c + j, text));
    ['Accueil', 'Insertion', 'Enfance'].forEach((text, i) => {
      grid.put(r + 1 + i, c, text);
      grid.put(r + 1 + i, c + 1, rng.int(2, 40) / 2);
      grid.put(r + 1 + i, c + 2, rng.int(31, 55));
    });
    return r + 3;
  },
};

const FOREIGN_TITLES = {
  calendar: 'Calendrier',
  contacts: 'Annuaire',
  population: 'Données de contexte',
  staff: 'Moyens humains',
};

function foreignSheet(book) {
  const kind = book.rng.pick(Object.keys(FOREIGN));
  const grid = book.sheet(FOREIGN_TITLES[kind]);
  grid.put(1, 1, FOREIGN_TITLES[kind]);
  FOREIGN[kind](book.rng, grid, 3, 1);
  book.features.add(`foreign-sheet:${kind}`);
}

function foreignOn(book, grid, place) {
  const kind = book.rng.pick(Object.keys(FOREIGN));
  const r = place === 'under' ? grid.bottom + 3 : book.rng.int(3, 6);
  const c = place === 'under' ? 2 : grid.right + 3;
  grid.put(r, c, FOREIGN_TITLES[kind]);
  FOREIGN[kind](book.rng, grid, r + 1, c);
  book.features.add(`foreign-${place}:${kind}`);
}

function listsSheet(book) {
  const grid = book.sheet('Listes');
  ['Nouvelle', 'Renforcée', 'Reconduite'].forEach((text, i) => grid.put(2 + i, 1, text));
  [2024, 2025, 2026, 2027].forEach((year, i) => grid.put(2 + i, 2, year));
  ['Oui', 'Non'].forEach((text, i) => grid.put(2 + i, 3, text));
  grid.put(1, 1, 'Nature');
  grid.put(1, 2, 'Années');
  grid.put(1, 3, 'Oui/Non');
  grid.state = book.rng.chance(0.7) ? 'hidden' : 'visible';
  book.features.add('lists-sheet');
}

function manualSheet(book) {
  const grid = book.sheet(book.rng.pick(["Mode d'emploi", 'Notice', 'LISEZ-MOI']));
  MANUAL.forEach((text, i) => grid.put(i + 1, 1, text));
  book.features.add('manual-sheet');
  return grid;
}

/** Everything around the tables of the contract. `main`: the last sheet written. */
function addNoise(book, main) {
  const { rng } = book;
  if (rng.chance(0.2)) manualSheet(book);
  if (rng.chance(0.2)) listsSheet(book);
  if (rng.chance(0.2)) foreignSheet(book);
  if (main.grid && rng.chance(0.1)) foreignOn(book, main.grid, rng.pick(['under', 'right']));
  if (main.grid && rng.chance(0.25)) {
    main.grid.put(main.grid.bottom + rng.int(1, 3), main.left, rng.pick(NOTES));
    book.features.add('notes');
  }
  if (main.grid && rng.chance(0.1) && main.grid.bottom > 12) {
    main.grid.hiddenRows.add(rng.int(8, main.grid.bottom));
    book.features.add('hidden-row');
  }
  if (main.grid && rng.chance(0.1)) {
    main.grid.hiddenCols.add(rng.int(2, Math.max(2, main.grid.right)));
    book.features.add('hidden-column');
  }
  if (main.grid && rng.chance(0.06)) {
    main.grid.put(main.grid.bottom + 4000, main.grid.right + 60, null, { fmt: '0.00', styleOnly: true });
    book.features.add('huge-range');
  }
  if (rng.chance(0.3) && !book.keepOrder) book.sheets = rng.shuffle(book.sheets);
  if (book.sheets[0].state === 'hidden') book.sheets.push(book.sheets.shift());
}

module.exports = { addNoise, FOREIGN, FOREIGN_TITLES };
