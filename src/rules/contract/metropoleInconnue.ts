import { findDepartement, findMetropole } from '../../parameters';
import { quote } from '../../contract';
import { contractRule } from '../rule';
import { SOURCES } from '../sources';

export const metropoleInconnue = contractRule(
  {
    code: 'metropole-inconnue',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.metropoles,
    title: 'Métropole hors de la liste',
    explanation:
      'Vingt-deux métropoles peuvent signer un contrat local des solidarités. La métropole du Grand Paris en est exclue ; la métropole de Lyon signe un contrat de département.',
  },
  ({ contract, parameters }) => {
    const name = contract.collectivity?.trim() ?? '';
    if (contract.kind !== 'metropole' || name === '' || findMetropole(name, parameters) !== null) return [];
    const asDepartement = findDepartement(name, parameters) !== null;
    return [
      {
        figures: [],
        message: `${quote(name)} n'est aucune des ${String(parameters.figures.metropoles.value.length)} métropoles éligibles au contrat.`,
        remedy: asDepartement
          ? 'Cette collectivité signe un contrat de département : corrigez le type du contrat.'
          : 'Vérifiez le nom de la collectivité et le type du contrat.',
      },
    ];
  },
);
