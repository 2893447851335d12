import { findDepartement, type Parameters } from '../parameters';
import type { Identity } from './identity';
import type { ProperNames } from './words/heading';
import { normalise } from './words/normalise';
import { STOP_WORDS } from './words/vocabulary';

/** What is no département but holds the place of one (domain.md section 1): the word is another funder's elsewhere. */
const HOLDS_THE_PLACE = /^(Métropole|Ville|Collectivité)/;

const proper = new WeakMap<Parameters, ProperNames>();
function phrase(name: string): string {
  return normalise(name)
    .split(' ')
    .filter((word) => !STOP_WORDS.has(word))
    .join(' ');
}

/** What the headers of this workbook may call its own collectivity: « Ain », « Ville de Paris », « Part métropole » in Lyon. */
export function ownNames(identity: Identity, parameters: Parameters): ReadonlySet<string> {
  const own = identity.collectivity === null ? null : findDepartement(identity.collectivity, parameters);
  if (!own || identity.kind !== 'departement') return new Set();
  return new Set([own.name, ...own.aliases, ...(HOLDS_THE_PLACE.exec(own.name) ?? [])].map(phrase));
}

/** The names of collectivities as words without articles, for headers such as « Nantes Métropole » or « Département de l'Ariège ». */
export function properNames(parameters: Parameters): ProperNames {
  const known = proper.get(parameters);
  if (known) return known;
  const departements = new Set<string>();
  for (const one of parameters.figures.departements.value)
    for (const name of [one.name, one.of, ...one.aliases]) departements.add(phrase(name));
  const metropoles = new Set<string>();
  for (const one of parameters.figures.metropoles.value)
    for (const name of [one.name, ...one.aliases]) metropoles.add(phrase(name));
  const made = { departements, metropoles };
  proper.set(parameters, made);
  return made;
}
