import { findDepartement, findMetropole } from './collectivities';
import type { Parameters } from './parameters';
import { plainText } from './phrases';

/**
 * What a collectivity is, however it is written: « Ariège », « Département de l'Ariège », « CD09 », « 09 - Ariège » give
 * one key; « MEL » and « Métropole de Lille » another. A name that no list knows is its own words. Null where the
 * number and the name name two départements.
 */
export function collectivityKey(written: string, parameters: Parameters): string | null {
  const number = /(?:^|[^\p{L}\d])(\d{1,3}|2[AB])(?=$|[^\p{L}\d])/iu.exec(written)?.[1];
  const name = plainText(written.replace(number ?? '', ' '))
    .replace(/^(conseil )?(departemental|departement|cd|dept|dep)( |$)/, '')
    .trim();
  if (number === undefined || name === '') return knownKey(number ?? name.replace(/^cd ?/, ''), parameters);
  const byNumber = knownKey(number, parameters);
  const byName = knownKey(name, parameters);
  return byNumber === byName ? byName : null;
}

/** The key is that of a collectivity of the lists. */
export function isKnownCollectivity(key: string | null): boolean {
  return key !== null && !key.startsWith('autre/');
}

function knownKey(name: string, parameters: Parameters): string {
  const departement = findDepartement(name, parameters);
  const metropole = findMetropole(name, parameters);
  // « Lyon » and « Métropole de Lyon » hold the place of a département; « Métropole de Lille » does not.
  if (metropole && (departement === null || /metropole/.test(plainText(name)))) return `metropole/${metropole.name}`;
  return departement ? `departement/${departement.name}` : `autre/${plainText(name)}`;
}
