import { euros } from '../../contract';
import { atLeastZero, subtract } from '../../money';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';

export const cantineExces = lineRule(
  {
    code: 'cantine-exces',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.cantine,
    title: 'Compensation au-dessus des pertes',
    explanation:
      "L'État compense une partie des pertes de recettes de la cantine : sa part ne peut pas dépasser ce qui reste du coût une fois les tiers déduits.",
  },
  ({ facts: { cost, thirdParties, thirdPartiesKnown, state, costFrom, fseKnown }, shares }) => {
    if (shares.scheme !== 'cantine' || state === null || cost === null) return null;
    if (!thirdPartiesKnown || (costFrom === 'sum' && !fseKnown)) return null;
    const limit = atLeastZero(subtract(cost, thirdParties));
    if (state <= limit) return null;
    return {
      actual: state,
      expected: limit,
      figures: ['state', 'cost', 'funders'],
      message: `La compensation de l'État dépasse de ${euros(subtract(state, limit))} les pertes à compenser : ${euros(state)} pour ${euros(limit)} une fois les tiers déduits.`,
      remedy: `Ramenez la part État à ${euros(limit)} au plus, ou vérifiez le coût et les tiers.`,
    };
  },
);
