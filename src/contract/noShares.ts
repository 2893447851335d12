import type { Parameters } from '../parameters';
import { isOtherContract } from './axes';
import { isCommunePorteuse } from './communePorteuse';
import type { LineFacts } from './facts';
import type { Action, Contract, Line } from './model';

/** Why no share can be expected of a line at all, in French; null where the scheme can be applied. */
export function reasonForNoShares(
  line: Line,
  action: Action,
  contract: Contract,
  facts: LineFacts,
  parameters: Parameters,
): string | null {
  if (isOtherContract(action, contract, parameters)) {
    return `l'axe ${String(action.axis)} d'un département relève du contrat France Travail, qui a ses propres règles`;
  }
  if (!facts.thirdPartiesKnown) return "un montant de tiers n'a pas pu être lu, la base à partager n'est pas connue";
  if (!facts.fseKnown) return "le montant du FSE+ n'a pas pu être lu";
  if (isCommunePorteuse(line, contract)) {
    return "une commune ou un CCAS finance l'action sans part de la métropole : qui porte l'action peut payer la part de la collectivité";
  }
  return null;
}
