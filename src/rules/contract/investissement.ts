import { euros, percentText } from '../../contract';
import { multiply, sum, ZERO } from '../../money';
import { contractRule } from '../rule';
import { SOURCES } from '../sources';
import { rawLines } from '../words';

export const investissement = contractRule(
  {
    code: 'investissement',
    severity: 'warning',
    basis: 'reading',
    source: `${SOURCES.investment} ; le seuil est une lecture retenue par Cofisol`,
    title: "Part d'investissement élevée",
    explanation:
      "Le contrat finance surtout du fonctionnement ; l'investissement doit rester marginal. La FAQ ne donne pas de seuil : Cofisol signale au-dessus de 20 % du coût du contrat.",
  },
  ({ parameters, lines }) => {
    const { contractYears } = parameters.figures;
    const limit = parameters.figures.investmentLimit.value;
    const counted = lines.filter(({ line }) => contractYears.value.includes(line.year));
    const cost = sum(counted.map(({ facts }) => facts.cost ?? ZERO));
    const entered = counted.filter(({ line }) => line.investment !== null);
    const invested = sum(entered.map(({ line }) => line.investment ?? ZERO));
    if (invested <= 0n || invested * limit.denominator <= cost * limit.numerator) return [];
    return [
      {
        actual: invested,
        expected: multiply(cost, limit, 'floor'),
        lines: rawLines(entered),
        figures: ['investment'],
        message: `L'investissement atteint ${euros(invested)} pour un coût de ${euros(cost)}, plus de ${percentText(limit)} du contrat.`,
        remedy:
          "Vérifiez avec le service de l'État que cet investissement est lié à des actions du référentiel et reste marginal.",
      },
    ];
  },
);
