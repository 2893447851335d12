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

interface Index {
  readonly metropoles: ReadonlyMap<string, Metropole>;
  readonly departements: ReadonlyMap<string, Departement>;
}

const indexes = new WeakMap<Parameters, Index>();

/** By the words of every name, alias and number; of two that share one the first of the list has it. */
function indexOf(parameters: Parameters): Index {
  let index = indexes.get(parameters);
  if (!index) indexes.set(parameters, (index = makeIndex(parameters)));
  return index;
}

function makeIndex({ figures }: Parameters): Index {
  const metropoles = new Map<string, Metropole>();
  for (const metropole of figures.metropoles.value)
    for (const name of [metropole.name, ...metropole.aliases].map(core))
      if (!metropoles.has(name)) metropoles.set(name, metropole);
  const departements = new Map<string, Departement>();
  for (const departement of figures.departements.value) {
    const numbers = departement.numbers.map((number) => number.toLowerCase());
    for (const name of [...numbers, ...[departement.name, departement.of, ...departement.aliases].map(plainText)])
      if (!departements.has(name)) departements.set(name, departement);
  }
  return { metropoles, departements };
}

/** The métropole of the list that a name or alias names, « Métropole de ... » or « ... Métropole » alike; or null. */
export function findMetropole(name: string, parameters: Parameters): Metropole | null {
  const wanted = core(name);
  if (wanted === '') return null;
  return indexOf(parameters).metropoles.get(wanted) ?? null;
}

/** The département, or what holds its place, of a name, an alias, « de l'Ariège », or a number (« 9 », « 09 », « 2A »); or null. */
export function findDepartement(nameOrNumber: string, parameters: Parameters): Departement | null {
  const wanted = plainText(nameOrNumber);
  if (wanted === '') return null;
  const number = /^\d$/.test(wanted) ? `0${wanted}` : wanted;
  return indexOf(parameters).departements.get(number) ?? null;
}

/** True for the départements where canteen pricing has its own national aid (PARS). */
export function isOverseas(departement: Departement, parameters: Parameters): boolean {
  return departement.numbers.some((number) => parameters.figures.overseas.value.includes(number));
}
