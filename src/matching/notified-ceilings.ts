import type { Axis, Ceiling, Contract } from '../contract';
import type { Cents } from '../money';
import { collectivityKey, type Parameters } from '../parameters';

/** A ceiling of the State's file; null for the collectivity is every contract, null for the year is every year. */
export interface NamedCeiling {
  readonly collectivity: string | null;
  readonly axis: Axis;
  readonly year: number | null;
  readonly amount: Cents;
}

/** The ceilings that the State's file has for a contract: at most one an axis and year; null where it has none. */
export function ceilingsOf(
  contract: Pick<Contract, 'collectivity'>,
  notified: readonly NamedCeiling[],
  parameters: Parameters,
): readonly Ceiling[] | null {
  // Null where the workbook does not name it.
  const key = contract.collectivity === null ? null : collectivityKey(contract.collectivity, parameters);
  const own = notified.filter(
    ({ collectivity }) => collectivity === null || (key !== null && collectivityKey(collectivity, parameters) === key),
  );
  const found = new Map<string, Ceiling | null>();
  // A year of its own is more exact than « every year »: it comes last and stays.
  for (const everyYear of [true, false]) {
    const seen = new Set<string>();
    for (const { axis, year, amount } of own.filter((ceiling) => (ceiling.year === null) === everyYear)) {
      for (const at of year === null ? parameters.figures.contractYears.value : [year]) {
        const place = `${axis}/${at}`;
        const before = seen.has(place) ? found.get(place) : undefined;
        // Two lines that name one collectivity in two ways and differ: neither is believed.
        const agrees = before === undefined || before?.amount === amount;
        found.set(place, agrees ? { axis, year: at, amount } : null);
        seen.add(place);
      }
    }
  }
  const ceilings = [...found.values()].filter((ceiling) => ceiling !== null);
  return ceilings.length === 0 ? null : ceilings;
}
