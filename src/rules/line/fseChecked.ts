import { isCommunePorteuse, isOtherContract, type AnalysedLine, type Contract } from '../../contract';
import type { Parameters } from '../../parameters';

/** False on the lines that no FSE+ rule touches: another contract, a commune that carries the action, FSE+ not read. */
export function isFseChecked(
  { action, line, facts }: AnalysedLine,
  contract: Contract,
  parameters: Parameters,
): boolean {
  return facts.fseKnown && !isOtherContract(action, contract, parameters) && !isCommunePorteuse(line, contract);
}
