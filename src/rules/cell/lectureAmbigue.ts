import { READING_SOURCE, type CellRule } from './cellRule';
import { agree, found } from './words';

export const lectureAmbigue: CellRule = {
  code: 'lecture-ambigue',
  severity: 'warning',
  basis: 'reading',
  source: `${READING_SOURCE}, lectures concurrentes`,
  title: 'Tableau à double lecture',
  explanation:
    "Deux lectures du tableau se valent (à qui est une colonne, quelle unité, quelle année) et donnent des montants différents. Ces montants comptent comme manquants : c'est à vous de choisir la lecture.",
  message: (at) =>
    `Deux lectures du tableau se valent et donnent des montants différents pour ${at.cells.length > 1 ? `${String(at.cells.length)} cellules` : `la cellule ${at.cells[0] ?? 'indiquée'}`}${found(at)} : ${agree(at, 'ce montant compte comme manquant', 'ces montants comptent comme manquants')}.`,
  remedy: () =>
    "Indiquez la bonne lecture (rôle de la colonne, unité ou année), ou complétez l'en-tête du tableau avec un mot sans équivoque, par exemple « Part État ».",
};
