import { checkedContract, type CheckedFinding, type ReadableCheck } from '../../checking';
import { typography, type Kind } from '../../contract';
import { amountInWords, sum, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';
import { AXIS_TITLES } from '../layout/axisTitles';
import { byAxis, type AxisPlace } from '../layout/byAxis';
import type { AvenantOptions } from './options';
import { avenantRow, type AvenantRow } from './row';
import { standingsOf, type CeilingStanding, type GroupStanding } from './standing';

/** Sums of the figures that sub-totals judge and words tell. */
export interface AvenantSums {
  readonly state: Cents;
  readonly delegated: Cents;
}

/** The actions of one axis with their sub-total; `axis` is null for those whose axis is not known. */
export interface AvenantGroup {
  readonly axis: AxisPlace;
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
  readonly fungible: readonly GroupStanding[];
  /** Blocking findings that concern the year or the whole contract: with any, the table is a PROJET. */
  readonly blocking: readonly CheckedFinding[];
}

/** The avenant of a year; null where no action has anything to do with it. */
export function avenantTable(
  check: ReadableCheck,
  options: AvenantOptions,
  parameters: Parameters,
): AvenantTable | null {
  const rows = check.actions.flatMap((action) => avenantRow(action, options, parameters) ?? []);
  if (!rows.some(({ standing }) => standing !== 'stops')) return null;
  const standings = standingsOf(rows, checkedContract(check), options.year, parameters);
  const groups = byAxis(rows, ({ action }) => action).map(({ axis, own }): AvenantGroup => {
    const sums = sumsOf(own);
    const standing = axis === null || axis === 'transversal' ? null : standings.ofAxis(axis, sums.state);
    return { axis, title: typography(titleOf(axis)), rows: own, sums, standing };
  });
  const sums = sumsOf(rows);
  return {
    collectivity: check.contract.collectivity,
    kind: check.contract.kind,
    year: options.year,
    options,
    groups,
    sums,
    stateInWords: amountInWords(sums.state),
    delegatedInWords: amountInWords(sums.delegated),
    fungible: standings.groups,
    blocking: check.findings.filter(
      ({ severity, year }) => severity === 'error' && (year === null || year === options.year),
    ),
  };
}

/** Worded so that the sheet is read back as what it is. */
function titleOf(axis: AxisPlace): string {
  if (axis === 'transversal') return 'Axe transversal';
  return axis === null ? 'Hors axe' : AXIS_TITLES[axis];
}

function sumsOf(rows: readonly AvenantRow[]): AvenantSums {
  return {
    state: sum(rows.map((row) => row.state.amount ?? ZERO)),
    delegated: sum(rows.map((row) => row.delegated ?? ZERO)),
  };
}
