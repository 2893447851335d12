import { formatEuros } from '../money';
import type { Parameters } from '../parameters';
import { speaksOfCanteenCompensation } from './cantine';
import type { LineFacts } from './facts';
import type { Action, Line, Scheme } from './model';

/** Which scheme a line follows, and why, in French. */
export interface SchemeChoice {
  readonly scheme: Scheme;
  readonly why: string;
}

export function schemeOf(line: Line, action: Action, facts: LineFacts, parameters: Parameters): SchemeChoice {
  if (facts.cee > 0n) {
    return {
      scheme: 'cee',
      why: `des certificats d'économies d'énergie financent l'action (${formatEuros(facts.cee)})`,
    };
  }
  if (line.schemeAsWritten === 'cantine') {
    return { scheme: 'cantine', why: 'le classeur indique la compensation des repas de cantine' };
  }
  if (line.schemeAsWritten !== 'standard' && speaksOfCanteenCompensation(action.title, parameters)) {
    return { scheme: 'cantine', why: "l'intitulé parle de tarification sociale des cantines et de compensation" };
  }
  return { scheme: 'standard', why: "parité entre l'État et la collectivité" };
}
