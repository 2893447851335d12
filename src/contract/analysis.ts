import type { Cents } from '../money';
import type { Parameters } from '../parameters';
import { lineFacts, type LineFacts } from './facts';
import { linesOf, type ActionLine } from './linesOf';
import type { Contract } from './model';
import { expectedShares, type Shares } from './shares';

/** A line with what is calculated of it, once. */
export interface AnalysedLine extends ActionLine {
  readonly facts: LineFacts;
  readonly shares: Shares;
  /** The State credits that sums count: S where it is entered, else S*; null where neither is known. */
  readonly credit: Cents | null;
}

interface Analysis {
  readonly parameters: Parameters;
  readonly lines: readonly AnalysedLine[];
}

/** Rules, totals and the report all ask for it: done once for a contract, which never changes. */
const known = new WeakMap<Contract, Analysis>();

export function analyse(contract: Contract, parameters: Parameters): readonly AnalysedLine[] {
  const before = known.get(contract);
  if (before?.parameters === parameters) return before.lines;
  const lines = analysedLines(contract, parameters);
  known.set(contract, { parameters, lines });
  return lines;
}

function analysedLines(contract: Contract, parameters: Parameters): readonly AnalysedLine[] {
  return linesOf(contract).map(({ action, line }) => {
    const facts = lineFacts(line, action);
    const shares = expectedShares(line, action, contract, parameters, facts);
    return { action, line, facts, shares, credit: line.state ?? shares.state };
  });
}
