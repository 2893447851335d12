import { euros } from '../../contract';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';

export const coutAbsent = lineRule(
  {
    code: 'cout-absent',
    severity: 'info',
    basis: 'arithmetic',
    source: SOURCES.arithmetic,
    title: 'Coût à compléter',
    explanation:
      "La part de l'État et celle de la collectivité sont inscrites, mais pas le coût total. Pour le calcul, la somme des financements en tient lieu.",
  },
  ({ line, facts }) => {
    // A number of the line has no place: it may be the cost, and its own finding says so.
    if (line.unreadable.has('other')) return null;
    if (facts.costEntered !== null || facts.state === null || facts.collectivity === null) return null;
    return {
      figures: ['cost'],
      message:
        facts.cost === null
          ? "Le coût total n'est pas inscrit, et la somme des financements n'est pas connue."
          : `Le coût total n'est pas inscrit ; la somme des financements, ${euros(facts.cost)}, en tient lieu pour le calcul.`,
      remedy:
        facts.cost === null
          ? 'Inscrivez le coût total.'
          : `Inscrivez le coût total : ${euros(facts.cost)} si le plan de financement est complet.`,
    };
  },
);
