import type { AnalysedLine } from '../contract';
import { abs, min, subtract, type Cents } from '../money';
import type { Parameters } from '../parameters';

/**
 * The comparisons that several rules share, so that one mistake gives one finding.
 * Tolerance: 1 cent is nothing, up to 1 euro a rounding, above that a mistake.
 */

/** How far S is above its band; null where it is not, or can't be told. */
export function stateAbove({ facts, shares }: AnalysedLine): Cents | null {
  if (facts.state === null || shares.high === null || facts.state <= shares.high) return null;
  return subtract(facts.state, shares.high);
}

/** How far S is below its band; null where it is not, or can't be told. */
export function stateBelow({ facts, shares }: AnalysedLine): Cents | null {
  if (facts.state === null || shares.low === null || facts.state >= shares.low) return null;
  return subtract(shares.low, facts.state);
}

/** How far D is from D* and from the D that takes FSE+ as entered, whichever is nearer; null where it can't be told. */
export function collectivityOff({ facts, shares }: AnalysedLine): Cents | null {
  if (facts.collectivity === null || shares.collectivity === null || shares.gross === null) return null;
  const withFse = subtract(shares.gross, min(facts.fse, shares.gross));
  return min(abs(subtract(facts.collectivity, shares.collectivity)), abs(subtract(facts.collectivity, withFse)));
}

export function isMistake(gap: Cents | null, { figures }: Parameters): boolean {
  return gap !== null && gap > figures.toleranceRounding.value;
}

export function isRounding(gap: Cents | null, parameters: Parameters): boolean {
  return gap !== null && gap > parameters.figures.toleranceNothing.value && !isMistake(gap, parameters);
}

/** True where the State's share is wrong: `parite` or `parite-basse`. */
export function isStateWrong(line: AnalysedLine, parameters: Parameters): boolean {
  return isMistake(stateAbove(line), parameters) || isMistake(stateBelow(line), parameters);
}

/** True where the collectivity's share is wrong and the State's is not: `part-collectivite`. */
export function isCollectivityWrong(line: AnalysedLine, parameters: Parameters): boolean {
  return isMistake(collectivityOff(line), parameters) && !isStateWrong(line, parameters);
}
