import type { CellRule } from './cellRule';

export const sommeIncomplete: CellRule = {
  code: 'somme-incomplete',
  severity: 'warning',
  basis: 'arithmetic',
  source: 'Arithmétique : un total est la somme de ses lignes',
  title: 'Somme incomplète',
  explanation:
    "La formule du total ne couvre pas toutes les lignes de son bloc, souvent parce qu'une ligne a été ajoutée après. Le total peut être juste aujourd'hui et faux demain.",
  message: (at) =>
    `La somme de la cellule ${at.cells[0] ?? 'indiquée'} laisse de côté une partie des lignes de son bloc.`,
  remedy: () => 'Étendez la plage de la formule SOMME de la première à la dernière ligne du bloc.',
};
