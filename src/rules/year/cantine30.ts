import { countedAxis, euros, percentText } from '../../contract';
import { multiply, subtract } from '../../money';
import { creditsOf } from '../context';
import { contractRule, type Told } from '../rule';
import { SOURCES } from '../sources';
import { rawLines } from '../words';

export const cantine30 = contractRule(
  {
    code: 'cantine-30',
    severity: 'error',
    basis: 'faq',
    source: `${SOURCES.cantineLimit} ; rapporté aux crédits contractualisés de l'axe, par lecture`,
    title: "Cantine au-dessus de 30 % de l'axe 4",
    explanation:
      "La compensation des repas de cantine ne peut pas prendre plus de 30 % des crédits que l'État contractualise sur l'axe 4, les siens compris.",
  },
  ({ years, lines, parameters }) =>
    years.flatMap((year): Told[] => {
      const { cantineAxis, cantineCap } = parameters.figures;
      const axis = cantineAxis.value;
      const ofYear = lines.filter(({ line }) => line.year === year);
      const cantine = ofYear.filter(({ shares }) => shares.scheme === 'cantine');
      const all = ofYear.filter(({ action, shares }) => shares.scheme === 'cantine' || countedAxis(action) === axis);
      const credits = creditsOf(cantine);
      const base = creditsOf(all);
      const { numerator, denominator } = cantineCap.value;
      if (credits * denominator <= base * numerator) return [];
      const cap = multiply(base, cantineCap.value, 'floor');
      return [
        {
          axis,
          year,
          actual: credits,
          expected: cap,
          lines: rawLines(cantine),
          figures: ['state'],
          message: `La compensation des repas reçoit ${euros(credits)} de crédits État en ${String(year)}, ${euros(subtract(credits, cap))} de plus que ${percentText(cantineCap.value)} des ${euros(base)} de l'axe ${String(axis)} (${euros(cap)}).`,
          remedy: `Diminuez la compensation, ou augmentez les autres crédits État de l'axe ${String(axis)} en ${String(year)} dans la limite des plafonds.`,
        },
      ];
    }),
);
