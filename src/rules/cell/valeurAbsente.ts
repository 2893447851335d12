import { READING_SOURCE, type CellRule } from './cellRule';
import { agree, found, subject } from './words';

export const valeurAbsente: CellRule = {
  code: 'valeur-absente',
  severity: 'warning',
  basis: 'reading',
  source: `${READING_SOURCE}, valeurs des cellules`,
  title: 'Formule sans valeur enregistrée',
  explanation:
    'Le fichier contient une formule sans son résultat : il a été produit par un programme qui ne calcule pas. Cofisol ne calcule pas les formules ; le montant compte comme manquant.',
  message: (at) =>
    `${subject(at, 'contient une formule dont le résultat', 'contiennent une formule dont le résultat')} n'est pas enregistré dans le fichier${found(at)} : ${agree(at, 'ce montant compte comme manquant', 'ces montants comptent comme manquants')}.`,
  remedy: () =>
    'Ouvrez le classeur dans Excel ou LibreOffice, laissez-le calculer, enregistrez-le, puis relancez la vérification.',
};
