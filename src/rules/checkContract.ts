import type { Contract } from '../contract';
import type { Parameters } from '../parameters';
import { checkContext } from './context';
import { wholeRules } from './contract';
import type { Finding } from './finding';
import { lineRules } from './line';
import { yearRules } from './year';

/** Every finding of domain.md 4.1, 4.3 and 4.4 on a contract; the same whatever the order of its actions. */
export function checkContract(contract: Contract, parameters: Parameters): readonly Finding[] {
  const context = checkContext(contract, parameters);
  return [...lineRules, ...yearRules, ...wholeRules].flatMap((rule) => rule.check(context));
}
