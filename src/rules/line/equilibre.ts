import { euros } from '../../contract';
import { abs, add, subtract } from '../../money';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { isCollectivityWrong, isMistake, isStateWrong } from '../verdicts';

export const equilibre = lineRule(
  {
    code: 'equilibre',
    severity: 'error',
    basis: 'arithmetic',
    source: SOURCES.arithmetic,
    title: 'Plan de financement déséquilibré',
    explanation:
      "Le coût d'une action est la somme de ce que chacun paie : État, collectivité, tiers et FSE+. Ici la somme n'est pas le coût.",
  },
  (line, { parameters }) => {
    const { costEntered, state, collectivity, thirdParties, fse, thirdPartiesKnown, fseKnown } = line.facts;
    if (costEntered === null || state === null || collectivity === null || !thirdPartiesKnown || !fseKnown) return null;
    if (isStateWrong(line, parameters) || isCollectivityWrong(line, parameters)) return null;
    const total = add(state, collectivity, thirdParties, fse);
    const gap = subtract(total, costEntered);
    if (!isMistake(abs(gap), parameters)) return null;
    return {
      actual: total,
      expected: costEntered,
      figures: ['cost', 'state', 'collectivity', 'funders', 'fse'],
      message:
        gap > 0n
          ? `Les financements dépassent de ${euros(gap)} le coût : ${euros(total)} pour un coût de ${euros(costEntered)}.`
          : `Il manque ${euros(abs(gap))} de financements : ${euros(total)} pour un coût de ${euros(costEntered)}.`,
      remedy:
        'Vérifiez le coût total, les tiers et le FSE+ de la ligne : un montant est en trop, manque ou compte deux fois.',
    };
  },
);
