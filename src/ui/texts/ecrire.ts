import { count, quote, typography as t } from '../../contract';

/** The words of « Écrire ». */
export const ecrire = {
  task: t('Que voulez-vous écrire dans le classeur ?'),
  tasks: { shares: t('Les parts recalculées'), flags: t('Les repères'), clean: t('Retirer les repères') },
  busy: t('Le contrôle est en cours : l’aperçu suit.'),
  shares: {
    intro: t(
      "Les parts de l'État et de la collectivité telles que les règles les donnent, dans leurs cellules. Rien n'est écrit avant votre accord.",
    ),
    which: t('Lignes à reprendre'),
    complete: (n: number) => t(`Seulement les parts absentes (${count(n, 'ligne', 'lignes')})`),
    all: (n: number) => t(`Aussi les parts inscrites qui diffèrent (${count(n, 'ligne', 'lignes')})`),
    as: t('Sous forme de'),
    values: t('valeurs : les montants, comme saisis à la main'),
    formulas: t('formules : elles suivent le coût, les tiers et le FSE+ de la ligne'),
    none: t('Rien à écrire : les parts que Cofisol peut reprendre sont inscrites et justes.'),
    noneBlank: t('Aucune part n’est absente.'),
    take: t('Lignes'),
    takeAll: t('Tout cocher'),
    takeNone: t('Tout décocher'),
    line: (action: string, year: number) => t(`${action}, ${String(year)}`),
    parts: { state: t('État'), collectivity: t('Collectivité') },
    change: (part: string, before: string, after: string) => t(`${part} : ${before} → ${after}`),
    blank: 'vide',
    valuesOnly: (why: string) => t(`En valeurs : ${why}.`),
    aside: (n: number) =>
      t(
        count(
          n,
          'ligne différente des règles, laissée telle quelle',
          'lignes différentes des règles, laissées telles quelles',
        ),
      ),
    label: t('les parts recalculées'),
  },
  flags: {
    intro: t(
      'Chaque constat est marqué sur ses cellules, par une forme et une couleur ; vos formats et vos valeurs restent. « Retirer les repères » remet tout comme avant.',
    ),
    withSheet: t('Ajouter en tête la feuille « Contrôle », avec tous les constats'),
    structureProtected: t(
      'La structure du classeur est protégée : les repères se posent sans feuille. Pour l’ajouter, ôtez la protection (onglet Révision, « Protéger le classeur »).',
    ),
    none: t('Aucun constat ne porte sur une cellule : il n’y a rien à marquer.'),
    severities: {
      error: (n: number) => count(n, 'bloquante', 'bloquantes'),
      warning: (n: number) => t(`${String(n)} à vérifier`),
      info: (n: number) => count(n, 'information', 'informations'),
    },
    label: t('les repères'),
  },
  clean: {
    intro: t(
      'Retire les repères que Cofisol a posés, et eux seuls : vos valeurs, vos couleurs et vos propres mises en forme restent. S’il n’y en a pas, rien ne change.',
    ),
    sheets: (names: readonly string[]) => t(`Feuille retirée avec eux : ${names.map(quote).join(', ')}.`),
    changed: (names: readonly string[]) => t(`Vous avez écrit dans ${names.map(quote).join(', ')} : elle est gardée.`),
    structureProtected: (names: readonly string[]) =>
      t(
        `La structure du classeur est protégée : ${names.map(quote).join(', ')} reste, seuls les repères sont retirés.`,
      ),
    write: t('Retirer les repères'),
    label: t('le retrait des repères'),
  },
  preview: {
    title: t('Aperçu'),
    cells: (n: number) => count(n, 'cellule', 'cellules'),
    sheet: (name: string, n: number) => t(`${name} : ${count(n, 'cellule', 'cellules')}`),
    cell: 'Cellule',
    before: 'Avant',
    after: t('Après'),
    empty: 'vide',
    replacesFormula: t('remplace une formule'),
    addedSheet: (name: string) => t(`Feuille ajoutée : ${quote(name)}.`),
    removedSheet: (name: string) => t(`Feuille remplacée ou retirée : ${quote(name)}.`),
    nothing: t('Rien ne changerait.'),
  },
  lines: (taken: number, of: number) => t(`${String(taken)} sur ${count(of, 'ligne', 'lignes')}`),
  write: (n: number) => t(`Écrire ${count(n, 'cellule', 'cellules')}`),
  writeFlags: (n: number) => t(`Marquer ${count(n, 'cellule', 'cellules')}`),
  undoHint: t('« Annuler cette écriture » reste proposé en haut ; ce qui aura changé entre-temps sera gardé.'),
  refused: {
    title: t("Ces cellules n'ont pas pu être écrites"),
    without: t('Continuer sans leurs lignes'),
  },
};
