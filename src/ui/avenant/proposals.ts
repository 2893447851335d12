import type { ReadableCheck } from '../../checking';
import { sum, type Cents } from '../../money';
import type { Parameters } from '../../parameters';
import { proposedCarryOver, proposedLastYear, proposedReduction, type Proposal } from '../../planning';

/** What Cofisol proposes for the avenant of a year, by kind; only where the workbook gives no figure of its own. */
export interface Proposals {
  readonly carryOver: ProposalGroup;
  readonly reduction: ProposalGroup;
  readonly lastYear: ProposalGroup;
}

export interface ProposalGroup {
  readonly proposals: readonly Proposal[];
  readonly sum: Cents;
}

export function proposalsOf({ actions }: ReadableCheck, year: number, parameters: Parameters): Proposals {
  const group = (of: (action: (typeof actions)[number]['action']) => Proposal | null): ProposalGroup => {
    const proposals = actions.flatMap(({ action }) => of(action) ?? []);
    return { proposals, sum: sum(proposals.map(({ amount }) => amount)) };
  };
  const isWritten = (action: (typeof actions)[number]['action'], figure: 'carryOver' | 'reduction'): boolean =>
    action.lines.some((line) => line.year === year && line[figure] !== null);
  const hasLine = (action: (typeof actions)[number]['action']): boolean =>
    action.lines.some((line) => line.year === year);
  return {
    carryOver: group((action) =>
      isWritten(action, 'carryOver') || !hasLine(action) ? null : proposedCarryOver(action, year - 1, parameters),
    ),
    reduction: group((action) => {
      const proposal = isWritten(action, 'reduction') ? null : proposedReduction(action, year, parameters);
      return proposal !== null && proposal.amount > 0n ? proposal : null;
    }),
    lastYear: group((action) => {
      const proposal = proposedLastYear(action, parameters);
      return proposal?.year === year ? proposal : null;
    }),
  };
}
