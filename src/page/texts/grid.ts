import { count, quote, typography } from '../../contract';

/** What the grid says of itself. */
export const grid = {
  label: (sheet: string) => typography(`Feuille « ${sheet} »`),
  keys: typography(
    'Flèches pour se déplacer, Entrée ou F2 pour modifier la cellule, Échap pour abandonner, Tabulation pour atteindre les lignes et colonnes repliées puis sortir de la grille.',
  ),
  sheets: 'Feuilles du classeur',
  hiddenSheet: 'masquée',
  hiddenRows: (n: number) => typography(`${count(n, 'ligne masquée', 'lignes masquées')} : afficher`),
  hiddenColumns: (n: number) => typography(`${count(n, 'colonne masquée', 'colonnes masquées')} : afficher`),
  blankRows: (n: number) => typography(`${count(n, 'ligne vide', 'lignes vides')} : afficher`),
  blankColumns: (n: number) => typography(`${count(n, 'colonne vide', 'colonnes vides')} : afficher`),
  editing: (address: string) => typography(`Contenu de ${address}`),
  written: (address: string, sheet: string) => typography(`la cellule ${address} de ${quote(sheet)}`),
  content: 'Contenu',
  rowNumbers: 'Numéros de ligne',
};
