import { count, typography as t } from '../../contract';

/** The frame around the views. */
export const shell = {
  views: { controle: 'Contrôle', fiches: 'Fiches', lecture: 'Lecture', ecrire: 'Écrire', avenant: 'Avenant' },
  navigation: t('Vues de Cofisol'),
  loading: t('Chargement…'),
  firstRun: {
    title: t('Contrôlez un plan de financement'),
    text: t(
      "Cofisol lit le classeur d'un contrat local des solidarités, vérifie les parts de l'État et de la collectivité, les planchers et les plafonds, et montre chaque cellule à corriger. Rien n'est envoyé : tout se passe sur ce poste.",
    ),
  },
  reading: t('Lecture du classeur…'),
  checking: t('Contrôle en cours…'),
  stale: t('Le classeur a été modifié depuis : nouveau contrôle en cours…'),
  modified: t('Modifié depuis le contrôle.'),
  checkFirst: t('Le classeur a été modifié depuis le contrôle : contrôlez-le de nouveau avant d’écrire.'),
  failedTitle: t("Le classeur n'a pas pu être contrôlé"),
  retry: t('Recommencer'),
  unreadableTitle: t("Aucun tableau n'a été reconnu"),
  unreadableHint: t(
    'La vue « Lecture » montre les feuilles qui ont été vues et permet de dire ce que chacune contient.',
  ),
  verdict: {
    ok: t('Aucune anomalie'),
    justified: (n: number) => t(`dont ${count(n, 'constat justifié', 'constats justifiés')}`),
  },
  unnamed: t('Collectivité non lue'),
  identity: (kind: string, from: string, actions: number, years: string) =>
    t([`${kind} (${from})`, count(actions, 'action', 'actions'), years].filter((part) => part !== '').join(' · ')),
  stateFile: (name: string) => t(`Plafonds du fichier de l'État « ${name} ».`),
  unknownCollectivity: (name: string) =>
    t(
      `Le fichier de l'État « ${name} » ne donne aucun plafond pour cette collectivité : ceux du classeur sont gardés. Vérifiez le nom de la collectivité dans « Lecture ».`,
    ),
  unkept: t('Des corrections ne sont pas encore gardées dans le classeur.'),
  keep: t('Les garder'),
  undo: (label: string) => t(`Annuler cette écriture (${label})`),
  dismiss: t('Fermer ce message'),
  cells: {
    goTo: (cell: string) => t(`Aller à la cellule ${cell}`),
    more: (n: number) => t(`+ ${String(n)}`),
    moreLabel: (n: number) => t(`+ ${count(n, 'autre cellule', 'autres cellules')}`),
  },
  showMore: (n: number) => t(`Afficher les ${String(n)} suivants`),
  showLast: t('Afficher le dernier'),
};
