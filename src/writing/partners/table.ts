import type { CheckedAction, ReadableCheck } from '../../checking';
import { sum, ZERO, type Cents } from '../../money';
import type { ReadAction } from '../../reading';
import { BLANK, figureOf, fundersFigure, type Figure } from '../layout/figure';

/** What one funder brings, action by action and year by year. */
export interface PartnerBlock {
  /** As the workbook names it; « FSE+ » for the European fund. */
  readonly name: string;
  /** True for FSE+, which is no tiers. */
  readonly isFse: boolean;
  readonly rows: readonly {
    readonly action: ReadAction;
    /** One a year, in the order of `years`. */ readonly figures: readonly Figure[];
  }[];
  /** One a year. */
  readonly sums: readonly Cents[];
  readonly total: Cents;
}

export interface PartnerTable {
  readonly collectivity: string | null;
  readonly years: readonly number[];
  /** In the order in which the workbook names them, FSE+ last. */
  readonly blocks: readonly PartnerBlock[];
}

export function partnerTable(check: ReadableCheck): PartnerTable {
  const { collectivity, years } = check.contract;
  const names = new Set(
    check.actions.flatMap(({ lines }) => lines.flatMap(({ line }) => line.funders.map(({ name }) => name))),
  );
  const tiers = [...names].flatMap((name) =>
    block(name, false, check, years, (line) => fundersFigure(line.funders.filter((funder) => funder.name === name))),
  );
  return {
    collectivity,
    years,
    blocks: [...tiers, ...block('FSE+', true, check, years, (line) => figureOf(line, 'fse'))],
  };
}

type LineOf = CheckedAction['lines'][number]['line'];

/** The block of a funder, as a list that is empty where it brings nothing anywhere. */
function block(
  name: string,
  isFse: boolean,
  check: ReadableCheck,
  years: readonly number[],
  figure: (line: LineOf) => Figure,
): readonly PartnerBlock[] {
  const rows = check.actions.flatMap(({ action, lines }) => {
    const figures = years.map((year) => {
      const own = lines.filter(({ line }) => line.year === year).map(({ line }) => figure(line));
      return own.reduce(added, BLANK);
    });
    return figures.some(({ amount }) => amount !== null && amount !== ZERO) ? [{ action, figures }] : [];
  });
  if (rows.length === 0) return [];
  const sums = years.map((_, i) => sum(rows.map(({ figures }) => figures[i]?.amount ?? ZERO)));
  return [{ name, isFse, rows, sums, total: sum(sums) }];
}

/** Two lines of one action and year (a doublon) both count. */
function added(a: Figure, b: Figure): Figure {
  if (a.amount === null) return b;
  return b.amount === null ? a : { amount: sum([a.amount, b.amount]), cells: [...a.cells, ...b.cells] };
}
