import type { Detail, FileProblemCode, FileProblemInfo } from './problemKinds';

const NBSP = '\u00a0';
const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`;
const at = (info: FileProblemInfo): string => (info.part ? ` (partie ${quoted(info.part)})` : '');
const count = (n: number | undefined): string => (n ?? 0).toLocaleString('fr-FR');
const saveAs = `enregistrez-le au format ${quoted('Classeur Excel (.xlsx)')}`;
const again = `demandez-en un nouvel exemplaire, ou ouvrez-le dans Excel puis enregistrez-le de nouveau`;

const foreign: Partial<Record<Detail, string>> = {
  csv: `du texte à colonnes (CSV)`,
  html: 'une page HTML',
  xml: 'un fichier XML seul',
  pdf: 'un document PDF',
  rtf: 'un document RTF',
  image: 'une image',
  text: 'du texte',
  'other-archive': 'une archive, et non un classeur',
  'other-office-document': 'un document bureautique d’une autre sorte (texte ou présentation)',
  'other-ole-document': 'un document Office ancien qui n’est pas un classeur',
};

const another = 'ouvrez plutôt le classeur du contrat (.xlsx, .xlsm, .xltx ou .ods)';

/** What to do where Excel would not make a workbook of it. */
const instead: Partial<Record<Detail, string>> = {
  pdf: another,
  rtf: another,
  image: another,
  'other-archive': `extrayez-en le classeur, puis ouvrez-le`,
  'other-office-document': another,
  'other-ole-document': another,
};

const damage: Partial<Record<Detail, string>> = {
  checksum: 'la somme de contrôle ne correspond pas au contenu',
  size: 'la taille annoncée n’est pas la taille réelle',
  header: 'deux en-têtes du fichier se contredisent',
  directory: 'la table des matières du fichier est incohérente',
  'compressed-data': 'les données compressées sont illisibles',
  reference: 'un renvoi interne ne mène nulle part',
};

const unsafe: Partial<Record<Detail, string>> = {
  overlap: 'deux parties se recouvrent',
  duplicate: 'deux parties portent le même nom',
  name: 'un nom de partie sort du dossier du classeur',
};

const limits: Partial<Record<Detail, string>> = {
  entries: 'trop de parties',
  'part-size': 'une partie trop volumineuse (en octets)',
  'total-size': 'un contenu trop volumineux (en octets)',
  ratio: 'un taux de compression anormal',
  sheets: 'trop de feuilles',
  cells: 'trop de cellules',
  formulas: 'trop de formules',
  depth: 'trop de niveaux imbriqués',
};

const unsupported: Partial<Record<Detail, string>> = {
  method: 'il emploie un mode de compression inhabituel',
  volumes: 'il est découpé en plusieurs volumes',
  zip64: 'ses tailles dépassent ce qui peut être lu',
};

/** One French sentence a problem: what it is, then what to do. */
export const sentences: Record<FileProblemCode, (info: FileProblemInfo) => string> = {
  'empty-file': () =>
    `Le fichier est vide (0 octet)${NBSP}: vérifiez son envoi ou son téléchargement, puis recommencez.`,
  'file-too-large': ({ limit, actual }) =>
    `Le fichier est trop volumineux (${count(actual)} octets, au plus ${count(limit)})${NBSP}: retirez-en les images ou les feuilles inutiles.`,
  'not-a-workbook': ({ detail }) =>
    `Ce n’est pas un classeur${detail && foreign[detail] ? `, mais ${foreign[detail]}` : ''}${NBSP}: ${(detail && instead[detail]) ?? `ouvrez-le dans Excel et ${saveAs}`}.`,
  'old-excel': () => `Ce classeur est à l’ancien format d’Excel (.xls)${NBSP}: ouvrez-le dans Excel et ${saveAs}.`,
  'binary-workbook': () =>
    `Ce classeur est au format binaire d’Excel (.xlsb)${NBSP}: ouvrez-le dans Excel et ${saveAs}.`,
  encrypted: () =>
    `Le classeur est protégé par mot de passe (chiffré)${NBSP}: ouvrez-le, retirez le mot de passe d’ouverture, puis enregistrez-le.`,
  truncated: (info) => `Le fichier est incomplet, sa fin manque${at(info)}${NBSP}: ${again}.`,
  damaged: (info) =>
    `Le fichier est abîmé${at(info)}${info.detail && damage[info.detail] ? `, ${damage[info.detail]}` : ''}${NBSP}: ${again}.`,
  'unsafe-zip': (info) =>
    `Le fichier est construit de façon dangereuse${at(info)}${info.detail && unsafe[info.detail] ? `, ${unsafe[info.detail]}` : ''}${NBSP}: il n’a pas été lu${NBSP}; ${again}.`,
  'unsupported-zip': (info) =>
    `Le fichier ne peut pas être lu${at(info)}${info.detail && unsupported[info.detail] ? `, ${unsupported[info.detail]}` : ''}${NBSP}: ouvrez-le dans Excel et ${saveAs}.`,
  'over-limit': (info) =>
    `Le classeur dépasse ce qui peut être lu sans risque${at(info)}${NBSP}: ${(info.detail && limits[info.detail]) ?? 'contenu trop volumineux'}${
      info.limit === undefined ? '' : `, au plus ${count(info.limit)}`
    }${NBSP}; gardez-en les seules feuilles utiles et ${saveAs}.`,
  doctype: (info) =>
    `Le fichier contient une déclaration DOCTYPE${at(info)}, que nul tableur n’écrit${NBSP}: il n’a pas été lu${NBSP}; ${again}.`,
  'malformed-xml': (info) => `Le fichier est abîmé${at(info)}, son contenu XML est mal formé${NBSP}: ${again}.`,
  'missing-part': (info) => `Il manque au classeur une partie nécessaire${at(info)}${NBSP}: ${again}.`,
  'no-sheet': () => `Le classeur ne contient aucune feuille de calcul${NBSP}: vérifiez que c’est le bon fichier.`,
};
