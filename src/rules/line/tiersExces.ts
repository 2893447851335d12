import { euros } from '../../contract';
import { subtract } from '../../money';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';

export const tiersExces = lineRule(
  {
    code: 'tiers-exces',
    severity: 'error',
    basis: 'arithmetic',
    source: SOURCES.arithmetic,
    title: 'Tiers au-dessus du coût',
    explanation:
      "Les autres financeurs apportent plus que le coût de l'action : il ne reste rien à partager entre l'État et la collectivité.",
  },
  ({ facts: { cost, thirdParties, thirdPartiesKnown, fseKnown, costFrom } }) => {
    if (
      cost === null ||
      !thirdPartiesKnown ||
      (costFrom === 'sum' && !fseKnown) ||
      thirdParties <= cost ||
      thirdParties <= 0n
    )
      return null;
    return {
      actual: thirdParties,
      expected: cost,
      figures: ['funders', 'cost'],
      message: `Les tiers apportent ${euros(subtract(thirdParties, cost))} de plus que le coût : ${euros(thirdParties)} pour un coût de ${euros(cost)}.`,
      remedy:
        "Vérifiez le coût total et les montants des tiers ; un tiers est peut-être compté deux fois, ou le coût n'est pas celui de l'action entière.",
    };
  },
);
