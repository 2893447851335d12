import { READING_SOURCE, type CellRule } from './cellRule';
import { agree, found, subject } from './words';

export const montantNonPlace: CellRule = {
  code: 'montant-non-place',
  severity: 'warning',
  basis: 'reading',
  source: `${READING_SOURCE}, place de chaque nombre`,
  title: 'Nombre sans place',
  explanation:
    "Un nombre se trouve dans un tableau du contrat sans que l'en-tête de sa colonne ou de sa ligne dise ce qu'il est. Il n'entre dans aucun calcul.",
  message: (at) =>
    `${subject(at, "contient un nombre dont le tableau ne dit pas ce que c'est", "contiennent un nombre dont le tableau ne dit pas ce que c'est")}${found(at)} : ${agree(at, "il n'entre", "ils n'entrent")} dans aucun calcul.`,
  remedy: () =>
    "Donnez à la colonne ou à la ligne un en-tête connu (« Part État », « Part département », le nom du financeur), ou indiquez son rôle à Cofisol ; retirez le nombre s'il ne fait pas partie du plan de financement.",
};
