import { euros } from '../../contract';
import { ZERO } from '../../money';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { isMistake, stateAbove } from '../verdicts';
import { ofCollectivity, wholeEuros } from '../words';

export const parite = lineRule(
  {
    code: 'parite',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.parity,
    title: "L'État paie plus que sa part",
    explanation:
      "Chaque action est financée à parts égales par l'État et la collectivité, une fois les tiers déduits du coût. L'État ne paie jamais plus que la moitié de ce qui reste ; pour la compensation des repas de cantine, pas plus de 1 euro par repas éligible.",
  },
  (line, { contract, parameters }) => {
    const gap = stateAbove(line);
    const { facts, shares } = line;
    if (gap === null || !isMistake(gap, parameters)) return null;
    const beforeTiers = facts.cost !== null && facts.thirdParties > 0n && facts.state === facts.cost / 2n;
    const hint = beforeTiers ? " C'est la moitié du coût avant déduction des tiers." : '';
    const share =
      shares.scheme === 'cantine'
        ? `que ${wholeEuros(parameters.figures.mealAid.value)} par repas éligible`
        : 'que sa moitié';
    return {
      actual: facts.state,
      expected: shares.high,
      figures: ['state'],
      message: `L'État paie ${euros(gap)} de plus ${share} : ${euros(facts.state ?? ZERO)} inscrits, ${euros(shares.high ?? ZERO)} au plus.${hint}`,
      remedy:
        shares.collectivity === null
          ? `Ramenez la part État à ${euros(shares.state ?? ZERO)}.`
          : `Ramenez la part État à ${euros(shares.state ?? ZERO)} ; la part ${ofCollectivity(contract)} est alors de ${euros(shares.collectivity)}.`,
    };
  },
);
