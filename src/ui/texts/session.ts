import { count, enumerate, quote, typography } from '../../contract';

/** What a session tells of what was done. */
export const session = {
  written: (label: string) => typography(`C'est écrit : ${label}.`),
  nothingChanged: typography('Il n’y avait rien à changer : le classeur est resté tel quel.'),
  undone: (label: string) => typography(`Écriture annulée : ${label}.`),
  partlyUndone: (label: string) => typography(`Écriture annulée en partie : ${label}.`),
  cellsLeft: (cells: string) => typography(`Modifiées depuis, ces cellules gardent leur contenu actuel : ${cells}.`),
  sheetsLeft: (names: readonly string[]) =>
    typography(
      `Modifiées depuis ou utilisées ailleurs, ces feuilles sont gardées : ${enumerate(names.map(quote))}. Supprimez-les vous-même si elles ne servent plus.`,
    ),
  sheetsLost: (names: readonly string[]) =>
    typography(`Ces feuilles, retirées par l'écriture, ne reviennent pas : ${enumerate(names.map(quote))}.`),
  flagsLeft: typography('Les repères restent : retirez-les par « Écrire » s’ils ne servent plus.'),
  marksLeft: typography('Les corrections enregistrées ont changé depuis : elles sont gardées.'),
  marksKept: typography('Les corrections et les justifications sont gardées dans le classeur.'),
  tooManyMarks: typography(
    'Le classeur ne peut pas porter autant de corrections et de justifications : retirez celles qui ne servent plus, ou raccourcissez les motifs.',
  ),
  justified: (n: number) =>
    typography(`${count(n, 'constat justifié', 'constats justifiés')} : le motif est gardé dans le classeur.`),
  unjustified: (n: number) => typography(`${count(n, 'justification retirée', 'justifications retirées')}.`),
  motiveNotKept: (why: string) =>
    typography(`Le motif n'a pas pu être gardé dans le classeur ; il vaut jusqu'à sa fermeture. ${why}`),
  noStateFile: typography(
    "Ce programme ne peut pas lire le fichier de l'État : saisissez les plafonds dans « Lecture ».",
  ),
  noCeilings: (name: string) =>
    typography(
      `Aucun plafond n'a été trouvé dans ${quote(name)} : le fichier doit porter une ligne de titres avec la collectivité, l'axe, l'année et le plafond.`,
    ),
};
