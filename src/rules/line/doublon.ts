import { actionKey, count, groupBy, quote, type AnalysedLine } from '../../contract';
import { contractRule, type Told } from '../rule';
import { SOURCES } from '../sources';

function byActionAxisYear(lines: readonly AnalysedLine[]): readonly (readonly AnalysedLine[])[] {
  const groups = groupBy(
    lines,
    ({ action, line }) => `${String(action.axis)} ${String(line.year)} ${actionKey(action)}`,
  );
  return [...groups.values()].filter((group) => group.length > 1);
}

export const doublon = contractRule(
  {
    code: 'doublon',
    severity: 'error',
    basis: 'arithmetic',
    source: SOURCES.arithmetic,
    title: 'Action en double',
    explanation:
      "Le même numéro d'action se trouve deux fois sur le même axe pour la même année. Toutes les lignes sont comptées. Une action transversale peut se trouver sur plusieurs axes.",
  },
  ({ lines }) =>
    byActionAxisYear(lines).map((group): Told => {
      const first = group[0] as AnalysedLine;
      const { action, line } = first;
      const titles = [...new Set(group.map((one) => one.action.title.trim()))]
        .filter((title) => title !== '')
        .toSorted();
      const names = titles.length > 1 ? ` (${titles.map(quote).join(', ')})` : '';
      return {
        axis: action.axis,
        year: line.year,
        action,
        line,
        lines: group.map((one) => one.line),
        figures: ['title', 'cost'],
        message: `L'action ${actionKey(action)} a ${count(group.length, 'ligne', 'lignes')} en ${String(line.year)} sur le même axe${names} : toutes sont comptées.`,
        remedy: 'Donnez un numéro propre à chaque action, ou retirez la ligne en trop.',
      };
    }),
);
