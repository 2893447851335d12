import { typography } from '../../contract';

/** What is told where the work in the background ended before its time. */
export const engine = {
  died: typography(
    "Ce classeur demande plus de mémoire que le navigateur n'en donne à la page : il n'a pas été lu. Gardez-en les seules feuilles utiles, ou contrôlez-le par la ligne de commande.",
  ),
  cancelled: 'La lecture a été interrompue.',
};
