import { builtInParameters, collectivityKey } from '../../src/parameters';

const key = (written: string): string | null => collectivityKey(written, builtInParameters);

describe('une collectivité est reconnue quelle que soit la façon de l’écrire', () => {
  test.each([
    ['Ariège', "Département de l'Ariège"],
    ['Ariège', 'ARIEGE'],
    ['Ariège', 'CD09'],
    ['Ariège', 'CD 09'],
    ['Ariège', '09'],
    ['Ariège', '9'],
    ['Ariège', '09 - Ariège'],
    ['Ariège', 'Ariège (09)'],
    ['Ariège', "Conseil départemental de l'Ariège"],
    ['Corse', 'Collectivité de Corse'],
    ["Côte-d'Or", 'Département de la Cote d’Or'],
    ['Nantes Métropole', 'Métropole de Nantes'],
    ['Métropole Européenne de Lille', 'MEL'],
    ['Nord', 'Département du Nord (59)'],
    ['La Réunion', 'Réunion'],
  ])('%s et « %s »', (one, other) => {
    expect(key(other)).toBe(key(one));
    expect(key(one)).not.toBeNull();
  });
});

describe('deux collectivités voisines ne sont jamais confondues', () => {
  test.each([
    ['Savoie', 'Haute-Savoie'],
    ['Loire', 'Loire-Atlantique'],
    ['Loire', 'Saint-Étienne Métropole'],
    ['Nord', 'Métropole Européenne de Lille'],
    ['Rhône', 'Métropole de Lyon'],
    ['Bouches-du-Rhône', 'Métropole Aix-Marseille-Provence'],
    ['Ille-et-Vilaine', 'Rennes Métropole'],
  ])('%s et %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  test('un numéro et un nom de deux départements ne désignent personne', () => {
    expect(key('09 - Hérault')).toBeNull();
  });
});
