import { quote, typography } from '../../contract';

/** What is told of a text that is typed into a cell. */
export const typing = {
  formula: typography(
    'Une formule ne se saisit pas ici : saisissez un montant, ou téléchargez le classeur et ouvrez-le dans votre tableur.',
  ),
  fraction: (typed: string) =>
    typography(`${quote(typed)} n'est pas un nombre entier de centimes : saisissez au plus deux décimales.`),
  ambiguous: (typed: string) =>
    typography(
      `${quote(typed)} peut se lire de deux façons : écrivez « 1234 » pour des milliers, « 1,23 » pour des décimales.`,
    ),
  replacesFormula: typography('Cette cellule contient une formule : votre saisie la remplacera.'),
};
