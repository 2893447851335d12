import { euros, percentText } from '../../contract';
import { multiply, subtract } from '../../money';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { ceeRateOf, namesCeeProgramme } from './ceeProgramme';

export const ceeTaux = lineRule(
  {
    code: 'cee-taux',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.cee,
    title: 'CEE au-dessus de leur taux',
    explanation:
      "Les programmes SLIME et territoires zéro exclusion énergétique sont cofinancés par les CEE à 60 % du coût en 2024 et 50 % en 2025. Après 2025, Cofisol reconduit le dernier taux : c'est une lecture, la FAQ ne le dit pas.",
  },
  ({ action, line, facts }, { parameters }) => {
    const applied = ceeRateOf(line.year, parameters);
    const { cost, cee } = facts;
    if (applied === null || cost === null || cee <= 0n || !facts.thirdPartiesKnown) return null;
    if (!namesCeeProgramme(action, parameters)) return null;
    const { numerator, denominator } = applied.rate;
    if (cee * denominator <= cost * numerator) return null;
    const permitted = multiply(cost, applied.rate, 'floor');
    return {
      actual: cee,
      expected: permitted,
      basis: applied.basis,
      figures: ['cee', 'funders', 'cost'],
      message: `Les CEE dépassent de ${euros(subtract(cee, permitted))} leur taux de ${percentText(applied.rate)} en ${String(line.year)} : ${euros(cee)} pour un coût de ${euros(cost)}.`,
      remedy: `Vérifiez la convention CEE : ${euros(permitted)} au plus à ${percentText(applied.rate)} du coût, ou un coût total à corriger.`,
    };
  },
);
