import { abs, subtract } from '../../money';
import { euros } from '../../contract';
import type { CellPlace, CellRule } from './cellRule';

function figures({ actual, expected }: CellPlace): string {
  if (actual === undefined || actual === null || expected === undefined || expected === null) return '';
  const gap = subtract(actual, expected);
  return ` : il affiche ${euros(actual)}, les lignes font ${euros(expected)}, soit ${euros(abs(gap))} de ${gap > 0n ? 'trop' : 'moins'}`;
}

export const totalFaux: CellRule = {
  code: 'total-faux',
  severity: 'error',
  basis: 'arithmetic',
  source: 'Arithmétique : un total est la somme de ses lignes',
  title: 'Total faux',
  explanation:
    "Un total affiché s'écarte de la somme de ses lignes. Ce sont les lignes qui font foi : souvent une formule oublie une ligne, ou un montant est enregistré en texte et la somme d'Excel l'ignore. Un récapitulatif qui s'écarte de la fiche est signalé de même.",
  message: (at) =>
    at.againstFiche === true
      ? `Le récapitulatif ne reprend pas le montant de la fiche en ${at.cells[0] ?? 'une cellule'}.`
      : `Le total de la cellule ${at.cells[0] ?? 'indiquée'} ne correspond pas à ses lignes${figures(at)}.`,
  remedy: (at) =>
    at.againstFiche === true
      ? 'La fiche fait foi : reprenez son montant dans le récapitulatif, au mieux par une formule qui y renvoie ; si c’est la fiche qui est fausse, corrigez-la.'
      : 'Les lignes font foi : refaites le total avec une formule SOMME qui couvre toutes ses lignes, et vérifiez que tous les montants sont des nombres.',
};
