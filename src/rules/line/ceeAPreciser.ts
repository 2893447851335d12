import { percentText, quote } from '../../contract';
import { ZERO } from '../../money';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { namesCeeProgramme } from './ceeProgramme';

export const ceeAPreciser = lineRule(
  {
    code: 'cee-a-preciser',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.cee,
    title: 'Part des CEE à préciser',
    explanation:
      "L'intitulé nomme un programme financé par les CEE et la ligne a des tiers, mais aucun montant n'est inscrit au titre des CEE : le plafond de 70 % pour l'État et les CEE ensemble ne peut pas être vérifié.",
  },
  ({ action, line, facts }, { parameters }) => {
    if (!facts.thirdPartiesKnown || line.funders.length === 0 || !namesCeeProgramme(action, parameters)) return null;
    const tiers = line.funders.filter(({ amount }) => amount !== 0n);
    if (tiers.length === 0 || facts.cee !== ZERO) return null;
    const names = tiers.map(({ name }) => quote(name)).join(', ');
    return {
      figures: ['funders'],
      message: `L'intitulé nomme un programme financé par les CEE, mais aucun montant n'est inscrit au titre des CEE parmi les tiers (${names}) : le plafond de ${percentText(parameters.figures.ceeCap.value)} ne peut pas être vérifié.`,
      remedy: 'Nommez les CEE dans leur propre colonne ou ligne, ou ajoutez une ligne « dont CEE » sous le financeur.',
    };
  },
);
