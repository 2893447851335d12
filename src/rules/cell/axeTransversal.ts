import type { CellRule } from './cellRule';

export const axeTransversal: CellRule = {
  code: 'axe-transversal',
  severity: 'warning',
  basis: 'faq',
  source: 'FAQ, section 1, questions relatives au cadrage administratif et budgétaire (ressources transversales)',
  title: 'Action transversale',
  explanation:
    "Une dépense transversale, par exemple l'ingénierie ou le suivi du contrat, se rattache en particulier à l'axe 3, ou se répartit entre les axes. Tant qu'elle ne l'est pas, elle compte dans le plafond du contrat et dans aucun plancher.",
  message: (at) =>
    `${at.action === undefined || at.action === null ? 'Une action' : `L'action ${at.action}`} est marquée transversale : ses crédits comptent dans le plafond du contrat, mais dans le plancher d'aucun axe.`,
  remedy: () => "Rattachez l'action à l'axe 3, ou répartissez ses montants entre les axes qu'elle sert.",
};
