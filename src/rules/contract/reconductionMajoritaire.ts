import { count } from '../../contract';
import { contractRule } from '../rule';
import { SOURCES } from '../sources';
import { reconduites } from './reconduites';

export const reconductionMajoritaire = contractRule(
  {
    code: 'reconduction-majoritaire',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.nature,
    title: "Trop d'actions reconduites",
    explanation:
      "Reconduire une action de la contractualisation précédente est une dérogation : ces actions doivent rester une minorité. Les actions dont la nature n'est pas indiquée comptent dans l'ensemble.",
  },
  ({ contract, parameters }) => {
    const { all, some, tooMany } = reconduites(contract, parameters);
    if (!tooMany) return [];
    return [
      {
        figures: ['nature'],
        message: `${count(some, 'action est reconduite', 'actions sont reconduites')} sur ${String(all)} : elles doivent rester moins de la moitié.`,
        remedy:
          "Vérifiez la nature des actions (une action étendue à d'autres publics est renforcée), ou convenez avec le commissaire des reconductions à retirer.",
      },
    ];
  },
);
