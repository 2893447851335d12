import { READING_SOURCE, type CellRule } from './cellRule';
import { agree, found, subject } from './words';

export const celluleIllisible: CellRule = {
  code: 'cellule-illisible',
  severity: 'warning',
  basis: 'reading',
  source: `${READING_SOURCE}, montants en texte`,
  title: 'Montant illisible',
  explanation:
    "Une cellule de montant contient un texte qui n'est pas un montant, par exemple « à définir ». Cofisol ne devine pas : le montant compte comme manquant, jamais comme zéro.",
  message: (at) =>
    `${subject(at, "contient un texte qui n'est pas un montant", "contiennent un texte qui n'est pas un montant")}${found(at)} : ${agree(at, 'ce montant compte', 'ces montants comptent')} comme ${agree(at, 'manquant', 'manquants')}, jamais comme zéro.`,
  remedy: (at) =>
    `Saisissez ${agree(at, 'le montant', 'les montants')} en chiffres, 0 si rien n'est prévu ; laissez ${agree(at, 'la cellule', 'les cellules')} vide${agree(at, '', 's')} tant que le montant n'est pas connu.`,
};
