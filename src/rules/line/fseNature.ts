import { euros } from '../../contract';
import { ZERO } from '../../money';
import { lineRule } from '../rule';
import { isFseChecked } from './fseChecked';
import { SOURCES } from '../sources';
import { ofCollectivity } from '../words';

export const fseNature = lineRule(
  {
    code: 'fse-nature',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.fse,
    title: "FSE+ sur une action qui n'est pas nouvelle",
    explanation:
      'Le FSE+ ne peut venir en déduction de la part de la collectivité que sur une action nouvelle, pas sur une action renforcée ou reconduite.',
  },
  (line, { contract, parameters }) => {
    const { action, facts, shares } = line;
    if (!isFseChecked(line, contract, parameters) || facts.fse <= 0n) return null;
    if (action.nature !== 'renforcee' && action.nature !== 'reconduite') return null;
    const nature = action.nature === 'renforcee' ? 'renforcée' : 'reconduite';
    const without = shares.collectivity === null ? '' : ` : elle est alors de ${euros(shares.collectivity)}`;
    return {
      actual: facts.fse,
      expected: ZERO,
      figures: ['fse', 'nature'],
      message: `${euros(facts.fse)} de FSE+ financent une action ${nature} : le FSE+ n'est admis que pour une action nouvelle.`,
      remedy: `Retirez le FSE+ et reportez-le sur la part ${ofCollectivity(contract)}${without}. Si l'action est nouvelle, corrigez sa nature.`,
    };
  },
);
