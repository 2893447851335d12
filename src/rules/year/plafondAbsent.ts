import { axesOf, enumerate } from '../../contract';
import { contractRule, type Told } from '../rule';
import { SOURCES } from '../sources';

export const plafondAbsent = contractRule(
  {
    code: 'plafond-absent',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.ceilings,
    title: 'Plafond inconnu',
    explanation:
      "L'État notifie un plafond par axe et par année. Sans lui, ni le plancher de l'axe ni le plafond annuel ne peuvent être vérifiés.",
  },
  (context) => {
    const { contract, parameters, years, ceilingOf, axesWithActions } = context;
    return axesOf(contract, parameters).flatMap((axis): Told[] => {
      const missing = years.filter((year) => ceilingOf(axis, year) === null);
      if (!axesWithActions.has(axis) || missing.length === 0) return [];
      return [
        {
          axis,
          figures: ['ceiling'],
          message: `Le plafond notifié de l'axe ${String(axis)} n'est pas connu pour ${enumerate(missing)} : son plancher et le plafond annuel ne sont pas vérifiés.`,
          remedy: `Inscrivez le plafond notifié de l'axe ${String(axis)} dans le classeur, donnez le fichier des enveloppes de l'État, ou saisissez-le.`,
        },
      ];
    });
  },
);
