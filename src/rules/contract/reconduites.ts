import type { Contract } from '../../contract';
import type { Parameters } from '../../parameters';

/** How many actions are reconduites, of how many, natures not given included; and whether that is a majority. */
export function reconduites(contract: Contract, { figures }: Parameters) {
  const all = contract.actions.length;
  const some = contract.actions.filter(({ nature }) => nature === 'reconduite').length;
  const { numerator, denominator } = figures.reconductionLimit.value;
  return { all, some, tooMany: all > 0 && BigInt(some) * denominator >= BigInt(all) * numerator };
}
