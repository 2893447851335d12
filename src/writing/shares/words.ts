import { quote, typography } from '../../contract';

/** Why a line gets no share, or gets it as a value, or asks for a look first; in French. */
export const shareWords = {
  noCost: typography(
    "le coût total n'est pas inscrit, il est tiré des parts elles-mêmes : saisissez-le, puis relancez le calcul",
  ),
  exceeded: typography('les tiers dépassent le coût : corrigez-les avant de calculer les parts'),
  negative: typography('un montant est négatif : corrigez-le avant de calculer les parts'),
  unreadable: typography("une part n'a pas pu être lue : corrigez sa cellule d'abord"),
  severalCells: typography(
    'la part est répartie sur plusieurs cellules, et rien ne dit comment la partager : corrigez-la à la main',
  ),
  ownSheet: (sheet: string) =>
    typography(
      `la part est lue sur ${quote(sheet)}, une feuille faite par Cofisol : corrigez les fiches, puis refaites cette feuille`,
    ),
  unclearUnit: typography("l'unité de la ligne (euros, k€, M€) n'est pas sûre : précisez-la dans « Lecture »"),
  costFollows: typography(
    'le coût total, un tiers ou le FSE+ est lui-même calculé à partir de ces parts : saisissez-le comme un nombre',
  ),
  wholeCost: typography(
    'Action renforcée sans coût de la part renforcée : vérifiez que le coût inscrit est bien celui du seul renforcement.',
  ),
  fseRefused: typography(
    "Le FSE+ inscrit n'est pas admis, ou pas en entier : retirez-le d'abord, sinon le plan ne s'équilibrera plus.",
  ),
  valueCircular: typography('le coût total, un tiers ou le FSE+ est calculé à partir de ces parts'),
  valueUnknown: typography(
    "une formule de la ligne passe par un nom, un tableau ou une adresse calculée : rien ne dit qu'elle ne renvoie pas à ces parts",
  ),
  valueText: typography('un montant de la ligne est écrit en texte, ou sans résultat enregistré'),
};
