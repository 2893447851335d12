import { typography } from '../../contract';

/** What the pane says where it can't begin. */
export const start = {
  loading: typography('Cofisol démarre…'),
  retry: typography('Réessayer'),
  page: typography('Sans Excel, la page de Cofisol fait les mêmes contrôles dans le navigateur :'),
  'not-loaded': {
    title: typography('Le lien avec Excel ne se charge pas'),
    text: typography(
      "Ce volet a besoin de la bibliothèque Office.js, que Microsoft sert sur Internet, et ne l'a pas reçue. Vérifiez la connexion, puis réessayez ; si cela dure, votre réseau l'arrête sans doute : signalez-le à votre service informatique. Le classeur n'est pas en cause.",
    ),
  },
  outside: {
    title: typography("Ce volet s'ouvre dans Excel"),
    text: typography(
      "Ouvrez votre classeur dans Excel, onglet Accueil, groupe Cofisol, bouton « Contrôler ». S'il n'y est pas, demandez à votre service informatique d'installer le complément.",
    ),
  },
  'too-old': {
    title: typography('Cette version d’Excel est trop ancienne'),
    text: typography(
      'Cofisol demande Excel pour Microsoft 365, Excel pour le web, ou Excel LTSC 2021 ou plus récent. Rien n’a été changé dans votre classeur.',
    ),
  },
};
