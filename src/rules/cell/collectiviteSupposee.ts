import { quote } from '../../contract';
import { READING_SOURCE, type CellRule } from './cellRule';

export const collectiviteSupposee: CellRule = {
  code: 'collectivite-supposee',
  severity: 'warning',
  basis: 'reading',
  source: `${READING_SOURCE}, type de contrat`,
  title: 'Type de contrat supposé',
  explanation:
    "Le classeur ne dit pas s'il s'agit d'un contrat de département ou de métropole. Cofisol suppose un département ; les axes, les planchers et la fongibilité en dépendent.",
  message: (at) =>
    `Le classeur ne dit pas s'il s'agit d'un département ou d'une métropole${at.text === undefined ? '' : ` (${quote(at.text)})`} : un département est supposé, avec un plancher de 40 % par axe.`,
  remedy: () =>
    'Indiquez le type de contrat (option --kind, ou correction), ou écrivez le nom de la collectivité dans le titre du classeur.',
};
