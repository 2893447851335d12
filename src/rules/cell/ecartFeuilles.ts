import { euros } from '../../contract';
import { READING_SOURCE, type CellPlace, type CellRule } from './cellRule';

function figures({ actual, expected }: CellPlace): string {
  if (actual === undefined || actual === null || expected === undefined || expected === null) return '';
  return ` : ${euros(actual)} ici, ${euros(expected)} dans la source retenue`;
}

export const ecartFeuilles: CellRule = {
  code: 'ecart-feuilles',
  severity: 'warning',
  basis: 'reading',
  source: `${READING_SOURCE}, ordre des sources`,
  title: 'Écart entre deux feuilles',
  explanation:
    "Deux feuilles donnent des montants différents pour la même action et la même année. Cofisol retient d'abord la fiche-action, puis le dernier avenant de l'année, puis le récapitulatif.",
  message: (at) => {
    const about = at.action === undefined || at.action === null ? '' : ` pour l'action ${at.action}`;
    const year = at.year === undefined || at.year === null ? '' : ` en ${String(at.year)}`;
    return `Deux feuilles donnent des montants différents${about}${year}${figures(at)}.`;
  },
  remedy: () => 'Mettez les deux feuilles en accord, ou retirez la version qui ne vaut plus.',
};
