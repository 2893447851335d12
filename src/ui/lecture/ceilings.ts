import { checkedContract, type ReadableCheck } from '../../checking';
import { AXES, axesOf, type Axis } from '../../contract';
import { formatDecimal, readAmount, type Cents } from '../../money';
import type { Parameters } from '../../parameters';
import type { Correction, UserMarks } from '../../reading';

/** The plafonds of an axis, year by year, as they count. */
export interface CeilingRow {
  readonly axis: Axis;
  readonly cells: readonly CeilingCell[];
  /** The same every year. */
  readonly isConstant: boolean;
}

export interface CeilingCell {
  readonly year: number;
  readonly amount: Cents | null;
  readonly from: 'typed' | 'workbook' | 'state' | 'none';
}

/** A row for each axis of the contract, and for any other that has actions or a plafond. */
export function ceilingRows(check: ReadableCheck, marks: UserMarks, parameters: Parameters): readonly CeilingRow[] {
  const contract = checkedContract(check);
  const bound = axesOf(contract, parameters);
  const axes = AXES.filter(
    (axis) =>
      bound.includes(axis) ||
      check.actions.some(({ action }) => action.axis === axis) ||
      check.envelope.some((ceiling) => ceiling.axis === axis),
  );
  return axes.map((axis) => {
    const cells = parameters.figures.contractYears.value.map((year) => cellOf(axis, year, check, marks));
    return { axis, cells, isConstant: cells.every(({ amount }) => amount === cells[0]?.amount) };
  });
}

function cellOf(axis: Axis, year: number, check: ReadableCheck, marks: UserMarks): CeilingCell {
  const ceiling = check.envelope.find((one) => one.axis === axis && one.year === year);
  const isTyped = marks.corrections.some((one) => one.type === 'ceiling' && one.axis === axis && one.year === year);
  if (!ceiling) return { year, amount: null, from: 'none' };
  const from = isTyped
    ? 'typed'
    : ceiling.cell !== null
      ? 'workbook'
      : check.ceilingsFrom === 'state'
        ? 'state'
        : 'none';
  return { year, amount: ceiling.amount, from };
}

/** What a user typed as a plafond: corrections for these years, none for an empty field, null where it is no sure amount. */
export function typedCeilings(text: string, axis: Axis, years: readonly number[]): readonly Correction[] | null {
  if (text.trim() === '') return [];
  const read = readAmount(text, 'euro');
  if (read.kind !== 'amount' || read.cents < 0n) return null;
  return years.map((year) => ({ type: 'ceiling', axis, year, amount: formatDecimal(read.cents) }));
}

/** The marks with what was typed for an axis and some years in place of what was typed before. */
export function withCeilings(
  marks: UserMarks,
  axis: Axis,
  years: readonly number[],
  typed: readonly Correction[],
): UserMarks {
  const others = marks.corrections.filter(
    (one) => one.type !== 'ceiling' || one.axis !== axis || !years.includes(one.year),
  );
  return { ...marks, corrections: [...others, ...typed] };
}
