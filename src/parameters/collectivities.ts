import type { Departement, Metropole, Parameters } from './parameters';
import { plainText } from './phrases';

const GENERIC = new Set([
  'metropole',
  'eurometropole',
  'europeenne',
  'communaute',
  'urbaine',
  'd',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
]);

/** The words that tell a métropole from another: « nantes » for « Métropole de Nantes ». */
function core(name: string): string {
  return plainText(name)
    .split(' ')
    .filter((word) => !GENERIC.has(word))
    .join(' ');
}

/** The métropole of the list that a name or alias names, « Métropole de ... » or « ... Métropole » alike; or null. */
export function findMetropole(name: string, parameters: Parameters): Metropole | null {
  const wanted = core(name);
  if (wanted === '') return null;
  const found = parameters.figures.metropoles.value.find(
    (metropole) => core(metropole.name) === wanted || metropole.aliases.some((alias) => core(alias) === wanted),
  );
  return found ?? null;
}

/** The département, or what holds its place, of a name, an alias, « de l'Ariège », or a number (« 9 », « 09 », « 2A »); or null. */
export function findDepartement(nameOrNumber: string, parameters: Parameters): Departement | null {
  const wanted = plainText(nameOrNumber);
  if (wanted === '') return null;
  const number = /^\d$/.test(wanted) ? `0${wanted}` : wanted;
  const found = parameters.figures.departements.value.find(
    (departement) =>
      departement.numbers.some((known) => known.toLowerCase() === number) ||
      [departement.name, departement.of, ...departement.aliases].some((known) => plainText(known) === wanted),
  );
  return found ?? null;
}

/** True for the départements where canteen pricing has its own national aid (PARS). */
export function isOverseas(departement: Departement, parameters: Parameters): boolean {
  return departement.numbers.some((number) => parameters.figures.overseas.value.includes(number));
}
