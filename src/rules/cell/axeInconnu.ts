import { quote } from '../../contract';
import type { CellRule } from './cellRule';

export const axeInconnu: CellRule = {
  code: 'axe-inconnu',
  severity: 'error',
  basis: 'faq',
  source: 'FAQ, section 1, objectifs de la contractualisation (axes du contrat)',
  title: 'Axe inconnu',
  explanation:
    "L'action n'a pas d'axe, ou un axe qui n'est aucun des quatre du contrat. Ses crédits ne peuvent être comptés ni dans un plancher, ni dans un plafond.",
  message: (at) => {
    const action = at.action === undefined || at.action === null ? "Une action n'a" : `L'action ${at.action} n'a`;
    const label = at.text === undefined ? '' : ` (${quote(at.text)})`;
    return `${action} pas d'axe reconnu${label} : ses crédits ne comptent dans aucun plancher ni aucun plafond.`;
  },
  remedy: () =>
    "Rattachez l'action à l'un des axes du contrat : 1 enfance, 2 emploi, 3 accès aux droits, 4 transition écologique solidaire.",
};
