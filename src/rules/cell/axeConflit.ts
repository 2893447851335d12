import { quote } from '../../contract';
import { READING_SOURCE, type CellRule } from './cellRule';

export const axeConflit: CellRule = {
  code: 'axe-conflit',
  severity: 'warning',
  basis: 'reading',
  source: `${READING_SOURCE}, axes`,
  title: "Numéro et intitulé de l'axe en désaccord",
  explanation:
    "Le numéro de l'axe et son intitulé ne désignent pas le même axe. Les départements numérotent souvent leurs axes 1, 2, 3 : Cofisol suit l'intitulé, le numéro ne fait que confirmer.",
  message: (at) => {
    const label = at.text === undefined ? "le numéro de l'axe" : quote(at.text);
    const followed =
      at.axis === undefined || at.axis === null ? '' : ` : les actions sont comptées sur l'axe ${String(at.axis)}`;
    return `Dans ${label}, le numéro et l'intitulé ne s'accordent pas avec les axes du contrat${followed}.`;
  },
  remedy: () =>
    "Vérifiez l'axe retenu. Les axes du contrat sont : 1 enfance, 2 emploi, 3 accès aux droits, 4 transition écologique solidaire ; corrigez le numéro, ou complétez l'intitulé.",
};
