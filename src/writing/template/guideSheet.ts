import { typography } from '../../contract';
import { type NewRow, type NewSheet, templatePurpose } from '../../sheets';
import { textCell } from '../layout/cells';
import { framed, heading } from './frame';
import type { TemplateOptions } from './options';
import { LOOK } from './styles';
import { OF_COLLECTIVITY, SHEETS } from './words';

/** One page, at the front: what to do, in which order, and what Excel may ask. */
export function guideSheet(options: TemplateOptions): NewSheet {
  const rows: NewRow[] = [...heading("Mode d'emploi", options), { cells: [] }];
  for (const [title, ...lines] of chapters(options)) {
    rows.push({ cells: [textCell(0, typography(title), LOOK.strong)], height: 22 });
    for (const line of lines)
      rows.push({ cells: [textCell(0, typography(line), { wrap: true, vertical: 'top', indent: 1 })] });
  }
  return framed(
    {
      name: SHEETS.guide,
      purpose: templatePurpose('mode-emploi'),
      rows,
      tabColour: '404040',
      print: { orientation: 'landscape', footer: "Mode d'emploi" },
    },
    [140],
  );
}

function chapters({ layout, kind }: TemplateOptions): readonly (readonly [string, ...string[]])[] {
  const entry =
    layout === 'fiches'
      ? 'Feuilles « Fiche » : une par action. Remplissez le haut, puis le plan de financement : une colonne par année, une ligne par financeur. Renommez les financeurs comme il vous convient. La feuille « Actions » se remplit seule.'
      : 'Feuille « Actions » : une ligne par action, avec son numéro. Puis feuille « Plan de financement » : une ligne par action et par année, où les actions apparaissent seules.';
  const more =
    layout === 'fiches'
      ? 'Un financeur de plus : ôtez la protection de la fiche, insérez une ligne au-dessus de « CEE » et nommez-le. Les calculs le comptent.'
      : 'Une ligne de plus : ôtez la protection, copiez une ligne entière et insérez-la au milieu du tableau. Les totaux la comptent.';
  const unused =
    layout === 'fiches'
      ? 'Les fiches qui ne servent pas restent vides ou se suppriment : les totaux suivent. Une fiche dupliquée est lue par Cofisol ; pour la compter aussi dans « Actions », reprenez plutôt une fiche vide.'
      : 'Les lignes qui ne servent pas restent vides.';
  return [
    [
      'Dans cet ordre',
      `Feuille « Enveloppe » : le nom de la collectivité, une seule fois, et les plafonds que l'État a notifiés.`,
      entry,
      'Feuille « Récapitulatif » : rien à saisir. Pour chaque axe et chaque année : plancher, plafond, ce qui reste, et un avis.',
      "Feuille « Consommation » : chaque année, le report, la réfaction et ce qui a été consommé de la part de l'État.",
    ],
    [
      'Ce que veulent dire les couleurs',
      'Fond crème : à saisir. Fond gris : calculé, à ne pas saisir. Vert : conforme. Jaune : à compléter ou à vérifier. Rouge : à corriger.',
    ],
    [
      'Comment les parts sont calculées',
      'Les tiers (CAF, Région, communes, CEE…) sont déduits du coût ; le reste est partagé par moitié, le centime impair revenant à la collectivité. Le FSE+ vient en déduction de la part ' +
        `${OF_COLLECTIVITY[kind]}, pour une action nouvelle seulement. Pour une action renforcée, seule la part renforcée compte.`,
      "Avec des CEE, la part de l'État va de « attendue » à « au plus ». Pour la compensation des repas de cantine, choisie dans « Dispositif », elle suit le nombre de repas éligibles.",
      'Une part laissée vide reste vide : le calcul est une proposition, la décision est la vôtre. Les taux et leurs sources sont dans la feuille « Paramètres ».',
    ],
    [
      'Saisir sans souci',
      "Une cellule dont le montant n'est pas connu reste vide. N'y écrivez pas « à définir » : le montant serait compté comme manquant.",
      'Les formules sont protégées sans mot de passe, pour ne pas être effacées par mégarde. Pour les modifier : onglet Révision, « Ôter la protection de la feuille ».',
      more,
      unused,
    ],
    [
      'Et ensuite',
      "Cofisol relit ce classeur tel quel : « cofisol check » le contrôle en entier (toutes les règles de la foire aux questions), « cofisol avenant » en tire le tableau de l'avenant de l'année.",
    ],
  ];
}
