import { count, quote, typography } from '../../contract';

/** What is told of many workbooks at once. */
export const folder = {
  openFolder: 'Dossier',
  openFolderHint: typography('Contrôler tous les classeurs d’un dossier ; rien ne quitte cet ordinateur.'),
  title: (n: number) => count(n, 'classeur', 'classeurs'),
  back: (n: number) => `Revenir aux ${count(n, 'classeur', 'classeurs')}`,
  toFolder: (n: number) => `${count(n, 'classeur', 'classeurs')} du dossier`,
  toWorkbook: 'Revenir au classeur ouvert',
  progress: (done: number, total: number) => `${done} sur ${count(total, 'classeur contrôlé', 'classeurs contrôlés')}`,
  cancel: 'Arrêter',
  cancelled: (n: number) =>
    typography(
      n === 0
        ? 'Contrôle arrêté : tous les classeurs étaient contrôlés.'
        : `Contrôle arrêté : ${count(n, 'classeur n’est pas contrôlé', 'classeurs ne sont pas contrôlés')} et ne ${n === 1 ? 'compte' : 'comptent'} pas dans les sommes.`,
    ),
  again: 'Reprendre',
  whichRest: (n: number) => (n === 1 ? 'Voir lequel' : 'Voir lesquels'),
  these: (n: number) => `${String(n)} fichiers`,
  noWorkbook: typography(
    'Il n’y a là aucun classeur (.xlsx, .xlsm, .xltx ou .ods) : choisissez le dossier qui contient les classeurs des contrats.',
  ),
  notReadable: typography(
    'Le navigateur n’a pas pu le lire : donnez le dossier par le bouton « Dossier », ou copiez-le d’abord sur cet ordinateur.',
  ),
  envelope: typography('Plafonds de l’État…'),
  envelopeHint: typography('Le fichier des plafonds notifiés, pour tous les contrats : .xlsx, .ods ou .csv'),
  envelopeNotUsed: (name: string, why: string) => typography(`Les plafonds de ${quote(name)} ne servent pas. ${why}`),
  noCeilings: typography(
    'Aucun plafond n’y a été trouvé : le fichier doit porter une ligne de titres avec la collectivité, l’axe, l’année et le plafond.',
  ),
  envelopeDoubts: (n: number) => count(n, 'ligne qui n’a pas servi', 'lignes qui n’ont pas servi'),
  envelopeUsed: (name: string, n: number) =>
    typography(`Plafonds de ${quote(name)} : ${count(n, 'montant', 'montants')}.`),
  notInStateFile: typography(
    'Absent du fichier de l’État : les plafonds de son classeur servent. Vérifiez le nom de la collectivité dans les deux.',
  ),
  envelopeNone: 'Ne plus s’en servir',
  outputs: 'Télécharger',
  pages: 'Rapports à renvoyer (.zip)',
  copies: 'Copies annotées (.zip)',
  region: 'Vue régionale (.xlsx)',
  regionPage: 'Vue régionale à imprimer',
  regionName: 'Région',
  pagesFile: 'rapports-cofisol.zip',
  copiesFile: 'copies-annotees.zip',
  regionFile: (ending: string) => `vue-regionale.${ending}`,
  making: (done: number, total: number) => `Préparation : ${done} sur ${total}`,
  missing: (n: number) => typography(`${count(n, 'fichier manque', 'fichiers manquent')} dans le téléchargement :`),
  filter: 'Chercher un contrat',
  verdict: 'Verdict',
  all: 'Tous',
  none: 'Aucun contrat ne répond à ce filtre.',
  columns: {
    contract: 'Contrat',
    verdict: 'Verdict',
    total: 'Crédits de l’État',
    bounds: 'Planchers et plafonds',
    first: 'À regarder d’abord',
  },
  found: (errors: number, warnings: number) =>
    [
      ...(errors > 0 ? [count(errors, 'bloquante', 'bloquantes')] : []),
      ...(warnings > 0 ? [`${String(warnings)} à vérifier`] : []),
    ].join(', '),
  open: (name: string) => typography(`Ouvrir ${quote(name)}`),
  twice: (other: string) => typography(`Même contrat que ${quote(other)} : non compté.`),
  countThis: 'Compter celui-ci',
  known: 'À savoir sur ces sommes',
  totals: 'Crédits de l’État des contrats comptés',
  axis: 'Axe',
  sum: 'Total',
};
