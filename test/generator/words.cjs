'use strict';

/** The generator's own words, by what they mean. Only words that a finance officer reads without any doubt. */
const WORDS = {
  state: [
    'État',
    'Etat',
    'Part État',
    'Part Etat',
    "Part de l'État",
    'Crédits État',
    "Crédits de l'État",
    'Subvention État',
    "Subvention de l'Etat",
    'Financement État',
    'Financement Etat (pacte des solidarités)',
    "Participation de l'État",
    'Participation Etat',
    'État (BOP 304)',
    'BOP 304',
    'Part État P304',
    'DGCS',
    'Part pacte',
    'Montant État',
    'ETAT – DDETS',
    "Contribution de l'État",
  ],
  cost: [
    'Coût total',
    'Cout total',
    "Coût total de l'action",
    "Coût de l'action",
    'Coût global',
    'Budget total',
    'Budget prévisionnel',
    'Budget global',
    "Budget prévisionnel de l'action",
    'Montant total',
    "Montant total de l'action",
    'Coût total TTC',
    'Coût prévisionnel total',
    'Total dépenses',
    'Dépenses prévisionnelles',
  ],
  others: [
    'Autres financeurs',
    'Autres cofinancements',
    'Autres cofinanceurs',
    'Cofinancements',
    'Partenaires',
    'Autres partenaires',
    'Tiers',
    'Autres financements',
    'Autres',
  ],
  fse: ['FSE+', 'FSE +', 'FSE plus', 'Fonds social européen', 'FSE+ (Europe)', 'Fonds social européen + (FSE+)'],
  cee: ['CEE', "Certificats d'économies d'énergie", 'CEE (SLIME)', "Certificats d'économie d'énergie (CEE)"],
  funders: ['CAF', 'MSA', 'CPAM', 'ARS', 'Région', 'CARSAT', 'Communes', 'CCAS', 'Bailleurs sociaux', 'Fondation', 'Mécénat', 'EPCI'],
  allFunders: ['Total autres financeurs', 'Total cofinancements', 'Sous-total partenaires'],
  year: ['Année', 'Exercice', 'Année budgétaire', 'Annee', 'An'],
  id: ['N°', 'N° fiche', "N° de l'action", 'Réf.', 'Fiche', 'Numéro', 'N° action', 'Fiche action n°'],
  title: ["Intitulé de l'action", 'Action', 'Intitulé', "Libellé de l'action", 'Libellé', "Nom de l'action", 'Titre', 'ACTIONS'],
  nature: ['Nature', "Nature de l'action", 'Type (nouvelle / renforcée)', "Type d'action", 'Nouvelle / renforcée / reconduite'],
  axis: ['Axe', 'Axe du contrat', 'Axe stratégique', 'AXES'],
  lead: ['Porteur', 'Pilote', "Porteur de l'action", 'Opérateur', 'Service référent'],
  indicator: ['Indicateur local', 'Indicateur de suivi', 'Indicateur'],
  comment: ['Observations', 'Commentaires', 'Remarques', 'Points de vigilance'],
  theme: ['Thématique', 'Thème du référentiel'],
  rate: ['Taux État', '% État', 'Taux de participation', 'Part Etat en %'],
  total: ['Total', 'TOTAL', 'Total général', 'TOTAL GÉNÉRAL', 'Total contrat', 'Ensemble'],
  sub: ['Sous-total axe', 'Total axe', 'S/total axe', 'SOUS-TOTAL AXE'],
  fourYears: ['Total 2024-2027', 'TOTAL SUR LA DURÉE', 'Cumul 2024-2027', 'Total 4 ans'],
  ceiling: ['Plafond notifié', 'Plafond', 'Enveloppe notifiée', 'Enveloppe', 'Plafond État notifié', 'Montant plafond'],
  floor: ['Plancher', 'Seuil plancher', 'Seuil plancher par axe'],
  funder: ['Financeur', 'Financeurs', 'Source de financement', 'Cofinanceur'],
  amount: ['Montant', 'Montant (€)', 'Montant en euros', 'MONTANT'],
};

/** Labels of axes as contracts print them; the number is put in front by `axisLabel`. */
const AXES = {
  1: [
    "Prévenir la pauvreté et lutter contre les inégalités dès l'enfance",
    'Enfance',
    'Enfance et jeunesse',
    'Prévention de la pauvreté dès l’enfance',
    'Parentalité, enfance, jeunesse',
  ],
  2: ["Amplifier la politique d'accès à l'emploi pour tous", 'Emploi', 'Insertion et emploi', "Accès à l'emploi"],
  3: [
    'Lutter contre la grande exclusion grâce à l’accès aux droits',
    'Accès aux droits',
    'Grande exclusion',
    'Grande exclusion et accès aux droits',
    'Accès aux droits et lutte contre la grande exclusion',
  ],
  4: [
    'Construire une transition écologique et solidaire',
    'Transition écologique',
    'Transition écologique solidaire',
    'Organiser la solidarité à la transition écologique',
  ],
};

const LEADS = ['DGA Solidarités', 'CCAS', 'Association Le Relais', 'Service insertion', 'UDAF', 'Maison de quartier', 'Pôle enfance'];
const INDICATORS = ['Nombre de ménages accompagnés', 'Nb de jeunes suivis', "Nombre d'ateliers", 'Taux de sortie positive', 'File active'];
const COMMENTS = ['à revoir au COPIL', 'RAS', 'convention à signer', 'démarrage en septembre', 'voir délibération du 12/04', 'avis favorable DDETS'];
const THEMES = {
  1: ['Parentalité', 'Décrochage 11-15 ans', '16-25 ans'],
  2: ['Insertion', 'Emploi'],
  3: ['Accès aux droits', 'Prévention des expulsions', 'Sans domicile'],
  4: ['Précarité énergétique', 'Mobilité solidaire', 'Alimentation durable'],
};

module.exports = { WORDS, AXES, LEADS, INDICATORS, COMMENTS, THEMES };
