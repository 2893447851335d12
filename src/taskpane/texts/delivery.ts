import { quote, typography } from '../../contract';

/** How what was made came to the user. */
export const delivery = {
  opened: (name: string) =>
    typography(
      `Un nouveau classeur s'est ouvert dans Excel : enregistrez-le, par exemple sous le nom ${quote(name)}. Celui-ci n'a pas changé.`,
    ),
  downloaded: (name: string) =>
    typography(
      `${quote(name)} est dans vos téléchargements. S'il n'y paraît pas, Excel ne l'a pas laissé passer : la page de Cofisol et la ligne de commande donnent le même document.`,
    ),
  noDownload: (name: string) =>
    typography(
      `Excel ne laisse pas ce volet remettre de fichier sur cet appareil : ouvrez le classeur dans la page de Cofisol, ou par la ligne de commande, pour obtenir ${quote(name)}.`,
    ),
};
