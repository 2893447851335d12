import { typography } from '../../contract';

/** What is told where the work in the background ended before its time. */
export const engine = {
  died: typography(
    "Le contrôle s'est arrêté avant la fin, sans doute faute de mémoire : rien n'a été changé. Fermez le volet, rouvrez-le, puis recommencez ; si cela revient, contrôlez le fichier par la ligne de commande.",
  ),
  cancelled: 'Le contrôle a été interrompu.',
};
