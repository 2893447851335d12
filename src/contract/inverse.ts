import { add, divideBy, max, type Cents } from '../money';
import type { Parameters } from '../parameters';
import type { LineFacts } from './facts';
import type { Scheme } from './model';

/**
 * The cost that a State credit carries, with the tiers as they are: the smallest whose expected State share is the credit.
 * Null for canteen compensation, where the State pays by the meal.
 */
export function inverse(
  state: Cents,
  facts: Pick<LineFacts, 'thirdParties' | 'cee'> & { readonly scheme: Scheme },
  { figures }: Parameters,
): Cents | null {
  if (facts.scheme === 'cantine') return null;
  const byParity = add(divideBy(state, figures.stateShare.value, 'ceil'), facts.thirdParties);
  if (facts.scheme === 'standard') return byParity;
  return max(byParity, divideBy(add(state, facts.cee), figures.ceeCap.value, 'ceil'));
}
