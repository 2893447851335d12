import type { CheckedFinding, ReadableCheck } from '../../checking';
import { AXES, countedAxis, typography, type Axis, type Contract, type Kind } from '../../contract';
import { amountInWords, sum, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';
import type { AvenantOptions } from './options';
import { avenantRow, type AvenantRow } from './row';
import { standingOf, type CeilingStanding } from './standing';

/** The columns of amounts, in the order of the table. */
export const AMOUNT_COLUMNS = [
  'cost',
  'thirdParties',
  'fse',
  'collectivity',
  'previousState',
  'state',
  'carryOver',
  'reduction',
  'delegated',
  'difference',
] as const;
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

export type AvenantSums = Readonly<Record<AmountColumn, Cents>>;

/** The actions of one axis with their sub-total; `axis` is null for transversal ones and those whose axis is not known. */
export interface AvenantGroup {
  readonly axis: Axis | null;
  readonly title: string;
  readonly rows: readonly AvenantRow[];
  readonly sums: AvenantSums;
  /** Of the new credits against the plafond and the plancher of the axis; null where no plafond is known. */
  readonly standing: CeilingStanding | null;
}

/** The avenant of a year, as figures: the sheet, the Word document and the preview are made from it. */
export interface AvenantTable {
  readonly collectivity: string | null;
  readonly kind: Kind;
  readonly year: number;
  readonly options: AvenantOptions;
  readonly groups: readonly AvenantGroup[];
  readonly sums: AvenantSums;
  /** The new credits in words: « deux cent trois mille cinq cents euros ». */
  readonly stateInWords: string;
  readonly delegatedInWords: string;
  /** Of the axes whose ceilings count together. */
  readonly fungible: readonly {
    readonly axes: readonly Axis[];
    readonly state: Cents;
    readonly standing: CeilingStanding | null;
  }[];
  /** Blocking findings that concern the year or the whole contract: with any, the table is a PROJET. */
  readonly blocking: readonly CheckedFinding[];
}

const AXIS_TITLES: Readonly<Record<Axis, string>> = {
  1: 'Axe 1 – Enfance',
  2: 'Axe 2 – Emploi et insertion',
  3: 'Axe 3 – Accès aux droits',
  4: 'Axe 4 – Transition écologique solidaire',
};

/** The avenant of a year; null where no action has anything to do with it. */
export function avenantTable(
  check: ReadableCheck,
  options: AvenantOptions,
  parameters: Parameters,
): AvenantTable | null {
  const rows = check.actions.flatMap((action) => avenantRow(action, options, parameters) ?? []);
  if (!rows.some(({ standing }) => standing !== 'stops')) return null;
  const contract: Contract = {
    ...check.contract,
    actions: check.actions.map(({ action }) => action),
    envelope: check.envelope,
  };
  const standings = standingOf(contract, options.year, parameters);
  const byAxis = [...AXES, null].map((axis) => ({
    axis,
    rows: rows.filter(({ action }) => countedAxis(action) === axis),
  }));
  const groups = byAxis
    .filter((group) => group.rows.length > 0)
    .map(({ axis, rows: own }): AvenantGroup => {
      const sums = sumsOf(own);
      return {
        axis,
        title: axis === null ? 'Actions transversales ou sans axe' : AXIS_TITLES[axis],
        rows: own,
        sums,
        standing: axis === null ? null : standings.ofAxis(axis, sums.state),
      };
    });
  const sums = sumsOf(rows);
  return {
    collectivity: check.contract.collectivity,
    kind: check.contract.kind,
    year: options.year,
    options,
    groups: groups.map((group) => ({ ...group, title: typography(group.title) })),
    sums,
    stateInWords: amountInWords(sums.state),
    delegatedInWords: amountInWords(sums.delegated),
    fungible: standings.ofGroups(rows),
    blocking: check.findings.filter(
      ({ severity, year }) => severity === 'error' && (year === null || year === options.year),
    ),
  };
}

function sumsOf(rows: readonly AvenantRow[]): AvenantSums {
  const of = (column: AmountColumn): Cents => sum(rows.map((row) => amountOf(row, column) ?? ZERO));
  return Object.fromEntries(AMOUNT_COLUMNS.map((column) => [column, of(column)])) as unknown as AvenantSums;
}

export function amountOf(row: AvenantRow, column: AmountColumn): Cents | null {
  return column === 'delegated' || column === 'difference' ? row[column] : row[column].amount;
}
