import { READING_SOURCE, type CellRule } from './cellRule';
import { agree, found, subject } from './words';

export const celluleErreur: CellRule = {
  code: 'cellule-erreur',
  severity: 'error',
  basis: 'reading',
  source: `${READING_SOURCE}, valeurs des cellules`,
  title: 'Erreur de formule',
  explanation:
    "Une cellule de montant affiche une erreur d'Excel, par exemple #REF! quand la formule pointe vers une cellule supprimée. Le montant compte comme manquant.",
  message: (at) =>
    `${subject(at, "affiche une erreur d'Excel", "affichent une erreur d'Excel")}${found(at)} : ${agree(at, 'ce montant compte comme manquant', 'ces montants comptent comme manquants')}.`,
  remedy: (at) =>
    `Corrigez ${agree(at, 'la formule', 'les formules')}, ou remplacez-${agree(at, 'la', 'les')} par ${agree(at, 'le montant', 'les montants')}.`,
};
