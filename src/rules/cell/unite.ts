import { quote } from '../../contract';
import { READING_SOURCE, type CellRule } from './cellRule';

export const unite: CellRule = {
  code: 'unite',
  severity: 'info',
  basis: 'reading',
  source: `${READING_SOURCE}, unités`,
  title: 'Montants en milliers ou en millions',
  explanation:
    "L'en-tête ou le titre du tableau dit que les montants sont en k€ ou en M€. Cofisol les a convertis en euros, exactement.",
  message: (at) =>
    `Les montants du tableau ne sont pas en euros${at.text === undefined ? '' : `, comme le dit ${quote(at.text)}`} : Cofisol les a convertis en euros.`,
  remedy: () =>
    "Vérifiez que tous les montants du tableau sont bien dans cette unité ; corrigez l'en-tête si ce n'est pas le cas.",
};
