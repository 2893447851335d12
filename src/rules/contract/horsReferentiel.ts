import { actionRule } from '../rule';
import { SOURCES } from '../sources';

export const horsReferentiel = actionRule(
  {
    code: 'hors-referentiel',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.framework,
    title: 'Action hors référentiel',
    explanation:
      "Les actions s'inscrivent dans les référentiels nationaux. Seul l'axe 4 admet une dérogation, à trois conditions : le besoin ressort du diagnostic, l'action sert un des sous-axes, les services de l'État sont d'accord ; la dérogation remonte au niveau national.",
  },
  ({ axis, outsideFramework }, { parameters }) => {
    const allowed = parameters.figures.outsideFrameworkAxis.value;
    if (outsideFramework !== true) return null;
    if (axis === allowed) {
      return {
        severity: 'warning',
        figures: ['title'],
        message: `L'action est marquée hors référentiel : sur l'axe ${String(allowed)}, c'est possible par dérogation.`,
        remedy:
          "Réunissez les trois conditions (besoin issu du diagnostic, action qui sert un sous-axe du référentiel, accord des services de l'État) et faites remonter la dérogation.",
      };
    }
    return {
      figures: ['title'],
      message: `L'action est marquée hors référentiel : la dérogation n'existe que sur l'axe ${String(allowed)}.`,
      remedy: "Rattachez l'action à un thème du référentiel de son axe, ou retirez-la du contrat.",
    };
  },
);
