import type { Role } from './role';

/** Phrases by role, parted by « | », as `normalise` writes them and without stop words. The longest phrase wins. Add a layout word here. */
export const PHRASES: Readonly<Record<Role, string>> = {
  cost:
    'cout total | cout action | cout global | cout | couts | cout previsionnel | cout complet | cout total ' +
    'action | budget | budget total | budget global | budget previsionnel | budget action | montant total | ' +
    'montant global | total depenses | total des depenses | total charges | total couts | total cout | total ' +
    'budget | total action | depense totale | depenses totales | depenses previsionnelles | charges totales | ' +
    'depenses eligibles | assiette eligible | depense subventionnable | depenses subventionnables',
  total:
    'total | totaux | total general | sous total | s total | ensemble | total ressources | total recettes | ' +
    'total produits | total financements | total financement | total financeurs | total plan financement | ' +
    'total ttc | ensemble ressources | total annuel | toutes ressources | total actions | total contrat | ' +
    'total axe | total global | ressources totales | recettes totales | cumul | total duree | total duree ' +
    'contrat | total periode | total pluriannuel | total cumule | total ans | total quatre ans | ensemble ' +
    'periode',
  state:
    'etat | bop 304 | p304 | p 304 | programme 304 | bop304 | uo 304 | bop 102 | p102 | p 102 | programme 102 ' +
    '| bop102 | uo 102 | dgcs | ddets | ddetspp | ddets pp | dreets | prefecture | part pacte | credits pacte ' +
    '| pacte solidarites | financement pacte | credits cls | bop 304 102 | services etat',
  newCredits:
    'credits nouveaux | nouveaux credits | credit nouveau | dotation | montant notifie | credits notifies | ' +
    'dotation nouvelle',
  delegated: 'total delegue | credits delegues | montant delegue | delegue | total credits delegues | delegation',
  collectivity:
    'collectivite | part collectivite | part collectivite territoriale | collectivite territoriale | ' +
    'autofinancement | reste charge | fonds propres | ressources propres | part propre | collectivite ' +
    'signataire | collectivite contractante | part coll | part collect | contrepartie collectivite',
  departement:
    'departement | cd | conseil departemental | part cd | part departementale | departemental | conseil dep | ' +
    'part dep | dept | dpt | contrepartie departementale',
  metropole: 'metropole | part metropole | part metropolitaine | conseil metropole | eurometropole | metropolitaine',
  tiersGroup:
    'autres financeurs | autre financeur | autres financements | autre financement | autres cofinancements | ' +
    'autre cofinancement | cofinancements | cofinancement | cofinanceurs | autres cofinanceurs | tiers | part ' +
    'tiers | financeurs tiers | tiers financeurs | partenaires | partenaire | autres partenaires | ' +
    'partenaires financiers | autres recettes | autres ressources | autres participations | autres ' +
    'subventions | autres contributions | autres apports | autres | autre | financeurs externes | ' +
    'financements externes | autres financements publics | cofinancements externes | cofinancements tiers | ' +
    'financements partenaires | co financements | co financeurs | co financement | autres co financements | ' +
    'autres co financeurs | autres fonds | recettes tiers',
  tiers:
    'caf | cnaf | caisse allocations familiales | msa | mutualite sociale agricole | mutualite | mutuelle | ' +
    'mutuelles | cpam | cnam | assurance maladie | caisse primaire assurance maladie | carsat | cramif | cnav ' +
    '| urssaf | agirc arrco | ars | agence regionale sante | fir | region | conseil regional | commune | ' +
    'communes | ville | villes | mairie | municipalite | ccas | cias | epci | intercommunalite | ' +
    'intercommunalites | communaute communes | communautes communes | communaute agglomeration | communaute ' +
    'urbaine | com com | comcom | interco | petr | comm agglo | communaute agglo | agglomeration | agglo | syndicat | collectivites | collectivites locales | autres ' +
    'collectivites | collectivites territoriales | bailleur | bailleurs | bailleurs sociaux | oph | office ' +
    'public habitat | anah | ademe | anct | anru | action logement | participation usagers | participations ' +
    'usagers | participation familles | participations familles | mecenat | mecenes | dons | fondation | ' +
    'fondations | fonds dotation | association | associations | banque territoires | caisse depots | cdc | ' +
    'feder | feader | leader | france travail | pole emploi | mission locale | education nationale | rectorat ' +
    '| drac | pjj | dihal | dihal fnavdl | agence eau | entreprises | entreprise | edf | engie | enedis | ' +
    'grdf | sncf | politique ville | contrat ville | cnsa | cget | agefiph | fiphfp | opco | ' +
    'secours catholique | secours populaire | croix rouge | restos coeur | emmaus | chambre agriculture | ' +
    'prive | prives | financeurs prives | financements prives | fonds prives | pam | fnavdl | fsl | ccmsa | ' +
    'cnr | fonds vert | fipd | ecoles | hopital | chu | ch | dsden',
  cee:
    'cee | certificats economies energie | certificat economies energie | certificats economie energie | ' +
    'certificat economie energie | slime | cee slime | slime plus | prime cee | primes cee | slime cee | cee ' +
    'precarite',
  fse: 'fse plus | fonds social europeen | fonds social europeen plus | fse',
  reinforcedCost:
    'part renforcee | cout renforcement | cout part renforcee | renforcement seul | cout renforce | partie ' +
    'renforcee | cout partie renforcee | cout total renforcement | surcout renforcement | part renforcement',
  carryOver:
    'report | reports | credits reportes | report credits | sous consommation | credits non consommes | ' +
    'report n 1 | montant reporte | report annee precedente | reporte',
  reliquat:
    'reliquat | reliquats | solde non consomme | non consomme | non consommee | non consommes | non consommees | ' +
    'montant non consomme | montants non consommes | reste consommer',
  reduction: 'refaction | refactions | reduction | diminution',
  consumed:
    'consomme | consommee | consommes | consommees | consommation | consommations | credits consommes | realise | realisee ' +
    '| realises | realisation | execute | executes | executee | execution | depense | mandate | mandates | ' +
    'depenses realisees | cout realise | depenses mandatees | montant realise | montant consomme | depense ' +
    'reelle | depenses reelles | cp consommes | verse | verses | versee | paye | payee | liquide | facture | justifie ' +
    '| depensee | mandatee | mandatees | depense realisee | depense totale realisee | depenses totales realisees ' +
    '| total depenses realisees | total depenses mandatees | depense effective | depenses effectives ' +
    '| depenses acquittees | depense constatee | depenses constatees | depenses consommees | depenses executees ' +
    '| cout reel | cout total realise | cout total reel | cout constate',
  ceiling:
    'plafond | plafonds | plafond notifie | plafonds notifies | enveloppe | enveloppes | enveloppe notifiee | ' +
    'enveloppes notifiees | montant plafond | montants plafonds | montant annuel notifie | montants notifies ' +
    '| credits plafonds | montant maximal | maximum | enveloppe etat | plafond etat | montant annuel plafond ' +
    '| plafond annuel | enveloppe annuelle | droits tirage | montant maximum | credits maximum',
  floor:
    'plancher | planchers | seuil plancher | seuil | minimum | seuil minimal | montant minimal | seuil ' + 'minimum',
  meals:
    'repas | nombre repas | nb repas | repas servis | repas eligibles | nombre repas eligibles | nombre repas ' +
    'servis | nombre repas eligibles servis',
  investment: 'investissement | investissements | depenses investissement | montant investissement',
  rate: 'taux | pourcentage | pct | pourcent | ratio | cle | cle repartition | quotite | proportion',
  amount: 'montant | montants | somme | valeur',
  expenses: 'depenses | charges | emplois | nature depenses | postes depenses | poste depense | postes depense',
  resources:
    'recettes | ressources | produits | plan financement | origine financements | sources financement | ' +
    'source financement',
  other:
    'etat avancement | etp | effectif | effectifs | nombre | nb | quantite | cible | cibles | objectif | ' +
    'objectifs | resultat | resultats | duree | date | dates | debut | fin | calendrier | echeance | code | ' +
    'ecart | ecarts | evolution | variation | difference | solde | reste sous plafond | reste programmer | ' +
    'marge | disponible | beneficiaires | nombre beneficiaires | public | publics | priorite | telephone | ' +
    'contact | mail | population | cout unitaire | prix unitaire | fonctionnement | dont fonctionnement | ' +
    'charges personnel | depenses personnel | personnel | cout moyen | file active | ordre | imputation | ' +
    'compte | nombre agents | cout repas | etat lieux | statut | etat realisation',
  id:
    'fiche action n | fiche action no | fiche action numero | fiche numero | action numero | n action fiche | ' +
    'n | no | num | numero | ref | reference | n action | no action | numero action | n fiche | no fiche | ' +
    'numero fiche | n fiche action | numero fiche action | code action | identifiant | id | reference action ' +
    '| fa | n fa | n ordre | fiche n | action n | reference fiche | code fiche | ref action | ref fiche',
  title:
    'intitule | intitule action | libelle | libelle action | titre | titre action | nom action | action | ' +
    'actions | designation | intitule fiche | intitule fiche action | nom fiche | denomination | fiche action ' +
    '| fiches actions | fiche | intitule projet | objet action | projet | nom projet | description action | ' +
    'action financee | actions financees | intitule actions | libelle fiche | titre fiche',
  axis:
    'axe | axes | axe pacte | axe contrat | axe intervention | axe strategique | axe national | axe concerne ' +
    '| axe rattachement | axe pacte solidarites | axe pacte national | axe cls | n axe | libelle axe | axe ' +
    'referentiel',
  nature:
    'nature | nature action | type action | type | caractere action | statut action | nouvelle renforcee | ' +
    'nouvelle renforcee reconduite | action nouvelle renforcee | categorie action | nature fiche | nouvelle ' +
    'renforcement',
  lead:
    'porteur | porteurs | porteur action | porteur projet | pilote | pilotes | pilotage | structure porteuse ' +
    '| operateur | operateurs | maitre ouvrage | structure | organisme | direction | service pilote | ' +
    'direction pilote | beneficiaire | organisme porteur | chef file | service porteur | responsable | ' +
    'porteur pilote | pilote action | service referent | direction referente | referent',
  theme:
    'theme | themes | thematique | thematiques | sous axe | sous theme | sous thematique | mesure | theme ' +
    'referentiel | thematique referentiel | rubrique | domaine | orientation | sous thematique referentiel',
  indicator:
    'indicateur | indicateurs | indicateur local | indicateurs locaux | indicateur suivi | indicateurs suivi ' +
    '| indicateur resultat | indicateur local suivi | indicateur evaluation',
  nationalIndicator: 'indicateur national | indicateurs nationaux',
  outsideFramework: 'hors referentiel | action hors referentiel | hors referentiel national',
  scheme: 'dispositif | regime | regime financement | dispositif particulier',
  transversal: 'transversal | transversale | action transversale',
  collectivityName:
    'nom collectivite | territoire | signataire | collectivite porteuse contrat | departement metropole | nom ' +
    'departement | nom metropole | collectivite concernee',
  year: 'annee | exercice | annees | millesime | an | annee budgetaire | exercice budgetaire',
  funder:
    'financeur | financeurs | nom financeur | organisme financeur | origine | cofinanceur | poste | nature ' +
    'financement | type financement | nature ligne | ligne | source | financement | financements | nature ' +
    'montant | rubriques | postes',
  comment:
    'commentaire | commentaires | observation | observations | remarque | remarques | note | notes | ' +
    'precisions | precision | justification | description | modalites | contexte | motif',
};
