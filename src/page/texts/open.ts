import { quote, typography } from '../../contract';

/** What is told around the opening of a workbook. */
export const open = {
  open: typography('Ouvrir un classeur…'),
  openShort: 'Ouvrir',
  none: typography('Aucun classeur ouvert : déposez-le ici.'),
  noDemonstration: typography(
    'Il n’est plus là où la page a été prise : rechargez la page, ou ouvrez votre propre classeur, qui n’en a pas besoin.',
  ),
  first: typography(
    'Ouvrez votre classeur par le bouton « Ouvrir », ou déposez-le n’importe où sur cette page. « Démonstration » en montre un tout prêt.',
  ),
  demonstration: 'classeur de démonstration',
  tryDemonstration: 'Démonstration',
  tryDemonstrationHint: typography('Ouvrir un classeur d’exemple, pour essayer'),
  download: 'Télécharger',
  downloadHint: typography(
    'Le classeur tel qu’il est maintenant ; ce que vous n’avez pas modifié y est octet pour octet.',
  ),
  drop: typography('Déposez le classeur ici'),
  dropHint: typography('.xlsx, .xlsm, .xltx ou .ods ; il reste sur cet ordinateur.'),
  underWay: (name: string) => typography(`Lecture de ${quote(name)}…`),
  cancel: 'Annuler',
  dismiss: 'Fermer le message',
  notOpened: (name: string) => typography(`${quote(name)} n'a pas été ouvert.`),
  unsaved: (name: string) =>
    typography(
      `Le classeur ${quote(name)} porte des modifications ou des corrections qui n'ont pas été téléchargées : elles seront perdues. Ouvrir l'autre quand même ?`,
    ),
  gone: typography(
    'Le navigateur n’a pas pu le lire : il a été déplacé, renommé ou modifié depuis, ou il n’est pas encore copié sur cet ordinateur. Choisissez-le de nouveau.',
  ),
  failed: typography(
    "Erreur interne de Cofisol : ce fichier n'a pas été lu. Recommencez ; si l'erreur revient, signalez-la-nous.",
  ),
};
