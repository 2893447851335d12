import type { ReadableCheck } from '../../checking';
import { sum, ZERO, type Cents } from '../../money';

/** The contract as the collectivity's budget has it: what it receives and what it spends, by year. */
export interface BudgetTable {
  readonly collectivity: string | null;
  readonly years: readonly number[];
  readonly receipts: readonly BudgetRow[];
  readonly spending: readonly BudgetRow[];
  /** The collectivity's share as the workbook has it, beside what spending less receipts leaves to pay. */
  readonly entered: BudgetRow;
  /** Costs that the workbook does not give leave the spending incomplete: their actions, by number or title. */
  readonly incomplete: readonly { readonly year: number; readonly actions: readonly string[] }[];
}

export interface BudgetRow {
  readonly label: string;
  readonly key: 'state' | 'thirdParties' | 'fse' | 'collectivity' | 'cost';
  /** One a year. */
  readonly amounts: readonly Cents[];
}

/** Receipts: State, tiers, FSE+; spending: the cost of the actions; the difference is left to the collectivity. */
export function budgetTable(check: ReadableCheck): BudgetTable {
  const { collectivity, years } = check.contract;
  const lines = check.actions.flatMap(({ action, lines: own }) =>
    own.map(({ line, facts }) => ({ action, line, facts })),
  );
  const row = (
    label: string,
    key: BudgetRow['key'],
    amount: (line: (typeof lines)[number]) => Cents | null,
  ): BudgetRow => ({
    label,
    key,
    amounts: years.map((year) =>
      sum(lines.filter(({ line }) => line.year === year).map((line) => amount(line) ?? ZERO)),
    ),
  });
  const missing = years.map((year) => ({
    year,
    actions: lines
      .filter(({ line, facts }) => line.year === year && facts.cost === null)
      .map(({ action }) => action.id ?? action.title),
  }));
  return {
    collectivity,
    years,
    receipts: [
      row("Part de l'État", 'state', ({ line }) => line.state),
      row('Autres financeurs', 'thirdParties', ({ facts }) => facts.thirdParties),
      row('FSE+', 'fse', ({ facts }) => facts.fse),
    ],
    spending: [row('Coût des actions', 'cost', ({ facts }) => facts.cost)],
    entered: row('Part de la collectivité inscrite', 'collectivity', ({ line }) => line.collectivity),
    incomplete: missing.filter(({ actions }) => actions.length > 0),
  };
}
