import raw from '../../src/parameters/2024-01-01.json';
import schema from '../../src/parameters/parameters.schema.json';
import {
  builtInParameters,
  findDepartement,
  findMetropole,
  isOverseas,
  loadParameters,
  mentions,
  parametersAt,
  ParametersError,
  type Parameters,
} from '../../src/parameters';

const { figures } = builtInParameters;

/** A set as an administrator would write it, right or wrong. */
interface Written {
  id: string;
  figures: Record<string, Record<string, unknown>>;
}

function copy(): Written {
  return structuredClone(raw);
}

/** Writes something else at « figures.ceeCap.value ». */
function write(name: string, field: string, value: unknown): (set: Written) => void {
  return (set) => {
    set.figures[name] = { ...set.figures[name], [field]: value };
  };
}

/** The error that a changed copy of the built-in set raises. */
function refusal(change: (set: Written) => void): ParametersError {
  const set = copy();
  change(set);
  try {
    loadParameters(set);
  } catch (error) {
    if (error instanceof ParametersError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('the figures of the 2024-2027 contracts', () => {
  test('are those of the FAQ', () => {
    expect(builtInParameters.id).toBe('2024-01-01');
    expect(figures.contractYears.value).toEqual([2024, 2025, 2026, 2027]);
    expect(figures.floorRate.value).toEqual({
      departement: { numerator: 40n, denominator: 100n },
      metropole: { numerator: 20n, denominator: 100n },
    });
    expect(figures.ceeCap.value).toEqual({ numerator: 70n, denominator: 100n });
    expect(figures.mealAid.value).toBe(100n);
    expect(figures.toleranceRounding.value).toBe(100n);
    expect(figures.toleranceNothing.value).toBe(1n);
  });

  test('the CEE rate carried on after 2025 is told as a reading, the written ones as the FAQ', () => {
    expect(figures.ceeRates.value.map(({ fromYear, basis }) => [fromYear, basis])).toEqual([
      [2024, 'faq'],
      [2025, 'faq'],
      [2026, 'reading'],
    ]);
  });

  test('there are 22 métropoles, and 101 départements less those that one collectivity holds together', () => {
    expect(figures.metropoles.value).toHaveLength(22);
    // 101 with Alsace (2) and Corse (2) as one each, and the métropole de Lyon beside the Rhône.
    expect(figures.departements.value).toHaveLength(101 - 1 - 1 + 1);
  });

  test('no name, alias or number stands for two collectivities', () => {
    const names = [
      ...figures.departements.value.flatMap(({ name, aliases, numbers }) => [name, ...aliases, ...numbers]),
      ...figures.metropoles.value.flatMap(({ name, aliases }) => [name, ...aliases]),
    ].map((name) => name.toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('names of collectivities', () => {
  test.each([
    ['Nantes Métropole', 'Nantes Métropole'],
    ['Métropole de Nantes', 'Nantes Métropole'],
    ['nantes metropole', 'Nantes Métropole'],
    ['MEL', 'Métropole Européenne de Lille'],
    ['Métropole de Dijon', 'Dijon Métropole'],
    ['Eurométropole de Strasbourg', 'Eurométropole de Strasbourg'],
    ['Eurométropole de Metz', 'Eurométropole de Metz'],
    ['TPM', 'Métropole Toulon-Provence-Méditerranée'],
    ['AMP', 'Métropole Aix-Marseille-Provence'],
    ['Perpignan Méditerranée', 'Perpignan Méditerranée Métropole'],
    ['Amiens Métropole', 'Amiens Métropole'],
    ['Métropole Rouen Normandie', 'Métropole Rouen Normandie'],
    ['Saint-Etienne Métropole', 'Saint-Étienne Métropole'],
  ])('« %s » is %s', (name, expected) => {
    expect(findMetropole(name, builtInParameters)?.name).toBe(expected);
  });

  test.each(['Métropole du Grand Paris', 'Métropole de Lyon', 'Métropole', '', 'Pau Métropole'])(
    '« %s » is no métropole of the list',
    (name) => {
      expect(findMetropole(name, builtInParameters)).toBeNull();
    },
  );

  test.each([
    ['Ariège', 'Ariège'],
    ["de l'Ariège", 'Ariège'],
    ['9', 'Ariège'],
    ['09', 'Ariège'],
    ['2a', 'Collectivité de Corse'],
    ['Métropole de Lyon', 'Métropole de Lyon'],
    ['Grand Lyon', 'Métropole de Lyon'],
    ['Paris', 'Ville de Paris'],
    ['Collectivité européenne d’Alsace', "Collectivité européenne d'Alsace"],
    ['CT de Guyane', 'Collectivité territoriale de Guyane'],
    ['REUNION', 'La Réunion'],
  ])('« %s » is %s', (name, expected) => {
    expect(findDepartement(name, builtInParameters)?.name).toBe(expected);
  });

  test('the five overseas départements are, and no other', () => {
    const overseas = figures.departements.value.filter((departement) => isOverseas(departement, builtInParameters));
    expect(overseas.flatMap(({ numbers }) => numbers)).toEqual(['971', '972', '973', '974', '976']);
  });
});

describe('words of titles', () => {
  test.each([
    ["Places d'hébergement d'urgence", ["place* d'hébergement"], true],
    ['Place d’HEBERGEMENT', ["place* d'hébergement"], true],
    ['Déploiement du SLIME+', ['slime'], true],
    ['Cantinière', ['cantine*'], false],
    ['Les cantines', ['cantine*'], true],
    ['Remplacement', ['place*'], false],
    ['Cœur', ['coeur'], true],
  ])('%s / %s', (title, phrases, expected) => {
    expect(mentions(title, phrases)).toBe(expected);
  });
});

describe('another set of parameters', () => {
  test('is taken with its own figures', () => {
    const set = copy();
    set.id = '2028-01-01';
    write('floorRate', 'value', { departement: '37.5', metropole: '20' })(set);
    write('contractYears', 'value', [2028, 2029])(set);
    const loaded = loadParameters(set);
    expect(loaded.figures.floorRate.value.departement).toEqual({ numerator: 375n, denominator: 1000n });
    expect(loaded.figures.contractYears.value).toEqual([2028, 2029]);
  });

  test.each<[string, (set: Written) => void, string, RegExp]>([
    ['a missing figure', (set) => delete set.figures['ceeCap'], 'figures.ceeCap', /manque/],
    ['a missing source', (set) => delete set.figures['ceeCap']?.['source'], 'figures.ceeCap.source', /manque/],
    ['an unknown figure', write('ceeCapp', 'value', 1), 'figures.ceeCapp', /pas connu/],
    ['a rate above 100', write('ceeCap', 'value', '170'), 'figures.ceeCap.value', /0 à 100/],
    ['a rate that is a float', write('ceeCap', 'value', 0.7), 'figures.ceeCap.value', /entre guillemets/],
    ['a French comma', write('mealAid', 'value', '1,00'), 'figures.mealAid.value', /montant/],
    ['a bad date', write('mealAid', 'validFrom', '1er janvier'), 'figures.mealAid.validFrom', /date/],
    ['years in disorder', write('contractYears', 'value', [2025, 2024]), 'figures.contractYears.value', /croissantes/],
    ['an axis 5', write('cantineAxis', 'value', 5), 'figures.cantineAxis.value', /1 à 4/],
  ])('%s is refused, with its path and in French', (_, change, path, reason) => {
    const error = refusal(change);
    expect(error.path.startsWith(path)).toBe(true);
    expect(error.message).toMatch(reason);
    expect(error.message).toMatch(/^Jeu de paramètres refusé/);
    expect(error.message).not.toMatch(/Invalid|Expected|received/i);
  });

  test.each([null, 3, 'x', []])('%j is refused', (json) => {
    expect(() => loadParameters(json)).toThrow(ParametersError);
  });

  test('the set in force is the last that holds from that day or before', () => {
    const later: Parameters = { ...builtInParameters, id: '2028-01-01', validFrom: '2028-01-01' };
    const sets = [later, builtInParameters];
    expect(parametersAt('2027-12-31', sets).id).toBe('2024-01-01');
    expect(parametersAt('2028-01-01', sets).id).toBe('2028-01-01');
    expect(parametersAt('2020-01-01', sets).id).toBe('2024-01-01');
    expect(parametersAt('2026-11-23').id).toBe('2024-01-01');
  });
});

test('the JSON Schema for administrators names every figure of the set, and no other', () => {
  const described = schema.properties.figures;
  expect(Object.keys(described.properties).toSorted()).toEqual(Object.keys(raw.figures).toSorted());
  expect(described.required.toSorted()).toEqual(Object.keys(raw.figures).toSorted());
  for (const [name, data] of Object.entries(raw.figures)) {
    expect([name, Object.keys(data).toSorted()]).toEqual([name, schema.$defs.figure.required.toSorted()]);
  }
});
