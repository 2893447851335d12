import type { Snapshot } from '../../sheets';
import { ownSheetEdits, type OwnSheetEdits } from '../layout/ownPlace';
import { sourceFormulas } from '../layout/source';
import type { BudgetTable } from './budget';
import { budgetSheet, partnerSheet } from './sheets';
import type { PartnerTable } from './table';

/**
 * The partners and the budget view as sheets at the end of their workbook; see `ownSheetEdits` for earlier ones.
 * @param live the partners' cells refer to those that the figures come from
 */
export function partnersEdits(
  snapshot: Snapshot,
  table: PartnerTable,
  budget: BudgetTable,
  live: boolean,
): readonly OwnSheetEdits[] {
  return [
    ownSheetEdits(snapshot, 'partenaires', 'Partenaires', (name) =>
      partnerSheet(table, name, live ? sourceFormulas(snapshot) : () => null),
    ),
    ownSheetEdits(snapshot, 'budget', 'Vue budgétaire', (name) => budgetSheet(budget, name)),
  ];
}
