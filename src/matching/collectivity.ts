import type { Contract } from '../contract';
import { findDepartement, findMetropole, plainText, type Parameters } from '../parameters';

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

/** The key of the contract's own collectivity; null where the workbook does not name it. */
export function contractKey({ collectivity }: Pick<Contract, 'collectivity'>, parameters: Parameters): string | null {
  return collectivity === null ? null : collectivityKey(collectivity, parameters);
}

function knownKey(name: string, parameters: Parameters): string {
  const departement = findDepartement(name, parameters);
  const metropole = findMetropole(name, parameters);
  // « Lyon » and « Métropole de Lyon » hold the place of a département; « Métropole de Lille » does not.
  if (metropole && (departement === null || /metropole/.test(plainText(name)))) return `metropole/${metropole.name}`;
  return departement ? `departement/${departement.name}` : `autre/${plainText(name)}`;
}
