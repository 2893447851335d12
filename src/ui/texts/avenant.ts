import { count, enumerate, quote, typography as t } from '../../contract';

/** The words of « Avenant ». */
export const avenant = {
  product: t('Que voulez-vous préparer ?'),
  products: {
    avenant: t("L'avenant de l'année"),
    execution: t("Le bilan d'exécution"),
    partners: t('Les partenaires et le budget'),
    evidence: t('La fiche de contrôle'),
    template: t('Un classeur à remplir'),
  },
  year: t('Année'),
  options: {
    title: 'Options',
    wholeEuros: t('Crédits de l’État en euros entiers (la collectivité complète)'),
    acceptExpected: t('Une part État absente prend la part calculée par Cofisol'),
    byFunder: t('Une colonne par financeur'),
    carryOver: t('Reprendre les reports proposés'),
    reduction: t('Appliquer les réfactions possibles'),
    lastYear: t('Ajuster la dernière année à la consommation constatée'),
    withEvidence: t('Joindre la fiche de contrôle'),
    proposed: (n: number, sum: string) => t(`${count(n, 'action', 'actions')}, ${sum}`),
    calculation: t('Calcul, action par action'),
    item: (action: string, amount: string) => t(`${action} : ${amount}`),
  },
  empty: (year: number) =>
    t(`Le classeur ne donne aucun montant pour ${String(year)} : il n’y a rien à mettre dans cet avenant.`),
  project: {
    title: (n: number) =>
      t(`PROJET : ${count(n, 'anomalie bloquante', 'anomalies bloquantes')} à lever avant signature.`),
    hint: t('L’avenant peut être préparé quand même : il portera la mention PROJET et leur liste.'),
    details: t('Voir ces anomalies'),
  },
  preview: {
    title: t('Aperçu'),
    credits: t('Crédits nouveaux'),
    total: t('Total des crédits nouveaux'),
    delegated: t('Total délégué'),
    words: (text: string) => t(`Soit ${text}.`),
    noCeiling: t('Aucun plafond connu : saisissez-le dans « Lecture ».'),
    group: (axes: readonly number[]) => t(`Axes ${enumerate(axes)} ensemble`),
    lines: (n: number) => count(n, 'action', 'actions'),
    tableOf: (title: string) => t(`Actions, ${title}`),
    cost: t('Coût total'),
    collectivity: t('Collectivité'),
    state: t('Crédits nouveaux'),
    total1: t('Total délégué'),
    blank: '–',
  },
  execution: {
    empty: (year: number) => t(`Le classeur ne donne rien pour ${String(year)}.`),
    delegated: t('Délégué'),
    consumed: t('Consommé'),
    rate: 'Taux',
    left: 'Reliquat',
    total: t('Ensemble'),
    unknown: t('non connu'),
    estimated: (amount: string) => t(`${amount} (estimé)`),
  },
  partners: {
    intro: t(
      'Ce que chaque financeur apporte, action par action et année par année : pour le pacte local et pour le budget.',
    ),
    none: t('Aucun autre financeur n’est inscrit : seule la vue budgétaire sera remplie.'),
    total: 'Total',
  },
  evidence: {
    intro: t(
      'La preuve du contrôle : le fichier et son empreinte, ce qui a été lu, ce qui a été trouvé et justifié, les dérogations à faire remonter, les signatures.',
    ),
    signatories: 'Signataires',
    choices: { auto: t('Selon le contrat'), two: 'Deux', three: t('Trois (convention unique)') },
    result: t('Résultat'),
    derogations: (n: number) => count(n, 'dérogation', 'dérogations'),
  },
  template: {
    intro: t(
      'Un classeur vierge pour un contrat : enveloppe, fiches-actions ou liste, récapitulatif, consommation. Les parts, les planchers et les plafonds s’y calculent à mesure de la saisie, et Cofisol le relit tel quel.',
    ),
    kind: t('Type de contrat'),
    kinds: { departement: t('Département'), metropole: t('Métropole') },
    collectivity: t('Collectivité'),
    collectivityHint: t('Laissez vide pour qu’elle soit saisie dans le classeur.'),
    layout: 'Forme',
    layouts: {
      fiches: t('une feuille par fiche-action'),
      liste: t('une liste : une ligne par action et par année'),
    },
    actions: t('Nombre d’actions'),
    from: t('À partir de l’année'),
    save: t('Classeur à remplir (.xlsx)'),
    hint: t('Le classeur ouvert n’est pas touché.'),
  },
  outputs: {
    title: t('Enregistrer'),
    insert: t('Ajouter au classeur'),
    live: t('Avec des formules qui renvoient aux cellules du contrat'),
    alone: t('Classeur à part (.xlsx)'),
    structureProtected: t(
      'La structure du classeur est protégée : aucune feuille ne peut s’y ajouter. Prenez un classeur à part ; ou ôtez la protection (onglet Révision, « Protéger le classeur »), et cet ajout sera proposé.',
    ),
    word: t('Document Word (.docx)'),
    replaces: (names: readonly string[]) => t(`Remplace ${enumerate(names.map(quote))}, que Cofisol avait faite.`),
    keeps: (names: readonly string[]) =>
      t(`Modifiée à la main, ${enumerate(names.map(quote))} reste ; une nouvelle feuille s’y ajoute.`),
    adds: (names: readonly string[]) =>
      t(`Ajoute ${enumerate(names.map(quote))} à la fin du classeur, et rien d’autre.`),
    preparing: t('Préparation…'),
    ready: (name: string) => t(`C'est prêt : ${quote(name)}.`),
    undoLabel: (names: readonly string[]) =>
      t(`${names.length > 1 ? 'les feuilles' : 'la feuille'} ${enumerate(names.map(quote))}`),
  },
  fileNames: {
    avenant: (year: number) => `Avenant ${String(year)}`,
    execution: (year: number) => `Exécution ${String(year)}`,
    partners: 'Partenaires et budget',
    evidence: 'Fiche de contrôle',
    template: 'Contrat à remplir',
    budget: 'Vue budgétaire',
    partnersSheet: 'Partenaires',
  },
};
