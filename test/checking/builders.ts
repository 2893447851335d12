import type { Axis } from '../../src/contract';
import { cents } from '../../src/money';
import type { LineFigure, ReadAction, ReadCeiling, ReadContract, ReadLine } from '../../src/reading';
import type { Finding, FindingSubject } from '../../src/rules';
import { parseAddress, type CellRef } from '../../src/sheets';

export function cell(text: string): CellRef {
  const [sheet = '', address = ''] = text.split('!');
  const at = parseAddress(address);
  if (!at) throw new Error(`test: ${text} is no cell`);
  return { sheet, ...at };
}

/** A line of which only the cells matter here: « Récap!E8 » for each figure, a list where several add up. */
export function readLine(
  year: number,
  cells: Readonly<Partial<Record<LineFigure, readonly string[]>>>,
  funders: Readonly<Record<string, string>> = {},
): ReadLine {
  return {
    year,
    cost: null,
    reinforcedCost: null,
    state: null,
    collectivity: null,
    funders: Object.entries(funders).map(([name, at]) => ({
      name,
      amount: cents(100n),
      cee: name === 'CEE',
      commune: false,
      cell: cell(at),
    })),
    ceeDetail: null,
    fse: null,
    unreadable: new Set(),
    schemeAsWritten: null,
    meals: null,
    investment: null,
    carryOver: null,
    reduction: null,
    delegated: null,
    consumed: null,
    consumedBasis: null,
    reliquat: null,
    indicatorTarget: null,
    indicatorAchieved: null,
    comment: null,
    collectivityPlaceAbsent: false,
    nature: null,
    cells: Object.fromEntries(Object.entries(cells).map(([figure, at]) => [figure, at.map(cell)])),
    blanks: {},
  };
}

export function readAction(
  axis: Axis,
  lines: readonly ReadLine[],
  cells: Readonly<Record<string, string>> = {},
): ReadAction {
  return {
    id: '1.1',
    title: 'Une action',
    axis,
    transversal: false,
    nature: null,
    lead: null,
    theme: null,
    outsideFramework: null,
    localIndicator: null,
    nationalIndicator: null,
    executionOnly: [],
    undated: { indicatorTarget: null, indicatorAchieved: null, comment: null },
    lines,
    cells: Object.fromEntries(Object.entries(cells).map(([figure, at]) => [figure, cell(at)])),
  };
}

export function ceiling(axis: Axis, year: number, euros: bigint, at: string): ReadCeiling {
  return { axis, year, amount: cents(euros * 100n), cell: cell(at) };
}

export function readContractOf(actions: readonly ReadAction[], envelope: readonly ReadCeiling[] = []): ReadContract {
  return { collectivity: 'Ariège', kind: 'departement', kindFrom: 'read', overseas: false, actions, envelope };
}

export function finding(about: FindingSubject, more: Partial<Finding> = {}): Finding {
  return {
    code: 'parite',
    severity: 'error',
    basis: 'faq',
    source: 'FAQ',
    axis: null,
    year: null,
    action: null,
    actual: null,
    expected: null,
    message: 'm',
    remedy: 'r',
    cells: [],
    about,
    ...more,
  };
}
