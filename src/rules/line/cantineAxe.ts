import { lineRule } from '../rule';
import { SOURCES } from '../sources';

export const cantineAxe = lineRule(
  {
    code: 'cantine-axe',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.cantineLimit,
    title: "Cantine hors de l'axe 4",
    explanation:
      "La tarification sociale des cantines relève de l'axe 4, transition écologique solidaire, dont elle ne peut prendre plus de 30 % des crédits de l'État.",
  },
  ({ action, shares }, { parameters }) => {
    const axis = parameters.figures.cantineAxis.value;
    if (shares.scheme !== 'cantine' || action.axis === null || action.axis === axis) return null;
    return {
      figures: ['title'],
      message: `La compensation des repas de cantine est inscrite sur l'axe ${String(action.axis)}, elle relève de l'axe ${String(axis)}.`,
      remedy: `Déplacez l'action sur l'axe ${String(axis)}, ou corrigez son dispositif s'il ne s'agit pas de cantine.`,
    };
  },
);
