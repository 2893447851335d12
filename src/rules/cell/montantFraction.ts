import { euros } from '../../contract';
import { READING_SOURCE, type CellRule } from './cellRule';
import { agree, found, subject } from './words';

export const montantFraction: CellRule = {
  code: 'montant-fraction',
  severity: 'info',
  basis: 'reading',
  source: `${READING_SOURCE}, arrondi au centime`,
  title: 'Fraction de centime',
  explanation:
    "Le nombre n'est pas un nombre entier de centimes une fois en euros. Il est arrondi au centime le plus proche, la moitié de centime en s'éloignant de zéro.",
  message: (at) => {
    const value =
      at.actual === undefined || at.actual === null || at.cells.length > 1 ? '' : `, soit ${euros(at.actual)}`;
    return `${subject(at, 'contient un nombre qui va plus loin que le centime', 'contiennent un nombre qui va plus loin que le centime')}${found(at)} : ${agree(at, 'il est arrondi', 'ils sont arrondis')} au centime${value}.`;
  },
  remedy: (at) =>
    `Saisissez ${agree(at, 'le montant', 'les montants')} au centime, ou arrondissez la formule avec ARRONDI( ; 2).`,
};
