import { euros, groupsOf } from '../../contract';
import { subtract } from '../../money';
import { creditsOf } from '../context';
import { contractRule, type Told } from '../rule';
import { SOURCES } from '../sources';
import { ofAxes, rawLines } from '../words';
import { groupStanding } from './groupStanding';

export const plafondAxe = contractRule(
  {
    code: 'plafond-axe',
    severity: 'info',
    basis: 'faq',
    source: SOURCES.fungibility,
    title: "Fongibilité : plafond d'un axe dépassé",
    explanation:
      "L'axe dépasse son propre plafond, mais les axes fongibles ensemble restent sous le leur. C'est possible, si l'État et la collectivité en conviennent.",
  },
  (context) =>
    context.years.flatMap((year) =>
      groupsOf(context.contract, context.parameters).flatMap((group) => {
        const standing = groupStanding(group, year, context);
        if (standing === null || standing.credits > standing.ceiling) return [];
        return group.flatMap((axis): Told[] => {
          const ceiling = context.ceilingOf(axis, year);
          const lines = context.linesOfAxis(axis, year);
          const credits = creditsOf(lines);
          if (ceiling === null || credits <= ceiling) return [];
          return [
            {
              axis,
              year,
              actual: credits,
              expected: ceiling,
              lines: rawLines(lines),
              figures: ['ceiling', 'state'],
              message: `L'axe ${String(axis)} reçoit ${euros(credits)} de crédits État en ${String(year)}, ${euros(subtract(credits, ceiling))} de plus que son plafond de ${euros(ceiling)} ; le plafond ${ofAxes(group)} est tenu.`,
              remedy:
                "Convenez de cette fongibilité avec le service de l'État ; le plancher des autres axes doit rester atteint.",
            },
          ];
        });
      }),
    ),
);
