import {
  frenchDate,
  KIND_FROM,
  KIND_NAMES,
  parametersText,
  plain,
  yearsText,
  type ReadableCheck,
} from '../../checking';
import { count, typography } from '../../contract';
import { verdictText } from '../control';
import type { EvidenceInfo } from './about';

/** One line of the fiche: what, and what it is. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

export function checkFacts({ file, sha256, date, version, parameters }: EvidenceInfo): Fact[] {
  return [
    ...(file === null ? [] : [fact('Fichier contrôlé', plain(file))]),
    ...(sha256 === null ? [] : [fact('Empreinte SHA-256', sha256)]),
    ...(date === null ? [] : [fact('Date du contrôle', frenchDate(date))]),
    fact('Programme', `Cofisol ${version}`),
    fact('Paramètres', `jeu ${parametersText(parameters)}`),
  ];
}

export function resultFact(check: ReadableCheck): Fact {
  return fact('Résultat', verdictText(check));
}

export function contractFacts({ contract, actions }: ReadableCheck): Fact[] {
  const { collectivity, kind, kindFrom, years } = contract;
  return [
    fact('Collectivité', collectivity === null ? 'non lue dans le classeur' : plain(collectivity)),
    fact('Type de contrat', `${KIND_NAMES[kind]} (${KIND_FROM[kindFrom]})`),
    fact('Années', years.length === 0 ? 'aucune' : yearsText(years)),
    fact('Actions', count(actions.length, 'action', 'actions')),
  ];
}

function fact(label: string, text: string): Fact {
  return { label: typography(label), text: typography(text) };
}
