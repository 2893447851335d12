// The texts under the help of each command.

/** Under the help of `check`. */
export const CHECK_HELP = `
Code de sortie\u00A0:
  0  aucune anomalie bloquante
  1  au moins une anomalie bloquante
  2  au moins un fichier n'a pas pu être contrôlé, ou l'appel est mal écrit

Exemples\u00A0:
  cofisol check contrat.xlsx
  cofisol check contrat.xlsx --kind metropole
  cofisol check dossier/ --envelope plafonds.csv
  cofisol check dossier/ --format json --out rapport.json
  cofisol check contrat.xlsx --format html --out rapport.html
  cofisol check dossier/ --format html --out rapports/
                                 une page par contrat, à renvoyer, et un index
  cofisol check dossier/ --format xlsx --out rapport.xlsx
                                 constats, lignes recalculées et totaux, à filtrer`;

export const EXAMPLES = `
Exemples\u00A0:
  cofisol check contrat.xlsx     contrôle un classeur
  cofisol check dossier/         contrôle tous les classeurs d'un dossier
  cofisol annotate dossier/ --out annotes/
                                 écrit des copies où chaque constat est repéré
  cofisol check --help           options et codes de sortie`;

/** Under the help of `annotate`. */
export const ANNOTATE_HELP = `
Chaque copie garde tout ce que porte le classeur\u00A0; une feuille « Contrôle » s'ajoute en tête, et chaque constat est repéré
dans ses cellules. Annoter une copie de nouveau remplace ses repères. Un fichier .ods n'est pas annoté\u00A0: enregistrez-le
d'abord en .xlsx.

Code de sortie\u00A0:
  0  aucune anomalie bloquante
  1  au moins une anomalie bloquante
  2  au moins une copie n'a pas pu être écrite, ou l'appel est mal écrit

Exemples\u00A0:
  cofisol annotate contrat.xlsx --out annotes/
  cofisol annotate dossier/ --out annotes/ --envelope plafonds.csv
  cofisol annotate annotes/contrat.xlsx --out propres/ --clean`;

/** Under the help of `avenant`. */
export const AVENANT_HELP = `
Une part État absente reste absente. Ce que Cofisol propose (report, réfaction, dernière année) n'est repris que si vous le
demandez. Un avenant refait remplace la feuille que Cofisol avait faite si personne ne l'a modifiée ; sinon il s'y ajoute.
La fiche de contrôle porte l'empreinte du fichier, la date, les versions, les constats avec leurs motifs, les totaux, les
dérogations et les cadres de signature.

Code de sortie\u00A0:
  0  avenant écrit
  1  avenant écrit comme PROJET\u00A0: des anomalies bloquantes restent
  2  rien n'a été écrit, ou l'appel est mal écrit

Exemples\u00A0:
  cofisol avenant contrat.xlsx --year 2026
  cofisol avenant contrat.xlsx --year 2026 --out contrat-avenant-2026.xlsx
  cofisol avenant contrat.xlsx --year 2026 --docx avenant.docx --evidence
  cofisol avenant contrat.xlsx --year 2026 --out avenant.xlsx --alone --round euro`;

/** Under the help of `execution`. */
export const EXECUTION_HELP = `
Une part État estimée d'après la dépense totale est marquée « estimé ». La réfaction de l'année suivante n'est qu'une
proposition. Une exécution refaite remplace la feuille que Cofisol avait faite si personne ne l'a modifiée ; sinon elle s'y
ajoute.

Code de sortie\u00A0:
  0  exécution donnée
  2  rien n'a pu être donné, ou l'appel est mal écrit

Exemples\u00A0:
  cofisol execution contrat.xlsx --year 2025
  cofisol execution contrat.xlsx --year 2025 --out contrat-execution-2025.xlsx --docx execution-2025.docx
  cofisol execution contrat.xlsx --year 2025 --out execution-2025.xlsx --alone
  cofisol execution contrat.xlsx --year 2025 --format json`;

/** Under the help of `template`. */
export const TEMPLATE_HELP = `
Un fichier qui existe déjà n'est pas remplacé\u00A0: il a pu être rempli. Les formules sont protégées, sans mot de passe.

Code de sortie\u00A0:
  0  modèle écrit
  2  rien n'a été écrit, ou l'appel est mal écrit

Exemples\u00A0:
  cofisol template --kind departement --out contrat.xlsx
  cofisol template --kind metropole --out contrat.xlsx --layout liste --actions 30
  cofisol template --kind departement --out contrat.xlsx --collectivity "Département du Jura"`;

/** Under the help of `consolidate`. */
export const CONSOLIDATE_HELP = `
Un contrat donné deux fois ne compte qu'une fois\u00A0: la version la plus complète, sinon la plus récente, ou celle que nomme
--prefer. Dans le classeur écrit, la colonne « Compté » se change à la main et toutes les sommes suivent.

Code de sortie\u00A0:
  0  tous les contrats sont comptés
  1  des contrats donnés plusieurs fois restent à départager
  2  au moins un fichier n'a pas pu être lu et manque dans les sommes, ou l'appel est mal écrit

Exemples\u00A0:
  cofisol consolidate dossier/ --out region.xlsx --region Occitanie
  cofisol consolidate dossier/ --out region.xlsx --envelope plafonds.csv
  cofisol consolidate dossier/ --out region.xlsx --prefer dossier/ariege-v2.xlsx`;
