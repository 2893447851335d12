import { actionScheme } from '../../contract';
import { actionRule } from '../rule';
import { SOURCES } from '../sources';

export const cantineMetropole = actionRule(
  {
    code: 'cantine-metropole',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.cantineColleges,
    title: 'Cantine dans un contrat de métropole',
    explanation:
      'La compensation des repas vise les cantines des collèges, qui relèvent du département : elle surprend dans un contrat de métropole.',
  },
  (action, { contract, parameters }) => {
    if (contract.kind !== 'metropole' || actionScheme(action, parameters).scheme !== 'cantine') return null;
    return {
      figures: ['title'],
      message:
        'Une compensation de repas de cantine figure dans un contrat de métropole, alors que les collèges relèvent du département.',
      remedy: "Vérifiez que l'action relève bien de la métropole ; sinon elle va dans le contrat du département.",
    };
  },
);
