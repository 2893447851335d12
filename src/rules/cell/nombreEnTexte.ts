import { READING_SOURCE, type CellRule } from './cellRule';
import { agree, found, subject } from './words';

export const nombreEnTexte: CellRule = {
  code: 'nombre-en-texte',
  severity: 'info',
  basis: 'reading',
  source: `${READING_SOURCE}, montants en texte`,
  title: 'Nombre enregistré en texte',
  explanation:
    "Le montant est enregistré comme un texte. Cofisol l'a lu sans ambiguïté, mais les formules d'Excel l'ignorent : une somme qui le couvre est fausse sans le dire.",
  message: (at) =>
    `${subject(at, 'contient un montant enregistré en texte', 'contiennent un montant enregistré en texte')}${found(at)} : Cofisol ${agree(at, "l'a lu", 'les a lus')} sans ambiguïté, mais les sommes d'Excel ${agree(at, "l'ignorent", 'les ignorent')}.`,
  remedy: (at) =>
    `Convertissez ${agree(at, 'la cellule', 'les cellules')} en nombre (dans Excel : Données, Convertir), ou ressaisissez ${agree(at, 'le montant', 'les montants')}.`,
};
