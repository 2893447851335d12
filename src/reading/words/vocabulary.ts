/** Words that carry no meaning of their own. */
export const STOP_WORDS = new Set(
  'de du des d la le les l a au aux en et pour par sur un une dans ce cette son sa ses entre avec the'.split(' '),
);

/** Words that may stand beside a role without changing it. */
export const NEUTRAL_WORDS = new Set(
  (
    'part parts participation participations financement financements financiere financier financieres financiers credit credits subvention ' +
    'subventions contribution contributions apport apports concours dotation aide aides montant montants somme sommes previsionnel ' +
    'previsionnelle previsionnels previsionnelles prevision previsions prevu prevue prevus prevues programme programmee programmes ' +
    'contractualise contractualisee contractualises conventionne conventionnes annuel annuelle annuels annuelles annee annees exercice ' +
    'action actions projet projets operation fiche euros euro eur ttc ht net nette nets contrat local locaux locale solidarites solidarite ' +
    'cls pacte convention plan budgetaire budgetaires inscrit inscrits engage engages attendu attendue attendus mobilise mobilises ' +
    'preciser prise charge directe direct propre contrepartie contreparties valide valides retenu retenus accorde accordes accordee vote votes votee attribue attribuee global globale inclus ' +
    'national nationale nationaux fonds public publics publique publiques titre cours an ans periode tranche volet'
  ).split(' '),
);

/** A word that, beside a role's own word, says that the figure is another one. */
export const VETO_WORDS = new Set(
  (
    'hors sans avancement ecart ecarts evolution variation difference solde indicateur indicateurs nombre nb date lieu lieux commentaire ' +
    'commentaires observation observations objet delai statut etp effectif effectifs cible cibles objectif objectifs code signature ' +
    'moyenne moyen cumul cumule cumulee restant reste manque depassement disponible annule annules ratio population visa avis contact telephone service referent possible possibles proposition propositions'
  ).split(' '),
);

/** Funders that are a commune, a ville or a CCAS. */
export const COMMUNE_WORDS = new Set([
  'commune',
  'communes',
  'ville',
  'villes',
  'mairie',
  'municipalite',
  'ccas',
  'cias',
]);

/** Beside « État » alone these make it certain: « part État », « crédits de l'État ». */
export const SUPPORT_WORDS = new Set(
  'part participation financement credits credit subvention contribution dotation apport aide concours montant bop pacte fonds cofinancement finance'.split(
    ' ',
  ),
);

/** Headers of tables that are nobody's financing plan: an address book, a calendar, statistics. */
export const FOREIGN_WORDS = new Set(
  (
    'nom|prenom|nom prenom|fonction|service|telephone|tel|mail|email|courriel|adresse|population|territoire|canton|commune insee|code insee|habitants|taux de pauvrete|taux de chomage|beneficiaires du rsa|allocataires|date|echeance|etape|jalon|lieu|' +
    'instance|responsable|etp|heures|age moyen|effectif|effectifs|surface|capacite|nombre de places|contact|contacts|agents|nombre d agents|organisme|structure|statut|intervenant|mois|trimestre|jour'
  ).split('|'),
);
