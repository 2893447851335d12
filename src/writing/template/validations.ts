import { typography, type Kind } from '../../contract';
import type { Parameters } from '../../parameters';
import type { CellRange, NewValidation } from '../../sheets';
import { AXIS_TITLES } from '../layout/axisTitles';
import { NATURES, SCHEMES } from './words';

type Help = NonNullable<NewValidation['prompt']>;

const help = (title: string, text: string): Help => ({ title, text: typography(text) });

/** An amount from 0, of whole cents. `first` is the range's first cell, as a relative address. */
export function amount(range: CellRange, first: string, prompt?: Help): NewValidation {
  return {
    range,
    // The last test bears what binary fractions leave of a typed cent.
    rule: {
      kind: 'formula',
      formula: `IF(ISNUMBER(${first}),AND(${first}>=0,ABS(${first}*100-ROUND(${first}*100,0))<0.0001),FALSE)`,
    },
    refusal: help(
      'Montant en euros',
      "Saisissez un montant en euros, sans texte ni symbole, avec deux décimales au plus : 12500 ou 12500,50. Si le montant n'est pas encore connu, laissez la cellule vide.",
    ),
    ...(prompt && { prompt }),
  };
}

export const PROMPTS = {
  cost: help(
    'Coût total',
    "Coût de l'action pour l'année, en euros. Pour une action renforcée, indiquez le coût du renforcement à la ligne suivante.",
  ),
  reinforced: help(
    'Action renforcée',
    'Seule la part renforcée est financée : son coût sert au calcul des parts. Laissez vide pour une action nouvelle.',
  ),
  tiers: help(
    'Autres financeurs',
    "Montant apporté par ce financeur. Les montants des tiers sont déduits du coût avant le partage entre l'État et la collectivité.",
  ),
  cee: help(
    'CEE',
    "Certificats d'économies d'énergie (SLIME, TZEE…). L'État et les CEE ensemble restent sous le plafond de la feuille « Paramètres ».",
  ),
  fse: help(
    'FSE+',
    "Action nouvelle seulement. Il vient en déduction de la part de la collectivité, jamais de celle de l'État.",
  ),
  state: help(
    'Part État',
    "Part demandée à l'État pour l'année. Le calcul donne la part attendue ; l'écart s'affiche aussitôt.",
  ),
  collectivity: help('Part de la collectivité', 'Ce que la collectivité paie elle-même, FSE+ déduit.'),
  meals: help(
    'Repas éligibles',
    "Nombre de repas éligibles de l'année ; seulement pour la compensation des repas de cantine.",
  ),
  investment: help(
    'Investissement',
    "Part du coût qui est de l'investissement. Pour mémoire : elle n'entre pas dans le calcul.",
  ),
  id: help('Numéro', "Le numéro de l'action tel qu'il doit s'afficher : 1.10 reste 1.10. Chaque action a le sien."),
  ceiling: help('Plafond notifié', "Montant maximal que l'État a notifié pour cet axe et cette année."),
  name: help(
    'Collectivité',
    'Le nom de la collectivité, une fois : il se reporte sur toutes les feuilles. Par exemple : Département du Jura.',
  ),
  carryOver: help('Report', "Crédits de l'année précédente dont le report a été accordé."),
  reduction: help('Réfaction', 'Ce que le préfet a retiré des crédits nouveaux ; en positif.'),
  consumed: help(
    'Consommé',
    "La part de l'État seulement, et non la dépense totale. Saisissez 0 si rien n'a été consommé ; laissez vide si ce n'est pas connu.",
  ),
} as const satisfies Readonly<Record<string, Help>>;

export function wholeNumber(range: CellRange, prompt: Help): NewValidation {
  return {
    range,
    rule: { kind: 'wholeNumber', minimum: 0, maximum: 99_999_999 },
    prompt,
    refusal: help('Nombre', 'Saisissez un nombre entier, sans décimale.'),
  };
}

export function axes(range: CellRange, kind: Kind, { figures }: Parameters): NewValidation {
  const values = figures.axes.value[kind].map((axis) => AXIS_TITLES[axis]);
  return list(
    range,
    values,
    help('Axe', "Choisissez l'axe dans la liste : les totaux, le plancher et le plafond en dépendent."),
  );
}

export function natures(range: CellRange): NewValidation {
  return list(
    range,
    Object.values(NATURES),
    help(
      'Nature',
      "Nouvelle ; renforcée : seul le renforcement est financé ; reconduite : par dérogation, et pour une minorité d'actions.",
    ),
  );
}

export function schemes(range: CellRange): NewValidation {
  return list(
    range,
    Object.values(SCHEMES),
    help(
      'Dispositif',
      "Parité dans le cas général. La compensation des repas se calcule d'après le nombre de repas ; ses moyens administratifs restent à parité.",
    ),
  );
}

export function yesNo(range: CellRange): NewValidation {
  return list(
    range,
    ['Non', 'Oui'],
    help('Hors référentiel', "Oui si l'action n'entre dans aucun thème du référentiel : c'est une dérogation."),
  );
}

export function prompted(range: CellRange, prompt: Help): NewValidation {
  return { range, rule: { kind: 'any' }, prompt };
}

function list(range: CellRange, values: readonly string[], prompt: Help): NewValidation {
  return {
    range,
    rule: { kind: 'list', values },
    prompt,
    refusal: help(
      'Choix dans la liste',
      'Choisissez une valeur de la liste (flèche à droite de la cellule), ou laissez la cellule vide.',
    ),
  };
}
