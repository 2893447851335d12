import { axesOf, euros, floorOf, groupsOf, percentText, type Axis } from '../../contract';
import { subtract, sum, type Cents } from '../../money';
import { creditsOf, type CheckContext } from '../context';
import { contractRule, type Told } from '../rule';
import { SOURCES } from '../sources';
import { ofAxes, rawLines } from '../words';
import { groupStanding } from './groupStanding';

/** « Sur les 4 années inscrites : 512 000,00 € pour un plancher de 489 600,00 €. » over the years that have amounts and a known floor. */
function overTheYears(axis: Axis, { contract, parameters, ceilingOf, linesOfAxis, ...context }: CheckContext): string {
  const years = context.years.flatMap((year) => {
    const floor = floorOf(ceilingOf(axis, year), axis, year, contract, parameters);
    return floor === null ? [] : [{ year, floor }];
  });
  const credits = sum(years.map(({ year }) => creditsOf(linesOfAxis(axis, year))));
  const floors = sum(years.map(({ floor }) => floor));
  return years.length < 2
    ? ''
    : ` Sur les ${String(years.length)} années inscrites : ${euros(credits)} pour un plancher de ${euros(floors)}.`;
}

/** What is left under the ceiling of the axis's group, where it can be told; else under its own. */
function room(axis: Axis, year: number, ceiling: Cents, credits: Cents, context: CheckContext): string {
  const group = groupsOf(context.contract, context.parameters).find((axes) => axes.includes(axis)) ?? [axis];
  const standing = groupStanding(group, year, context);
  const left = standing === null ? subtract(ceiling, credits) : subtract(standing.ceiling, standing.credits);
  const whose = standing === null ? "de l'axe" : ofAxes(group);
  if (left <= 0n) return `le plafond ${whose} est déjà atteint, il faut prendre ces crédits sur un autre axe`;
  return `${euros(left)} restent sous le plafond ${whose}`;
}

export const plancherAxe = contractRule(
  {
    code: 'plancher-axe',
    severity: 'error',
    basis: 'faq',
    source: `${SOURCES.floor} ; vérifié chaque année par lecture`,
    title: "Plancher de l'axe non atteint",
    explanation:
      "Chaque axe du contrat doit recevoir un minimum de crédits de l'État, en proportion du plafond notifié de cet axe : 40 % dans un département, 20 % dans une métropole. Cofisol le vérifie chaque année.",
  },
  (context) => {
    const { contract, parameters, years, ceilingOf, linesOfAxis } = context;
    const rate = percentText(parameters.figures.floorRate.value[contract.kind]);
    return years.flatMap((year) =>
      axesOf(contract, parameters).flatMap((axis): Told[] => {
        const ceiling = ceilingOf(axis, year);
        const floor = floorOf(ceiling, axis, year, contract, parameters);
        const lines = linesOfAxis(axis, year);
        const credits = creditsOf(lines);
        if (ceiling === null || floor === null || credits >= floor) return [];
        return [
          {
            axis,
            year,
            actual: credits,
            expected: floor,
            lines: rawLines(lines),
            figures: ['ceiling', 'state'],
            message: `L'axe ${String(axis)} reçoit ${euros(credits)} de crédits État en ${String(year)}, sous son plancher de ${euros(floor)} (${rate} du plafond de ${euros(ceiling)}).${overTheYears(axis, context)}`,
            remedy: `Il manque ${euros(subtract(floor, credits))} de crédits État sur l'axe ${String(axis)} en ${String(year)} ; ${room(axis, year, ceiling, credits, context)}.`,
          },
        ];
      }),
    );
  },
);
