import { euros } from '../../contract';
import type { CellPlace, CellRule } from './cellRule';

function figures({ actual, expected }: CellPlace): string {
  if (actual === undefined || actual === null || expected === undefined || expected === null) return '';
  return ` : ${euros(actual)} dans le classeur, ${euros(expected)} dans le fichier de l'État`;
}

export const plafondDifferent: CellRule = {
  code: 'plafond-different',
  severity: 'warning',
  basis: 'faq',
  source: "FAQ, section 1, processus de contractualisation (plafonds annuels notifiés par l'État)",
  title: "Plafond différent de celui de l'État",
  explanation:
    "Le plafond inscrit dans le classeur n'est pas celui que donne le fichier de l'État. C'est celui de l'État qui compte.",
  message: (at) => {
    const axis = at.axis === undefined || at.axis === null ? '' : ` de l'axe ${String(at.axis)}`;
    const year = at.year === undefined || at.year === null ? '' : ` pour ${String(at.year)}`;
    return `Le plafond${axis}${year} n'est pas celui que l'État a notifié${figures(at)}. Le second est retenu.`;
  },
  remedy: () => "Corrigez le plafond du classeur d'après la notification, ou signalez l'écart au service de l'État.",
};
