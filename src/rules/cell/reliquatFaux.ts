import { euros } from '../../contract';
import type { CellPlace, CellRule } from './cellRule';

function figures({ actual, expected }: CellPlace): string {
  if (actual === undefined || actual === null || expected === undefined || expected === null) return '';
  return ` : ${euros(actual)} inscrits, ${euros(expected)} calculés`;
}

export const reliquatFaux: CellRule = {
  code: 'reliquat-faux',
  severity: 'warning',
  basis: 'arithmetic',
  source: 'Arithmétique : reliquat = total délégué − part consommée des crédits État',
  title: 'Reliquat faux',
  explanation:
    "Le reliquat inscrit n'est pas le total délégué (crédits nouveaux, plus report reçu, moins réfaction) diminué de ce que l'action a consommé de la part État.",
  message: (at) => {
    const about = at.action === undefined || at.action === null ? '' : ` de l'action ${at.action}`;
    const year = at.year === undefined || at.year === null ? '' : ` pour ${String(at.year)}`;
    const from = at.detail === undefined ? '' : ` (${at.detail})`;
    return `Le reliquat${about}${year} ne correspond pas aux crédits délégués et consommés${figures(at)}${from}.`;
  },
  remedy: () => 'Vérifiez le total délégué et le consommé de la part État, puis corrigez le reliquat.',
};
