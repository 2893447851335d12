import { euros, groupsOf } from '../../contract';
import { subtract } from '../../money';
import { contractRule, type Told } from '../rule';
import { SOURCES } from '../sources';
import { capital, ofAxes, rawLines, theAxes } from '../words';
import { groupStanding } from './groupStanding';

export const plafondAnnuel = contractRule(
  {
    code: 'plafond-annuel',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.ceilings,
    title: 'Plafond annuel dépassé',
    explanation:
      "Les crédits de l'État d'une année ne peuvent pas dépasser les plafonds notifiés des axes fongibles entre eux : les axes 1, 3 et 4 d'un département (l'axe 2 relève d'un autre programme), les quatre axes d'une métropole. Les crédits reportés de l'année précédente, inscrits à part, ne comptent pas.",
  },
  (context) =>
    context.years.flatMap((year) =>
      groupsOf(context.contract, context.parameters).flatMap((group): Told[] => {
        const standing = groupStanding(group, year, context);
        if (standing === null || standing.credits <= standing.ceiling) return [];
        const { credits, ceiling, lines } = standing;
        const excess = euros(subtract(credits, ceiling));
        const verb = group.length < 2 ? 'reçoit' : 'reçoivent';
        return [
          {
            year,
            actual: credits,
            expected: ceiling,
            lines: rawLines(lines),
            figures: ['ceiling', 'state'],
            message: `${capital(theAxes(group))} ${verb} ${euros(credits)} de crédits État en ${String(year)}, ${excess} de plus que ${group.length < 2 ? 'son plafond' : 'leurs plafonds réunis'} de ${euros(ceiling)}.`,
            remedy: `Retirez ${excess} de crédits État ${ofAxes(group)} en ${String(year)}, ou reportez-les sur une année qui a de la place.`,
          },
        ];
      }),
    ),
);
