import { add, min, multiply, subtract, ZERO, type Cents } from '../money';
import { lineFacts } from './facts';
import type { Action, Line } from './model';

/** Total délégué (domain.md, section 5): crédits nouveaux + report received - réfaction. Null where the crédits nouveaux are blank. */
export function delegatedOf(line: Line): Cents | null {
  if (line.state === null) return null;
  return subtract(add(line.state, line.carryOver ?? ZERO), line.reduction ?? ZERO);
}

/**
 * What was consumed of the State's part: as written, or S x min(1, spent / C) of the total spending, to the nearest cent, halves
 * away from zero. Null where it is not known.
 */
export function consumedStateOf(line: Line, action: Action): Cents | null {
  const { consumed, consumedBasis, state } = line;
  if (consumed === null || consumedBasis === 'state' || consumedBasis === 'estimated') return consumed;
  const { cost } = lineFacts(line, action);
  if (consumedBasis !== 'total' || state === null || cost === null || cost <= 0n) return null;
  return multiply(state, { numerator: min(consumed, cost), denominator: cost }, 'half-away');
}
