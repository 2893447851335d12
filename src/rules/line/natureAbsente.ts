import { euros } from '../../contract';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { isFseChecked } from './fseChecked';

export const natureAbsente = lineRule(
  {
    code: 'nature-absente',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.fse,
    title: 'Nature à préciser pour le FSE+',
    explanation:
      "L'action reçoit du FSE+, mais le classeur ne dit pas si elle est nouvelle, renforcée ou reconduite. Le FSE+ n'est admis que pour une action nouvelle ; il est compté comme tel en attendant.",
  },
  (line, { contract, parameters }) => {
    const { action, facts } = line;
    if (!isFseChecked(line, contract, parameters) || facts.fse <= 0n || action.nature !== null) return null;
    return {
      figures: ['nature', 'fse'],
      message: `L'action reçoit ${euros(facts.fse)} de FSE+, mais sa nature n'est pas indiquée : le FSE+ n'est admis que pour une action nouvelle.`,
      remedy: "Indiquez la nature de l'action : nouvelle, renforcée ou reconduite.",
    };
  },
);
