'use strict';

/** Départements: number, name, name after « département » or « conseil départemental ». */
const DEPARTEMENTS = [
  ['09', 'Ariège', "de l'Ariège"],
  ['11', 'Aude', "de l'Aude"],
  ['12', 'Aveyron', "de l'Aveyron"],
  ['02', 'Aisne', "de l'Aisne"],
  ['18', 'Cher', 'du Cher'],
  ['19', 'Corrèze', 'de la Corrèze'],
  ['22', "Côtes-d'Armor", "des Côtes-d'Armor"],
  ['23', 'Creuse', 'de la Creuse'],
  ['28', 'Eure-et-Loir', "d'Eure-et-Loir"],
  ['30', 'Gard', 'du Gard'],
  ['32', 'Gers', 'du Gers'],
  ['33', 'Gironde', 'de la Gironde'],
  ['36', 'Indre', "de l'Indre"],
  ['38', 'Isère', "de l'Isère"],
  ['40', 'Landes', 'des Landes'],
  ['44', 'Loire-Atlantique', 'de Loire-Atlantique'],
  ['46', 'Lot', 'du Lot'],
  ['48', 'Lozère', 'de la Lozère'],
  ['50', 'Manche', 'de la Manche'],
  ['53', 'Mayenne', 'de la Mayenne'],
  ['54', 'Meurthe-et-Moselle', 'de Meurthe-et-Moselle'],
  ['58', 'Nièvre', 'de la Nièvre'],
  ['59', 'Nord', 'du Nord'],
  ['60', 'Oise', "de l'Oise"],
  ['62', 'Pas-de-Calais', 'du Pas-de-Calais'],
  ['64', 'Pyrénées-Atlantiques', 'des Pyrénées-Atlantiques'],
  ['65', 'Hautes-Pyrénées', 'des Hautes-Pyrénées'],
  ['80', 'Somme', 'de la Somme'],
  ['81', 'Tarn', 'du Tarn'],
  ['82', 'Tarn-et-Garonne', 'de Tarn-et-Garonne'],
  ['85', 'Vendée', 'de la Vendée'],
  ['87', 'Haute-Vienne', 'de la Haute-Vienne'],
  ['95', "Val-d'Oise", "du Val-d'Oise"],
];

/** Métropoles of the FAQ's 22: full name, other names in use, headers that name it. */
const METROPOLES = [
  ['Nantes Métropole', [], ['Nantes Métropole', 'Part Nantes Métropole']],
  ['Toulouse Métropole', [], ['Toulouse Métropole', 'Part Toulouse Métropole']],
  ['Bordeaux Métropole', [], ['Bordeaux Métropole', 'Bx Métropole']],
  ['Rennes Métropole', [], ['Rennes Métropole']],
  ['Brest métropole', ['Brest Métropole'], ['Brest métropole']],
  ['Métropole européenne de Lille', ['MEL', 'Métropole Européenne de Lille (MEL)'], ['MEL', 'Part MEL']],
  ['Eurométropole de Strasbourg', [], ['Eurométropole', 'Part Eurométropole', 'Eurométropole de Strasbourg']],
  ['Eurométropole de Metz', [], ['Eurométropole de Metz', 'Part Eurométropole']],
  ['Dijon Métropole', ['Dijon métropole'], ['Dijon Métropole']],
  ['Grenoble-Alpes Métropole', ['Grenoble-Alpes-Métropole'], ['Grenoble-Alpes Métropole', 'Métropole']],
  ['Montpellier Méditerranée Métropole', ['Montpellier Méditerranée Métropole (3M)'], ['Métropole', 'Part métropole']],
  ['Métropole du Grand Nancy', ['Métropole du Grand Nancy'], ['Métropole', 'Part Métropole']],
  ["Métropole Nice Côte d'Azur", ["Nice Côte d'Azur Métropole"], ['Métropole', 'Part métropole']],
  ['Orléans Métropole', [], ['Orléans Métropole', 'Métropole']],
  ['Tours Métropole Val de Loire', [], ['Tours Métropole', 'Métropole']],
  ['Saint-Étienne Métropole', ['Saint-Etienne Métropole'], ['Saint-Étienne Métropole', 'Métropole']],
  ['Clermont Auvergne Métropole', [], ['Clermont Auvergne Métropole', 'Métropole']],
  ['Amiens Métropole', [], ['Amiens Métropole']],
];

/** One contracting collectivity, drawn. `names` are how it calls itself in titles; `payer` how columns name its part. */
function drawPlace(rng, kind) {
  if (kind === 'metropole') {
    const [name, others, own] = rng.pick(METROPOLES);
    return {
      kind,
      name,
      code: null,
      names: [name, ...others],
      payer: [
        ...own,
        'Métropole',
        'Part métropole',
        'Part de la métropole',
        'Part collectivité',
        'Autofinancement',
        'Reste à charge',
      ],
    };
  }
  const [code, name, de] = rng.pick(DEPARTEMENTS);
  return {
    kind,
    name,
    code,
    names: [`Département ${de}`, `Conseil départemental ${de}`, `DÉPARTEMENT ${de.toUpperCase()}`, `Dpt ${de}`].slice(
      0,
      3,
    ),
    payer: [
      'Département',
      'Conseil départemental',
      'Part Département',
      'Part du Département',
      'Part départementale',
      'Part CD',
      `CD ${code}`,
      `CD${code}`,
      `Département ${de}`,
      `Conseil départemental ${de}`,
      'Participation du Département',
      'Fonds propres',
      'Reste à charge',
      'Autofinancement du Département',
      'Part collectivité',
    ],
  };
}

module.exports = { drawPlace, DEPARTEMENTS, METROPOLES };
