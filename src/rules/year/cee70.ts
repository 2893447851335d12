import { euros, isOtherContract, percentText, type AnalysedLine, type Axis } from '../../contract';
import { add, multiply, subtract, sum, ZERO } from '../../money';
import { creditsOf, type CheckContext } from '../context';
import { contractRule, type Told } from '../rule';
import { SOURCES } from '../sources';
import { rawLines } from '../words';

/** The cee lines of a year whose cost and tiers are known. */
function ceeLines(year: number, { contract, parameters, lines }: CheckContext): readonly AnalysedLine[] {
  return lines.filter(
    ({ action, line, facts, shares }) =>
      line.year === year &&
      shares.scheme === 'cee' &&
      facts.cost !== null &&
      facts.thirdPartiesKnown &&
      !isOtherContract(action, contract, parameters),
  );
}

function commonAxis(lines: readonly AnalysedLine[]): Axis | null {
  const axes = new Set(lines.map(({ action }) => action.axis));
  return axes.size === 1 ? (lines[0]?.action.axis ?? null) : null;
}

export const cee70 = contractRule(
  {
    code: 'cee-70',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.cee,
    title: "Plafond de l'État et des CEE dépassé",
    explanation:
      "Sur une année, l'État et les CEE ensemble ne peuvent pas payer plus de 70 % du coût des actions éligibles à un programme CEE. Avec 50 % de CEE, il reste 20 % à l'État, et non la moitié du reste.",
  },
  (context) =>
    context.years.flatMap((year): Told[] => {
      const { ceeCap, toleranceRounding } = context.parameters.figures;
      const lines = ceeLines(year, context);
      const cost = sum(lines.map(({ facts }) => facts.cost ?? ZERO));
      const paid = add(sum(lines.map(({ facts }) => facts.cee)), creditsOf(lines));
      const { numerator, denominator } = ceeCap.value;
      if (lines.length === 0 || (paid - toleranceRounding.value) * denominator <= cost * numerator) return [];
      const cap = multiply(cost, ceeCap.value, 'floor');
      const excess = euros(subtract(paid, cap));
      return [
        {
          axis: commonAxis(lines),
          year,
          actual: paid,
          expected: cap,
          lines: rawLines(lines),
          figures: ['cee', 'state', 'cost'],
          message: `En ${String(year)}, l'État et les CEE paient ensemble ${euros(paid)} des actions cofinancées par les CEE, ${excess} de plus que ${percentText(ceeCap.value)} de leur coût (${euros(cap)} pour ${euros(cost)}).`,
          remedy: `Diminuez la part de l'État de ${excess} sur ces actions en ${String(year)} ; la collectivité ou un autre financeur prend la différence.`,
        },
      ];
    }),
);
