'use strict';

/**
 * Titles of actions as the FAQ, the fascicules and the délibérations word them. Flags say what the title means for the
 * rules, so that the oracle never has to read French: slime (SLIME, TZEE), cantine (compensation of meals), check (named by
 * the FAQ among what is not financed).
 */
const plain = (...titles) => titles.map((title) => ({ title }));

const TITLES = {
  1: plain(
    'Prévention des ruptures de parcours des 16-25 ans',
    'Crèche à horaires atypiques : accueil des familles précaires',
    'Soutien à la parentalité – espaces de rencontre',
    'Lieux d’accueil enfants-parents itinérants',
    'Médiation scolaire dans les collèges REP',
    'Décrochage scolaire des 11-15 ans : équipe mobile',
    'Accompagnement des jeunes majeurs sortants de l’ASE',
    'Aller vers les familles monoparentales',
    'Puéricultrice à domicile dès la maternité',
    'Maison des adolescents : consultations avancées\nen milieu rural',
    'Parrainage de proximité « un jeune, un adulte »',
    'Vacances et loisirs des enfants de familles précaires',
    'Logement des jeunes sans solution',
  ),
  2: plain(
    'Levée des freins à l’emploi : garde d’enfants',
    'Accompagnement socio-professionnel intensif',
    'Coordination des acteurs de l’insertion',
    'Ateliers de remobilisation vers l’emploi',
    'Clause sociale : facilitateurs',
    'Français à visée professionnelle',
    'Plateforme de parcours des allocataires du RSA',
  ),
  3: plain(
    'Domiciliation des personnes sans domicile stable',
    'Équipe mobile « aller vers » sur l’accès aux droits',
    'Bus des solidarités',
    'Prévention des expulsions locatives : intervention au plus tôt',
    'Résorption des bidonvilles – médiation',
    'Accueil social inconditionnel de proximité',
    'Interprétariat et médiation en santé',
    'Lutte contre le non-recours (data)',
    'Coffre-fort numérique et inclusion numérique',
    'Un chez soi d’abord – volet rural',
    'Personnes vieillissantes précaires : repérage',
    'Bagagerie sociale',
    'Maraudes et premier accueil',
  ),
  4: plain(
    'Mobilité solidaire : garages et autopartage',
    'Alimentation durable : paniers solidaires',
    'Fonds social d’aide aux travaux de maîtrise de l’énergie (FSATME)',
    'Épicerie sociale et solidaire itinérante',
    'Transport à la demande des publics fragiles',
    'Jardins nourriciers partagés',
    'Lutte contre la précarité énergétique – visites à domicile',
    'Plateforme vélo pour les demandeurs d’asile et précaires',
    'Groupements d’achats de produits locaux',
    'Ateliers cuisine anti-gaspi',
  ),
  5: plain('Chef de projet du contrat', 'Évaluation et suivi', 'Communication'),
};

const SLIME = [
  'SLIME',
  'SLIME+ départemental',
  'Slime : repérage des ménages',
  'Territoire zéro exclusion énergétique',
];
const CANTINE = [
  'Tarification sociale des cantines : compensation des pertes de recettes',
  'Cantine à 1 € – compensation des repas servis',
];
const TO_CHECK = [
  { axis: 3, title: 'Financement de places d’hébergement pour femmes isolées' },
  { axis: 1, title: 'Fonds d’aide aux jeunes (FAJ)' },
  { axis: 1, title: 'Permanences de la mission locale en QPV' },
  { axis: 4, title: 'Création d’un tiers-lieu alimentaire' },
];

module.exports = { TITLES, SLIME, CANTINE, TO_CHECK };
