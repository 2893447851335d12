import fc from 'fast-check';
import { countedInstead, type Submission } from '../../src/matching';
import { builtInParameters } from '../../src/parameters';

const YEARS = [2024, 2025, 2026, 2027];
const places = (axes: readonly (1 | 2 | 3 | 4)[], years = YEARS): Submission['places'] =>
  axes.flatMap((axis) => years.map((year) => ({ axis, year })));

function submission(about: Partial<Submission>): Submission {
  return {
    collectivity: 'Ariège',
    fingerprint: null,
    places: places([1, 3, 4]),
    modified: 0,
    preferred: false,
    ...about,
  };
}

const counted = (...all: Submission[]): Submission[] => {
  const instead = countedInstead(all, builtInParameters);
  return all.filter((one) => instead.get(one) === null);
};

test('un contrat donné deux fois compte une fois, le dernier modifié, sous quelque nom que soit écrite la collectivité', () => {
  const old = submission({ collectivity: "Département de l'Ariège", modified: 1 });
  const recent = submission({ collectivity: 'CD09', modified: 2 });
  expect(counted(recent, old)).toEqual([recent]);
  expect(counted(old, recent)).toEqual([recent]);
  expect(countedInstead([old, recent], builtInParameters).get(old)).toBe(recent);
});

test('celui que l’utilisateur choisit compte', () => {
  const old = submission({ modified: 1, preferred: true });
  expect(counted(submission({ modified: 2 }), old)).toEqual([old]);
});

test('le plus complet compte avant le plus récent : un avenant ne retire pas les autres années', () => {
  const whole = submission({ modified: 1 });
  const avenants = [2025, 2026].map((year) => submission({ places: places([1, 3, 4], [year]), modified: year }));
  expect(counted(...avenants, whole)).toEqual([whole]);
  expect(counted(...avenants)).toEqual(avenants);
});

test('la convention France Travail à part est un autre classeur du même département : les deux comptent', () => {
  expect(counted(submission({}), submission({ places: places([2]) }))).toHaveLength(2);
});

test('un département et une métropole du même nom, ou deux contrats sans nom, ne sont pas confondus', () => {
  expect(
    counted(submission({ collectivity: 'Métropole de Lyon' }), submission({ collectivity: 'Rhône' })),
  ).toHaveLength(2);
  expect(counted(submission({ collectivity: null }), submission({ collectivity: null }))).toHaveLength(2);
});

test('le même fichier compte une fois, même sans collectivité lue', () => {
  const file = { collectivity: null, fingerprint: 'ab12' };
  expect(counted(submission(file), submission(file))).toHaveLength(1);
});

test('aucun axe d’une année d’une collectivité n’est compté deux fois, et rien n’est écarté sans un autre à sa place', () => {
  const arbitrary = fc.record({
    collectivity: fc.constantFrom('Ariège', 'Aude', null),
    fingerprint: fc.constantFrom('a', 'b', null),
    places: fc.subarray([...places([1, 2, 3, 4])]),
    modified: fc.integer({ min: 0, max: 3 }),
    preferred: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 8 }), (all) => {
      const instead = countedInstead(all, builtInParameters);
      const kept = all.filter((one) => instead.get(one) === null);
      const seen = kept.flatMap(({ collectivity, places: own }) =>
        collectivity === null ? [] : own.map(({ axis, year }) => `${collectivity}/${String(axis)}/${year}`),
      );
      expect(new Set(seen).size).toBe(seen.length);
      for (const one of all) {
        const other = instead.get(one);
        expect(other === null || (other !== undefined && kept.includes(other))).toBe(true);
      }
    }),
  );
});
